import { createHash } from 'node:crypto'
import { sha256 as asSha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { MediaEngine, MediaFailure } from '../../workflow/ports/media-engine.ts'
import { branchPipes, decodeArguments } from './decode-command.ts'
import { interruption } from './media-failures.ts'
import { readPictures, readTimes, readTimesBackward } from './picture-stream.ts'
import { limitMs, type StillJob, stillPlan, type WantedFrame } from './still-decoder.ts'
import { goodStill } from './still-outcome.ts'
import { startTool } from './tool-door.ts'

/** Whether these ordinals (ascending) are neighbours without a gap. */
export const areNeighbours = (ordinals: readonly number[]): boolean =>
  ordinals.every((ordinal, at) => ordinal === (ordinals[0] ?? 0) + at)

/**
 * Neighbouring frames out of one opening and one decode that starts at the keyframe before them and ends with the last:
 * how long it takes does not depend on how long the recording is. Gives the ordinals that did not come under exactly
 * their PTS. Backward, the decoder holds them until the last is decoded and gives that one first: it costs as much as
 * the first to come by, and is the one that is waited for.
 */
export const takeRun = async (
  job: StillJob,
  wanted: readonly WantedFrame[],
  isBackward: boolean,
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<Result<readonly number[], MediaFailure>> => {
  const [branch] = stillPlan(job, wanted.slice(0, 1), 'pixels').branches
  if (!branch) return succeed([])
  const select = { kind: 'these', pts: wanted.map(({ pts }) => pts) } as const
  const plan = {
    ...stillPlan(job, [], 'pixels'),
    threads: 0,
    branches: [{ ...branch, select, isBackward, most: wanted.length }],
  }
  const run = startTool(job.tool.path, decodeArguments(plan), {
    signal: job.signal,
    limitMs: limitMs(job),
    pipes: 2,
  })
  run.stdout.resume()
  const left = new Map(wanted.map((frame) => [frame.pts, frame]))
  const pipes = branchPipes(0)
  const [pixels, times] = [run.pipes[pipes.pictures - 3], run.pipes[pipes.times - 3]]
  if (pixels && times) {
    const { width, height } = job.shown
    try {
      for await (const { pts, data } of readPictures(
        pixels,
        isBackward ? readTimesBackward(times) : readTimes(times),
        width * height * 3,
      )) {
        const frame = pts === null ? undefined : left.get(pts)
        if (!frame) continue
        left.delete(frame.pts)
        const pixelSha256 = asSha256(createHash('sha256').update(data).digest('hex'))
        const watch = setInterval(run.touch, 10_000)
        try {
          await onStill(goodStill(job, { rgb: data, pixelSha256 }, frame, false))
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
  }
  const interrupted = interruption(await run.ended, job.source.name)
  if (interrupted !== null) return fail(interrupted)
  return succeed([...left.values()].map(({ ordinal }) => ordinal).sort((a, b) => a - b))
}
