import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { MediaEngine, MediaFailure } from '../../workflow/ports/media-engine.ts'
import { cancelled, mediaFailure } from './media-failures.ts'
import { type DecodedPixels, decodeHashes, decodePixels, type StillJob, type WantedFrame } from './still-decoder.ts'
import { goodStill, mismatchedStill, type StillResult, unreadableStill } from './still-outcome.ts'
import { type SeekLadder, seekLadders } from './still-routes.ts'
import { canFeed, takeByFeed } from './take-by-feed.ts'
import { takeInOnePass } from './take-in-one-pass.ts'
import { areNeighbours, takeRun } from './take-run.ts'

/** Pixels that one process may hold ready for us. Two processes run at a time. */
const batchBytes = 64 * 1024 * 1024

/** More openings than this in one process cost memory and save no time. */
const batchMost = 4

interface Target {
  readonly ordinal: number
  readonly pts: number
  readonly first: SeekLadder
  readonly second: SeekLadder
}

interface Taken {
  readonly pixels: DecodedPixels
  readonly frame: WantedFrame
}

type Decode<Found> = (
  job: StillJob,
  wanted: readonly WantedFrame[],
) => Promise<Result<{ readonly found: ReadonlyMap<number, Found>; readonly detail: string }, MediaFailure>>

interface Climbed<Found> {
  readonly found: ReadonlyMap<number, { readonly value: Found; readonly frame: WantedFrame }>
  readonly detail: string
}

/** Decodes what is wanted; what did not come out under exactly its PTS is tried again from farther back. */
const climb = async <Found>(
  job: StillJob,
  targets: readonly Target[],
  ladderOf: (target: Target) => SeekLadder,
  decode: Decode<Found>,
): Promise<Result<Climbed<Found>, MediaFailure>> => {
  const found = new Map<number, { value: Found; frame: WantedFrame }>()
  let detail = ''
  for (let rung = 0; ; rung++) {
    const wanted: WantedFrame[] = []
    for (const target of targets) {
      const seekTicks = ladderOf(target)[rung]
      if (!found.has(target.ordinal) && seekTicks !== undefined) {
        wanted.push({ ordinal: target.ordinal, pts: target.pts, seekTicks })
      }
    }
    if (wanted.length === 0) return succeed({ found, detail })
    const decoded = await decode(job, wanted)
    if (!decoded.ok) return decoded
    detail = decoded.value.detail || detail
    for (const frame of wanted) {
      const value = decoded.value.found.get(frame.ordinal)
      if (value !== undefined) found.set(frame.ordinal, { value, frame })
    }
  }
}

/**
 * Two decodes disagreed: damage that a decoder conceals looks different with where it starts. The picture of a decode
 * from the very start, which is what a player shows, counts if either of the two confirms it.
 */
const settle = async (
  job: StillJob,
  target: Target,
  hashes: readonly string[],
): Promise<Result<Taken | null, MediaFailure>> => {
  const frame: WantedFrame = { ordinal: target.ordinal, pts: target.pts, seekTicks: null }
  const decoded = await decodePixels(job, [frame])
  if (!decoded.ok) return decoded
  const pixels = decoded.value.found.get(target.ordinal)
  return succeed(pixels !== undefined && hashes.includes(pixels.pixelSha256) ? { pixels, frame } : null)
}

const takeBatch = async (
  job: StillJob,
  targets: readonly Target[],
  verified: boolean,
): Promise<Result<readonly StillResult[], MediaFailure>> => {
  const first = await climb(job, targets, (target) => target.first, decodePixels)
  if (!first.ok) return first
  const there = targets.filter(({ ordinal }) => first.value.found.has(ordinal))
  const second = verified ? await climb(job, there, (target) => target.second, decodeHashes) : null
  if (second !== null && !second.ok) return second
  const stills: StillResult[] = []
  for (const target of targets) {
    const taken = first.value.found.get(target.ordinal)
    if (taken === undefined) {
      stills.push(unreadableStill(job, target.ordinal, first.value.detail))
      continue
    }
    const own: Taken = { pixels: taken.value, frame: taken.frame }
    const other = second?.value.found.get(target.ordinal)?.value
    if (second === null || other === own.pixels.pixelSha256) {
      stills.push(goodStill(job, own.pixels, own.frame, verified))
      continue
    }
    const hashes = [own.pixels.pixelSha256, other ?? 'nothing']
    const settled = await settle(job, target, hashes)
    if (!settled.ok) return settled
    stills.push(
      settled.value === null
        ? mismatchedStill(job, target.ordinal, hashes)
        : goodStill(job, settled.value.pixels, settled.value.frame, verified),
    )
  }
  return succeed(stills)
}

const batches = (job: StillJob, targets: readonly Target[]): readonly (readonly Target[])[] => {
  const { width, height } = job.shown
  const size = Math.max(1, Math.min(batchMost, Math.floor(batchBytes / (width * height * 3))))
  const parts: Target[][] = []
  for (let at = 0; at < targets.length; at += size) parts.push(targets.slice(at, at + size))
  return parts
}

/** The second route for all of them: each from a seek of its own, hashed by ffmpeg itself, two batches at a time. */
const hashesOf = async (
  job: StillJob,
  targets: readonly Target[],
): Promise<Result<ReadonlyMap<number, string>, MediaFailure>> => {
  const found = new Map<number, string>()
  const waiting = [...batches(job, targets)]
  const work = async (): Promise<MediaFailure | null> => {
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
      const hashed = await climb(job, batch, (target) => target.second, decodeHashes)
      if (!hashed.ok) return hashed.failure
      for (const [ordinal, { value }] of hashed.value.found) found.set(ordinal, value)
    }
    return null
  }
  const [one, other] = await Promise.all([work(), work()])
  const failed = one ?? other
  return failed === null ? succeed(found) : fail(failed)
}

/** Frames here and there, each from a seek of its own. Two batches are under way at a time; see `takeStills`. */
const takeInBatches = async (
  job: StillJob,
  targets: readonly Target[],
  verified: boolean,
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<Result<void, MediaFailure>> => {
  if (targets.length === 0) return job.signal.aborted ? fail(cancelled()) : succeed(undefined)
  // Whatever ends this call early also ends the batch that is under way beside it.
  const own = new AbortController()
  const inner: StillJob = { ...job, signal: AbortSignal.any([job.signal, own.signal]) }
  const parts = batches(job, targets)
  const running: Promise<Result<readonly StillResult[], MediaFailure>>[] = []
  try {
    for (let index = 0; index < parts.length; index++) {
      for (let next = running.length; next < Math.min(index + 2, parts.length); next++) {
        running.push(takeBatch(inner, parts[next] ?? [], verified))
      }
      const done = await (running[index] as Promise<Result<readonly StillResult[], MediaFailure>>)
      if (!done.ok) return done
      delete running[index]
      for (const still of done.value) {
        if (job.signal.aborted) return fail(cancelled())
        await onStill(still)
      }
    }
    return job.signal.aborted ? fail(cancelled()) : succeed(undefined)
  } finally {
    own.abort()
    await Promise.allSettled(running)
  }
}

/** What there is to take, in the given order; of an ordinal that is in no table it is said at once. */
const targetsOf = async (
  job: StillJob,
  ordinals: readonly number[],
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<readonly Target[]> => {
  const { ptsTicks } = job.media.frames
  const targets: Target[] = []
  for (const ordinal of new Set(ordinals)) {
    const pts = ptsTicks[ordinal]
    if (pts === undefined) {
      const message = `“${job.source.name}” has no frame ${ordinal}; its frames are 0 to ${ptsTicks.length - 1}.`
      await onStill(fail({ ...mediaFailure('media.no-such-frame', message), ordinal }))
    } else targets.push({ ordinal, pts, ...seekLadders(job.media.frames, job.source.container, ordinal) })
  }
  return targets
}

const fromStart = (targets: readonly Target[]): readonly WantedFrame[] =>
  targets.map(({ ordinal, pts }) => ({ ordinal, pts, seekTicks: null }))

/** Neighbours that one run takes at the most; more are cheaper told apart by their packets. */
const longestRun = 64

/** Frames far from each other, in the given order where the container lets each be found; else ascending. */
export const takeApart = async (
  job: StillJob,
  ordinals: readonly number[],
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<Result<void, MediaFailure>> => {
  const targets = await targetsOf(job, ordinals, onStill)
  if (job.media.frames.keyframes.length > 0) return takeInBatches(job, targets, false, onStill)
  const wanted = [...fromStart(targets)].sort((a, b) => a.ordinal - b.ordinal)
  return takeInOnePass(job, wanted, false, onStill)
}

/** From the keyframe at or before the first, ascending. */
const runOf = (targets: readonly Target[]): readonly WantedFrame[] =>
  targets.map(({ ordinal, pts }) => ({ ordinal, pts, seekTicks: targets[0]?.first[0] ?? null }))

/** See the port. */
export const takeSteps = async (
  job: StillJob,
  ordinals: readonly number[],
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<Result<void, MediaFailure>> => {
  const isBackward = (ordinals[0] ?? 0) > (ordinals.at(-1) ?? 0)
  const rising = isBackward ? ordinals.toReversed() : ordinals
  if (job.media.frames.keyframes.length === 0) return takeStills(job, ordinals, false, onStill)
  const targets = await targetsOf(job, rising, onStill)
  const left = await takeRun(job, runOf(targets), isBackward, onStill)
  if (!left.ok) return left
  return takeInBatches(
    job,
    targets.filter(({ ordinal }) => left.value.includes(ordinal)),
    false,
    onStill,
  )
}

/** See the port. The third batch starts when the first has been handed over. */
export const takeStills = async (
  job: StillJob,
  ordinals: readonly number[],
  verified: boolean,
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<Result<void, MediaFailure>> => {
  let targets = await targetsOf(
    job,
    [...ordinals].sort((a, b) => a - b),
    onStill,
  )
  if (job.media.frames.keyframes.length === 0) return takeInOnePass(job, fromStart(targets), verified, onStill)
  const taken = targets.map(({ ordinal }) => ordinal)
  if (!verified && taken.length <= longestRun && areNeighbours(taken)) {
    const left = await takeRun(job, runOf(targets), false, onStill)
    if (!left.ok) return left
    targets = targets.filter(({ ordinal }) => left.value.includes(ordinal))
  } else if (targets.length > batchMost && canFeed(job, taken)) {
    // A feed reads the whole file: a few frames are had sooner by seeking, and the longer the file the more so.
    const hashes = verified ? await hashesOf(job, targets) : null
    if (hashes !== null && !hashes.ok) return hashes
    const seeking = targets.map(({ ordinal, pts, first, second }): WantedFrame => {
      const [seekTicks = null] = verified ? second : first
      return { ordinal, pts, seekTicks }
    })
    const left = await takeByFeed(job, seeking, hashes?.value ?? null, onStill)
    if (!left.ok) return left
    targets = targets.filter(({ ordinal }) => left.value.includes(ordinal))
  }
  return takeInBatches(job, targets, verified, onStill)
}
