import { createHash } from 'node:crypto'
import { sha256 as asSha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { ordinalOfPts } from '../../domain/media/frame-table.ts'
import type { MediaEngine, MediaFailure } from '../../workflow/ports/media-engine.ts'
import { branchPipes, decodeArguments } from './decode-command.ts'
import { interruption } from './media-failures.ts'
import { feedArguments, packetRanges, startFed } from './packet-feed.ts'
import { readPictures, readTimes } from './picture-stream.ts'
import { limitMs, type StillJob, stillPlan } from './still-decoder.ts'
import { goodStill } from './still-outcome.ts'

/**
 * Stills out of one decode of just the packets that they need, ascending: no frame is decoded twice and no file opened
 * for each. Not for evidence, which is taken along two routes. Gives the ordinals that did not come under exactly their
 * PTS; all of them where packets cannot be chosen.
 */
export const takeByFeed = async (
  job: StillJob,
  targets: readonly { readonly ordinal: number; readonly pts: number }[],
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<Result<readonly number[], MediaFailure>> => {
  const { frames, probe } = job.media
  const ordinals = targets.map(({ ordinal }) => ordinal)
  const ranges = job.tool.abilities.dropsPackets ? packetRanges(frames, ordinals) : null
  if (ranges === null || ordinals.length === 0) return succeed(ordinals)
  const plan = stillPlan(
    job,
    targets.slice(0, 1).map(({ ordinal, pts }) => ({ ordinal, pts, seekTicks: null })),
    'pixels',
  )
  const [branch] = plan.branches
  if (!branch) return succeed(ordinals)
  const stretches = targets.map(({ pts }) => [pts, pts] as const)
  const fed = {
    ...plan,
    fed: true,
    threads: 0,
    branches: [{ ...branch, select: { kind: 'stretches', stretches } }],
  } as const
  const run = startFed(
    job.tool.path,
    feedArguments(job.source, probe.video.streamIndex, ranges),
    decodeArguments(fed),
    {
      signal: job.signal,
      limitMs: limitMs(job),
      pipes: 2,
    },
  )
  run.stdout.resume()
  const left = new Set(ordinals)
  const pipes = branchPipes(0)
  const [pixels, times] = [run.pipes[pipes.pictures - 3], run.pipes[pipes.times - 3]]
  if (pixels && times) {
    const { width, height } = probe.video
    try {
      for await (const { pts, data } of readPictures(pixels, readTimes(times), width * height * 3)) {
        const ordinal = pts === null ? null : ordinalOfPts(frames, pts)
        if (pts === null || ordinal === null || !left.delete(ordinal)) continue
        const pixelSha256 = asSha256(createHash('sha256').update(data).digest('hex'))
        const watch = setInterval(run.touch, 10_000)
        try {
          await onStill(goodStill(job, { rgb: data, pixelSha256 }, { ordinal, pts, seekTicks: null }, false))
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
  return interrupted === null ? succeed([...left].sort((a, b) => a - b)) : fail(interrupted)
}
