import {
  frameOfMediaTime,
  frameSeconds,
  type PlaybackFrames,
  playerOffset,
  seekTimeOf,
} from '../../../domain/media/playback-clock.ts'

export type VideoState = 'loading' | 'plays' | 'unplayable'

interface FollowerEvents {
  /** The player shows this frame while it runs. */
  readonly onFrame: (ordinal: number) => void
  /** The player shows the frame that it was sent to last. */
  readonly onArrived: () => void
  readonly onEnded: () => void
  readonly onState: (state: VideoState) => void
}

/** How long a player may take to show its first frame, by which its clock is set, before it is taken as it is. */
const firstFrameMillis = 1500

/**
 * Leads a <video> by ordinals. Seeks never queue: while one is under way only the latest wish is kept. The player's own
 * clock is set against the table by the first frame that it shows.
 */
export const createVideoFollower = (frames: PlaybackFrames, events: FollowerEvents) => {
  const { onFrame, onArrived, onEnded, onState } = events
  let video: HTMLVideoElement | null = null
  let offset = 0
  let isSet = false
  let wanted: number | null = null
  /** Where it was sent last and stays unless it runs. */
  let at: number | null = null
  let speed: number | null = null
  let putOff: ReturnType<typeof setTimeout> | undefined

  const seek = (): void => {
    if (!video || !isSet || wanted === null || video.seeking || putOff !== undefined) return
    const to = wanted
    wanted = null
    at = speed === null ? to : null
    video.currentTime = seekTimeOf(frames, to, offset)
  }
  const start = (): void => {
    if (!video || !isSet || speed === null) return
    video.playbackRate = speed
    video.play().catch(() => undefined)
  }
  const setClock = (mediaTime: number): void => {
    if (isSet) return
    offset = playerOffset(frames, mediaTime)
    isSet = true
    onState('plays')
    seek()
    start()
  }

  const attach = (element: HTMLVideoElement): (() => void) => {
    video = element
    at = null
    isSet = false
    onState('loading')
    let callback = 0
    let patience: ReturnType<typeof setTimeout> | undefined
    const end = new AbortController()
    const on = (name: string, listener: () => void): void =>
      element.addEventListener(name, listener, { signal: end.signal })
    const follow = (_now: number, { mediaTime }: VideoFrameCallbackMetadata): void => {
      if (!isSet) setClock(mediaTime)
      else if (!element.paused && !element.seeking && wanted === null)
        onFrame(frameOfMediaTime(frames, mediaTime, offset))
      callback = element.requestVideoFrameCallback(follow)
    }
    callback = element.requestVideoFrameCallback(follow)
    const refuse = (): void => {
      isSet = false
      onState('unplayable')
    }
    // A codec that is not known may leave the sound playing alone, with no error at all.
    on('loadedmetadata', () => element.videoWidth === 0 && refuse())
    on('loadeddata', () => {
      patience = setTimeout(() => element.videoWidth > 0 && setClock(frameSeconds(frames, 0)), firstFrameMillis)
    })
    on('seeked', () => {
      if (wanted === null) onArrived()
      seek()
    })
    on('ended', onEnded)
    on('error', refuse)
    return () => {
      end.abort()
      clearTimeout(putOff)
      putOff = undefined
      clearTimeout(patience)
      element.cancelVideoFrameCallback(callback)
      if (video === element) video = null
      isSet = false
    }
  }

  const seekAfter = (millis: number): void => {
    clearTimeout(putOff)
    putOff = undefined
    if (millis === 0) seek()
    else
      putOff = setTimeout(() => {
        putOff = undefined
        seek()
      }, millis)
  }

  return {
    attach,
    /** Shows the frame as soon as the player can, or after so many milliseconds unless it is led elsewhere before. */
    seekTo(ordinal: number, afterMillis = 0): void {
      // Sought again, the same frame would be decoded again from its keyframe.
      wanted = ordinal === at ? null : ordinal
      seekAfter(afterMillis)
    },
    /** Puts off a seek that was put off, and nothing else. */
    putOff(millis: number): void {
      if (putOff !== undefined) seekAfter(millis)
    },
    /** Whether the player can run: its clock is set and it shows pictures. */
    canRun: (): boolean => isSet,
    run(rate: number): void {
      speed = rate
      seekAfter(0)
      at = null
      start()
    },
    pause(): void {
      speed = null
      video?.pause()
    },
  }
}

export type VideoFollower = ReturnType<typeof createVideoFollower>
