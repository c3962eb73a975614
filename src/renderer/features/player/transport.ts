import {
  clampOrdinal,
  frameAt,
  frameSeconds,
  middleOfFrame,
  type PlaybackFrames,
  stepFrame,
} from '../../../domain/media/playback-clock.ts'
import { createExactStills, type ExactStill, type StillDoor } from './exact-stills.ts'
import { goRound, type LoopRange, wholeFilm, withIn, withOut } from './loop-range.ts'
import { shuttle } from './shuttle.ts'
import { createVideoFollower, type VideoState } from './video-follower.ts'

/** What the player shows now. */
export interface FilmState {
  readonly ordinal: number
  /** The speed at which it runs, negative backward; null in a pause. */
  readonly running: number | null
  /** The speed that the user chose for running forward. */
  readonly speed: number
  /** The exact frame of `ordinal`; null while only the player's own picture is there. */
  readonly still: ExactStill | null
  /** The exact frame that was on show before; it stays in sight until something nearer is there. */
  readonly behind: ExactStill | null
  readonly stillFailed: boolean
  readonly video: VideoState
  readonly range: LoopRange
}

interface TransportParts {
  readonly frames: PlaybackFrames
  readonly door: StillDoor
  /** The ordinal to open at. */
  readonly first: number
}

/**
 * A step waits so long for its exact frame before the player's own picture is sought, which takes the processor from the
 * decoder of the exact one; with that on show, the player comes after when nobody has stepped on for a while.
 */
const patienceMillis = 150
const afterMillis = 500

/** A pointer that rests this long while scrubbing gets the exact frame. */
const restMillis = 120

/** Moves through the film. All moves go by real frames of the table; the video only follows, and leads while it runs. */
export const createTransport = ({ frames, door, first }: TransportParts) => {
  const listeners = new Set<() => void>()
  const last = frames.ptsTicks.length - 1
  let ticking = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  let state: FilmState = {
    ordinal: clampOrdinal(frames, first),
    running: null,
    speed: 1,
    still: null,
    behind: null,
    stillFailed: false,
    video: 'loading',
    range: wholeFilm,
  }
  const set = (change: Partial<FilmState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const stills = createExactStills(
    door,
    (still) => {
      if (still.ordinal !== state.ordinal) return
      follower.putOff(afterMillis)
      set({ still, behind: null, stillFailed: false })
    },
    () => set({ stillFailed: true, behind: null }),
  )
  const follower = createVideoFollower(frames, {
    onFrame(shown) {
      if (state.running === null || state.running < 0) return
      const next = goRound(state.range, shown, 1, last)
      if (next !== shown) follower.seekTo(next)
      set({ ordinal: next, still: null, behind: null })
    },
    onArrived() {
      if (state.behind && state.running === null) set({ behind: null })
    },
    onEnded() {
      if (state.running === null) return
      if (state.range.from === null && state.range.to === null) {
        // The player may have passed over the last frames; the film ends with its last one.
        pauseAt(last)
        return
      }
      follower.seekTo(state.range.from ?? 0)
      follower.run(state.running)
    },
    onState(video) {
      set({ video })
      if (video === 'plays') follower.seekTo(state.ordinal)
    },
  })

  /** Shows a frame: the exact one at once or when it comes, unless the way goes on. */
  const show = (wish: number, isExact: boolean, patience = 0): void => {
    const ordinal = clampOrdinal(frames, wish)
    const way = ordinal < state.ordinal ? -1 : 1
    clearTimeout(resting)
    const behind = state.still ?? state.behind
    if (isExact) {
      const next = stepFrame(frames, ordinal, way)
      const still = stills.want(ordinal, next === ordinal ? null : next)
      follower.seekTo(ordinal, still ? afterMillis : patience)
      set({ ordinal, still, behind: still ? null : behind, stillFailed: false })
      return
    }
    door.moving()
    follower.seekTo(ordinal)
    stills.rest()
    resting = setTimeout(() => show(state.ordinal, true), restMillis)
    if (ordinal !== state.ordinal) set({ ordinal, still: null, behind, stillFailed: false })
  }

  const pauseAt = (ordinal: number): void => {
    cancelAnimationFrame(ticking)
    follower.pause()
    set({ running: null })
    show(ordinal, true)
  }
  const pause = (): void => pauseAt(state.ordinal)

  /** Runs without the player: backward, and forward where it cannot play. Frames that come too late are passed over. */
  const runByFrames = (rate: number): void => {
    const way = rate < 0 ? -1 : 1
    let since = performance.now()
    let from = middleOfFrame(frames, state.ordinal)
    const tick = (millis: number): void => {
      const seconds = from + ((millis - since) / 1000) * rate
      const isPast = seconds < frameSeconds(frames, 0) || seconds >= frameSeconds(frames, last + 1)
      const due = isPast ? (way === 1 ? last + 1 : -1) : frameAt(frames, seconds)
      const next = goRound(state.range, due, way, last)
      if (next !== due) {
        since = millis
        from = middleOfFrame(frames, next)
      } else if (isPast) {
        pauseAt(way === 1 ? last : 0)
        return
      }
      const isShown = state.still !== null || state.stillFailed
      if (next !== state.ordinal && (follower.canRun() || isShown)) show(next, !follower.canRun())
      ticking = requestAnimationFrame(tick)
    }
    ticking = requestAnimationFrame(tick)
  }

  const run = (rate: number): void => {
    cancelAnimationFrame(ticking)
    clearTimeout(resting)
    const { from, to } = state.range
    // From the end, running starts over.
    if (rate > 0 && state.ordinal >= (to ?? last)) show(from ?? 0, true)
    if (rate > 0 && follower.canRun()) {
      stills.rest()
      set({ running: rate, still: null, behind: state.still ?? state.behind })
      follower.run(rate)
      return
    }
    follower.pause()
    set({ running: rate })
    runByFrames(rate)
  }

  const halt = (): void => {
    if (state.running !== null) pause()
  }

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    get: (): FilmState => state,
    /** Gives it the element that plays; returns the function that takes it away. */
    attach: follower.attach,
    open: (): void => show(state.ordinal, true),
    goTo(ordinal: number): void {
      halt()
      show(ordinal, true)
    },
    step(by: number): void {
      halt()
      show(state.ordinal + by, true, patienceMillis)
    },
    /** The pointer passes over this frame; the exact one follows when it rests. */
    scrub(ordinal: number): void {
      halt()
      show(ordinal, false)
    },
    toggle: (): void => (state.running === null ? run(state.speed) : pause()),
    pause,
    shuttle: (way: 1 | -1): void => run(shuttle(state.running, way)),
    setSpeed(speed: number): void {
      set({ speed })
      if ((state.running ?? 0) > 0) run(speed)
    },
    markIn: (): void => set({ range: withIn(state.range, state.ordinal) }),
    markOut: (): void => set({ range: withOut(state.range, state.ordinal) }),
    clearRange: (): void => set({ range: wholeFilm }),
    close(): void {
      cancelAnimationFrame(ticking)
      clearTimeout(resting)
      follower.pause()
      stills.close()
    },
  }
}

export type Transport = ReturnType<typeof createTransport>
