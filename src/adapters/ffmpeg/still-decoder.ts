import { createHash } from 'node:crypto'
import { sha256 as asSha256, type Sha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { PictureSize } from '../../domain/media/rotation.ts'
import type { MediaFailure, ProbedMedia } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { branchPipes, type DecodeBranch, type DecodePlan, decodeArguments } from './decode-command.ts'
import { interruption, toolDetail } from './media-failures.ts'
import { type ColourFacts, stillFilters } from './picture-filters.ts'
import { readHashes, readPictures, readTimes } from './picture-stream.ts'
import type { DecodeTool } from './scan-frames.ts'
import { startTool, type ToolEnd } from './tool-door.ts'

/** Everything that stays the same over one call for stills. */
export interface StillJob {
  readonly tool: DecodeTool
  readonly source: CheckedSource
  readonly media: ProbedMedia
  readonly colours: ColourFacts
  /** The size of the pictures to hand over; that of the video itself for everything but previews. */
  readonly shown: PictureSize
  readonly signal: AbortSignal
}

export interface WantedFrame {
  readonly ordinal: number
  readonly pts: number
  readonly seekTicks: number | null
}

export interface DecodedPixels {
  readonly rgb: Uint8Array
  readonly pixelSha256: Sha256
}

/** Found frames by ordinal. What is not in it did not come out under exactly its PTS. */
export interface Decoded<Found> {
  readonly found: ReadonlyMap<number, Found>
  /** For the log, when something is missing. */
  readonly detail: string
}

/** Even a decode from the start at a quarter of real time is over by then. */
export const limitMs = ({ media }: StillJob): number => 60_000 + Math.ceil(media.probe.durationSeconds * 4000)

export const stillPlan = (job: StillJob, wanted: readonly WantedFrame[], gives: DecodeBranch['gives']): DecodePlan => ({
  url: job.source.url,
  container: job.source.container,
  streamIndex: job.media.probe.video.streamIndex,
  timebase: job.media.frames.timebase,
  passthrough: job.tool.abilities.passthrough,
  threads: 1,
  branches: wanted.map(({ pts, seekTicks }) => ({
    seekTicks,
    select: { kind: 'exactly', pts },
    filters: stillFilters(job.media.probe.video, job.colours, job.tool.abilities, job.shown),
    pixelFormat: 'rgb24',
    gives,
  })),
})

const finish = <Found>(
  job: StillJob,
  end: ToolEnd,
  found: ReadonlyMap<number, Found>,
  wanted: readonly WantedFrame[],
): Result<Decoded<Found>, MediaFailure> => {
  const interrupted = interruption(end, job.source.name)
  if (interrupted !== null) return fail(interrupted)
  return succeed({ found, detail: found.size < wanted.length ? toolDetail(end) : '' })
}

/** One process, one opening of the file per frame; every picture is read as soon as it is there. */
export const decodePixels = async (
  job: StillJob,
  wanted: readonly WantedFrame[],
): Promise<Result<Decoded<DecodedPixels>, MediaFailure>> => {
  const { width, height } = job.shown
  const args = decodeArguments(stillPlan(job, wanted, 'pixels'))
  const run = startTool(job.tool.path, args, {
    signal: job.signal,
    limitMs: limitMs(job),
    pipes: 2 * wanted.length,
  })
  run.stdout.resume()
  const found = new Map<number, DecodedPixels>()
  const readBranch = async (frame: WantedFrame, index: number): Promise<void> => {
    const pipes = branchPipes(index)
    const [pixels, times] = [run.pipes[pipes.pictures - 3], run.pipes[pipes.times - 3]]
    if (!pixels || !times) return
    for await (const { pts, data } of readPictures(pixels, readTimes(times), width * height * 3)) {
      if (pts !== frame.pts) continue
      found.set(frame.ordinal, {
        rgb: data,
        pixelSha256: asSha256(createHash('sha256').update(data).digest('hex')),
      })
    }
  }
  await Promise.all(wanted.map(readBranch))
  return finish(job, await run.ended, found, wanted)
}

/** The second route: ffmpeg itself hashes what its own filters gave; no pixel crosses a pipe. */
export const decodeHashes = async (
  job: StillJob,
  wanted: readonly WantedFrame[],
): Promise<Result<Decoded<string>, MediaFailure>> => {
  const args = decodeArguments(stillPlan(job, wanted, 'hashes'))
  const run = startTool(job.tool.path, args, {
    signal: job.signal,
    limitMs: limitMs(job),
    pipes: 2 * wanted.length,
  })
  run.stdout.resume()
  const found = new Map<number, string>()
  const readBranch = async (frame: WantedFrame, index: number): Promise<void> => {
    const pipes = branchPipes(index)
    const [hashes, times] = [run.pipes[pipes.pictures - 3], run.pipes[pipes.times - 3]]
    if (!hashes || !times) return
    await readHashes(hashes, readTimes(times), (pts, hash) => {
      if (pts === frame.pts) found.set(frame.ordinal, hash)
    })
  }
  await Promise.all(wanted.map(readBranch))
  return finish(job, await run.ended, found, wanted)
}
