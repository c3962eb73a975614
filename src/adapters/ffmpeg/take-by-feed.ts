import { createHash } from 'node:crypto'
import { sha256 as asSha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { ordinalOfPts } from '../../domain/media/frame-table.ts'
import type { MediaEngine, MediaFailure } from '../../workflow/ports/media-engine.ts'
import { branchPipes, decodeArguments } from './decode-command.ts'
import { interruption } from './media-failures.ts'
import { feedArguments, packetRanges, startFed } from './packet-feed.ts'
import { readPictures, readTimes } from './picture-stream.ts'
import { limitMs, type StillJob, stillPlan, type WantedFrame } from './still-decoder.ts'
import { goodStill } from './still-outcome.ts'

/** Whether the packets of these frames can be told from the others. */
export const canFeed = ({ media, tool }: StillJob, ordinals: readonly number[]): boolean =>
  tool.abilities.dropsPackets && packetRanges(media.frames, ordinals) !== null

/**
 * Stills out of one decode of just the packets that they need, ascending: no frame is decoded twice and no file opened
 * for each. With `hashes`, of a second decode along another route, a still is handed over only where both agree, and
 * then as verified. Gives the ordinals that did not come under exactly their PTS, or came out different; all of them
 * where packets cannot be chosen. The seek of a target is the one that its recipe names: a decode from there gives the
 * same picture.
 */
export const takeByFeed = async (
  job: StillJob,
  targets: readonly WantedFrame[],
  hashes: ReadonlyMap<number, string> | null,
  onStill: Parameters<MediaEngine['stills']>[3],
): Promise<Result<readonly number[], MediaFailure>> => {
  const { frames, probe } = job.media
  const ordinals = targets.map(({ ordinal }) => ordinal)
  const ranges = packetRanges(frames, ordinals)
  if (ranges === null) return succeed(ordinals)
  const plan = stillPlan(job, targets.slice(0, 1), 'pixels')
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
  const wanted = new Map(targets.map((target) => [target.ordinal, target]))
  const pipes = branchPipes(0)
  const [pixels, times] = [run.pipes[pipes.pictures - 3], run.pipes[pipes.times - 3]]
  if (pixels && times) {
    const { width, height } = job.shown
    try {
      for await (const { pts, data } of readPictures(pixels, readTimes(times), width * height * 3)) {
        const ordinal = pts === null ? null : ordinalOfPts(frames, pts)
        if (pts === null || ordinal === null || !left.has(ordinal)) continue
        const pixelSha256 = asSha256(createHash('sha256').update(data).digest('hex'))
        if (hashes !== null && hashes.get(ordinal) !== pixelSha256) continue
        left.delete(ordinal)
        const watch = setInterval(run.touch, 10_000)
        try {
          await onStill(
            goodStill(
              job,
              { rgb: data, pixelSha256 },
              wanted.get(ordinal) ?? { ordinal, pts, seekTicks: null },
              hashes !== null,
            ),
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
  }
  const interrupted = interruption(await run.ended, job.source.name)
  return interrupted === null ? succeed([...left].sort((a, b) => a - b)) : fail(interrupted)
}
