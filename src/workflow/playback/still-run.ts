import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ImageCodec } from '../ports/image-codec.ts'
import type { MediaFailure, ProbedMedia, Still } from '../ports/media-engine.ts'
import type { PassingBlobs } from '../ports/passing-blobs.ts'
import type { PlaybackEngine } from '../ports/playback-engine.ts'

export interface StillPorts {
  readonly images: ImageCodec
  readonly media: Pick<PlaybackEngine, 'steps'>
  readonly passing: PassingBlobs
}

/** A frame as a lossless picture, with the digest of its pixels as an exhibit of it would state it. */
export interface StoredStill {
  readonly digest: Sha256
  readonly pixelSha256: Sha256
  readonly width: number
  readonly height: number
}

export type Stored = Result<StoredStill, Failure>

/** Neighbouring frames out of one start of the decoder, which stands still whenever nobody wants the next one yet. */
export interface StillRun {
  readonly way: 1 | -1
  /** Whether this frame is still to come, after no more than `most` others that are not wanted yet. */
  brings(ordinal: number, most: number): boolean
  /** The frame as soon as it is there; lets the run go on as far as it. */
  ask(ordinal: number): Promise<Stored>
  /** Lets the run go on as far as this frame, for which nobody waits. */
  goOnTo(ordinal: number): void
  isAsked(): boolean
  end(): void
}

export const noFrame: MediaFailure = {
  code: 'media.no-such-frame',
  message: 'The recording has no such frame. Step to a frame that is shown.',
}

/** Pictures that are being written while the next one is decoded. */
const mostWriting = 2

/**
 * Starts a run over `ordinals`, neighbours in the order in which they are wanted. `onStored` gets every frame as it
 * comes, `onEnd` is called once no more will.
 */
export const startStillRun = (
  { images, media: engine, passing }: StillPorts,
  media: ProbedMedia,
  ordinals: readonly number[],
  onStored: (ordinal: number, still: Stored) => void,
  onEnd: () => void,
): StillRun => {
  const [first = 0, second = first + 1] = ordinals
  const way = second < first ? -1 : 1
  const control = new AbortController()
  const asked = new Map<number, ((still: Stored) => void)[]>()
  const writing = new Map<number, Promise<void>>()
  /** Places in `ordinals` of frames that were not handed over yet, and of the last one that is wanted. */
  const left = new Set(ordinals.keys())
  let goal = 0
  let ended = false
  let wake: () => void = () => undefined

  const placeOf = (ordinal: number): number => (ordinal - first) * way
  const settle = (ordinal: number, still: Stored): void => {
    onStored(ordinal, still)
    for (const answer of asked.get(ordinal) ?? []) answer(still)
    asked.delete(ordinal)
  }
  const write = async (still: Result<Still, MediaFailure>): Promise<Stored> => {
    if (!still.ok) return still
    const { width, height, rgb, pixelSha256 } = still.value
    const digest = await passing.put(await images.png({ width, height, rgb }, 'quick'))
    return digest.ok ? succeed({ digest: digest.value, pixelSha256, width, height }) : digest
  }
  const wanted = async (): Promise<void> => {
    while (![...left].some((place) => place <= goal) && left.size > 0 && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  const work = engine.steps(
    media,
    ordinals,
    async (still) => {
      const ordinal = still.ok ? still.value.ordinal : still.failure.ordinal
      left.delete(placeOf(ordinal))
      const done = write(still).then((stored) => {
        writing.delete(ordinal)
        settle(ordinal, stored)
      })
      writing.set(ordinal, done)
      if (writing.size >= mostWriting) await Promise.race(writing.values())
      await wanted()
    },
    control.signal,
  )
  const finish = async (failure: Failure): Promise<void> => {
    ended = true
    wake()
    await Promise.all(writing.values())
    for (const ordinal of [...asked.keys()]) settle(ordinal, fail(failure))
    onEnd()
  }
  void work.then(
    (done) => finish(done.ok ? noFrame : done.failure),
    (error: unknown) =>
      finish({ code: 'media.tool-failed', message: 'The frame cannot be read.', detail: String(error) }),
  )
  const goOnTo = (ordinal: number): void => {
    goal = Math.max(goal, Math.min(placeOf(ordinal), ordinals.length - 1))
    wake()
  }
  return {
    way,
    brings(ordinal, most) {
      const place = placeOf(ordinal)
      const isLeft = !ended && !control.signal.aborted && left.has(place)
      return writing.has(ordinal) || (isLeft && place - goal <= most + 1)
    },
    ask(ordinal) {
      goOnTo(ordinal)
      return new Promise((resolve) => asked.set(ordinal, [...(asked.get(ordinal) ?? []), resolve]))
    },
    goOnTo,
    isAsked: () => asked.size > 0,
    end: () => control.abort(),
  }
}
