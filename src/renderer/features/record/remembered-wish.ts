import { type CameraWish, pictureSizes, sizeName } from './camera-stream.ts'

const place = 'record-wish'

const usual: CameraWish = { camera: '', microphone: '', size: pictureSizes[0] ?? { width: 1920, height: 1080 } }

const textOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other)

/** The camera, microphone and size that were chosen last; a device that is gone is left to the one who opens it. */
export const readWish = (): CameraWish => {
  try {
    const kept: Record<string, unknown> = Object(JSON.parse(localStorage.getItem(place) ?? '{}'))
    return {
      camera: textOr(kept.camera, ''),
      microphone: kept.microphone === null ? null : textOr(kept.microphone, ''),
      size: pictureSizes.find((size) => sizeName(size) === kept.size) ?? usual.size,
    }
  } catch {
    return usual
  }
}

export const keepWish = ({ camera, microphone, size }: CameraWish): void => {
  try {
    localStorage.setItem(place, JSON.stringify({ camera, microphone, size: sizeName(size) }))
  } catch {
    // A choice that cannot be kept is made again next time.
  }
}
