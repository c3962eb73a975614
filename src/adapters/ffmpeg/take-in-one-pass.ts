import { createHash } from 'node:crypto'
import { sha256 as asSha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { MediaEngine, MediaFailure } from '../../workflow/ports/media-engine.ts'
import { type DecodePlan, decodeArguments } from './decode-command.ts'
import { interruption, toolDetail } from './media-failures.ts'
import { readHashes, readPictures, readTimes } from './picture-stream.ts'
import { limitMs, type StillJob, stillPlan, type WantedFrame } from './still-decoder.ts'
import { goodStill, mismatchedStill, unreadableStill } from './still-outcome.ts'
import { startTool, type ToolRun } from './tool-door.ts'

const passPlan = (job: StillJob, wanted: readonly WantedFrame[], gives: 'pixels' | 'hashes'): DecodePlan => {
  const [one] = stillPlan(job, wanted.slice(0, 1), gives).branches
  if (one === undefined) throw new RangeError('a pass for no frame')
  const branch = { ...one, seekTicks: null, select: { kind: 'these', pts: wanted.map(({ pts }) => pts) } } as const
  // The two passes start alike, so they differ in how the decoder shares out its work.
  return { ...stillPlan(job, [], gives), threads: gives === 'pixels' ? 1 : 0, branches: [branch] }
}

const start = (job: StillJob, plan: DecodePlan): ToolRun => {
  const run = startTool(job.tool.path, decodeArguments(plan), { signal: job.signal, limitMs: limitMs(job), pipes: 2 })
  run.stdout.resume()
  return run
}

const hashPass = async (
  job: StillJob,
  wanted: readonly WantedFrame[],
): Promise<Result<ReadonlyMap<number, string>, MediaFailure>> => {
  const run = start(job, passPlan(job, wanted, 'hashes'))
  const [hashes, times] = run.pipes
  const byPts = new Map<number, string>()
  if (hashes && times) {
    await readHashes(hashes, readTimes(times), (pts, hash) => {
      if (pts !== null && !byPts.has(pts)) byPts.set(pts, hash)
    })
  }
  const interrupted = interruption(await run.ended, job.source.name)
  return interrupted === null ? succeed(byPts) : fail(interrupted)
}

/**
 * For containers in which a seek cannot be trusted (no PTS of their own): all stills out of one decode from the start,
 * handed over as they come; ffmpeg waits while the caller works. With `verified`, a pass for the hashes goes before.
 */
export const takeInOnePass = async (
  job: StillJob,
  wanted: readonly WantedFrame[],
  verified: boolean,
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<Result<void, MediaFailure>> => {
  if (wanted.length === 0) return succeed(undefined)
  const hashes = verified ? await hashPass(job, wanted) : null
  if (hashes !== null && !hashes.ok) return hashes
  const run = start(job, passPlan(job, wanted, 'pixels'))
  const { width, height } = job.shown
  const waiting = [...wanted]
  const [pixels, times] = run.pipes
  try {
    for await (const { pts, data } of readPictures(
      pixels as NonNullable<typeof pixels>,
      readTimes(times as NonNullable<typeof times>),
      width * height * 3,
    )) {
      while (waiting[0] !== undefined && pts !== null && waiting[0].pts < pts) {
        await onStill(unreadableStill(job, (waiting.shift() as WantedFrame).ordinal, 'no picture under its PTS'))
      }
      const frame = waiting[0]
      if (frame === undefined || frame.pts !== pts) continue
      waiting.shift()
      const pixelSha256 = asSha256(createHash('sha256').update(data).digest('hex'))
      const other = hashes?.value.get(frame.pts)
      const agrees = hashes === null || other === pixelSha256
      const watch = setInterval(run.touch, 10_000)
      try {
        await onStill(
          agrees
            ? goodStill(job, { rgb: data, pixelSha256 }, frame, verified)
            : mismatchedStill(job, frame.ordinal, [pixelSha256, other ?? 'nothing']),
        )
      } finally {
        clearInterval(watch)
      }
      run.touch()
      if (job.signal.aborted) break
    }
  } catch (error) {
    run.stop()
    await run.ended
    throw error
  }
  const end = await run.ended
  const interrupted = interruption(end, job.source.name)
  if (interrupted !== null) return fail(interrupted)
  for (const frame of waiting) await onStill(unreadableStill(job, frame.ordinal, toolDetail(end)))
  return succeed(undefined)
}
