import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Continuity } from '../domain/media/continuity.ts'
import type { FrameLook } from '../domain/scan/continuity/frame-look.ts'
import { lookOf } from '../domain/scan/continuity/frame-look.ts'
import { judgeContinuity } from '../domain/scan/continuity/judge-continuity.ts'
import { suspectJoins, suspectRuns } from '../domain/scan/continuity/suspect-joins.ts'
import type { MediaEngine, ProbedMedia } from './ports/media-engine.ts'

/** Frames that may be decoded to look at suspected joins: a tenth of the recording, of a short one more. */
const mostFrames = (frames: number): number => Math.max(frames / 10, 400)

/** A look is 32 by 18 fields: this many pixels across are enough to make one. */
const lookWidth = 320

export interface CheckedContinuity {
  readonly continuity: Continuity
  /** All ordinals known to give no picture, ascending. */
  readonly unreadable: readonly number[]
}

/**
 * Whether a recording is one uncut take, from its packets, the looks of what the scan decoded, its sound, and a few frames
 * around each place at which a join may be. `unreadable` as the scan found them.
 */
export const checkContinuity = async (
  engine: MediaEngine,
  media: ProbedMedia,
  known: readonly FrameLook[],
  unreadable: readonly number[],
  signal: AbortSignal,
): Promise<Result<CheckedContinuity, Failure>> => {
  const { frames, probe } = media
  const looks = new Map(known.map((look) => [look.ordinal, look]))
  const { runs, left } = suspectRuns(frames, suspectJoins(frames, known), mostFrames(frames.ptsTicks.length))
  const wanted = new Set<number>()
  for (const { from, to } of runs) for (let at = from; at <= to; at++) wanted.add(at)
  const lost = new Set(unreadable)
  const listening = engine.listen(media, signal)
  if (wanted.size > 0) {
    const seen = await engine.lookAt(
      media,
      [...wanted].sort((a, b) => a - b),
      { width: lookWidth, every: true },
      (at, _, plane) => {
        looks.set(at, lookOf(at, plane))
      },
      signal,
    )
    if (!seen.ok) {
      await listening
      return seen
    }
    for (const ordinal of seen.value.unreadable) lost.add(ordinal)
  }
  const sound = await listening
  const all = [...lost].sort((a, b) => a - b)
  const continuity = judgeContinuity({
    frames,
    looks: [...looks.values()].sort((a, b) => a.ordinal - b.ordinal),
    probe,
    unreadable: all,
    sound: sound.ok ? sound.value : null,
    left,
    firstOpen: null,
  })
  return succeed({ continuity, unreadable: all })
}
