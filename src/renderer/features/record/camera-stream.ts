/** Why there is no picture. */
export type CameraTrouble = 'denied' | 'none' | 'busy' | 'failed'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** What is asked of a camera, the usual first; it gives the nearest that it can. */
export const pictureSizes: readonly PictureSize[] = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1280, height: 720 },
  { width: 640, height: 480 },
]

export const sizeName = ({ width, height }: PictureSize): string => `${width}x${height}`

export interface CameraWish {
  /** Empty: the camera that the system prefers. */
  readonly camera: string
  /** Empty: the microphone that the system prefers; null: no sound. */
  readonly microphone: string | null
  readonly size: PictureSize
}

export interface OpenCamera {
  readonly stream: MediaStream
  readonly camera: MediaStreamTrack
  /** Null without sound, wanted or not. */
  readonly microphone: MediaStreamTrack | null
}

/** The names are those of the Media Capture and Streams standard, 10.4. */
const troubleOf = (error: unknown): CameraTrouble => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'failed'
}

/** The sound as the microphone gives it: nothing is filtered out of a recording. */
const soundOf = async (microphone: string | null): Promise<MediaStreamTrack | null> => {
  if (microphone === null) return null
  const raw = { echoCancellation: false, noiseSuppression: false, autoGainControl: false }
  try {
    const chosen = microphone === '' ? {} : { deviceId: { exact: microphone } }
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { ...raw, ...chosen } })
    return stream.getAudioTracks()[0] ?? null
  } catch {
    // A recording without sound is better than none; the window says that there is no sound.
    return null
  }
}

export const closeCamera = ({ stream }: OpenCamera): void => {
  for (const track of stream.getTracks()) track.stop()
}

/** Opens the camera, and the microphone where one is wanted and there. */
export const openCamera = async ({ camera, microphone, size }: CameraWish): Promise<OpenCamera | CameraTrouble> => {
  try {
    const wanted = { width: { ideal: size.width }, height: { ideal: size.height }, frameRate: { ideal: 30 } }
    const chosen = camera === '' ? { facingMode: 'environment' } : { deviceId: { exact: camera } }
    const picture = await navigator.mediaDevices.getUserMedia({ video: { ...wanted, ...chosen } })
    const [track] = picture.getVideoTracks()
    if (!track) return 'none'
    track.contentHint = 'detail'
    const sound = await soundOf(microphone)
    return { stream: new MediaStream(sound ? [track, sound] : [track]), camera: track, microphone: sound }
  } catch (error) {
    return troubleOf(error)
  }
}
