import { type Result, succeed } from '../../domain/kernel/result.ts'
import { ordinalOfPts, presentationTimeOf } from '../../domain/media/frame-table.ts'
import type { MediaEngine, MediaFailure, ProbedMedia, ScanReport } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { branchPipes, type DecodePlan, decodeArguments, type FrameSelection } from './decode-command.ts'
import { failMedia, interruption, toolDetail } from './media-failures.ts'
import { type Abilities, scanFilters, scanSize } from './picture-filters.ts'
import { readPictures, readTimes } from './picture-stream.ts'
import { startTool, type ToolEnd, type ToolRun } from './tool-door.ts'
import { toolRecord } from './tool-record.ts'

/** A decoder that gives nothing for this long is stuck; a consumer that takes its time is not counted. */
export const silenceMs = 120_000

export interface DecodeTool {
  readonly path: string
  readonly version: string
  readonly abilities: Abilities
}

export type OnPlane = Parameters<MediaEngine['scanFrames']>[2]

/** Small grey pictures of the selected frames, `width` pixels wide on screen. */
export const scanPlan = (
  tool: DecodeTool,
  source: CheckedSource,
  { frames, probe }: ProbedMedia,
  width: number,
  select: FrameSelection,
): DecodePlan => ({
  url: source.url,
  container: source.container,
  streamIndex: probe.video.streamIndex,
  timebase: frames.timebase,
  passthrough: tool.abilities.passthrough,
  threads: 0,
  branches: [
    { seekTicks: null, select, filters: scanFilters(probe.video, width), pixelFormat: 'gray', gives: 'pixels' },
  ],
})

/**
 * Hands over each picture of a run that the frame table lists, once. `seen` is marked by ordinal; a second picture
 * under the same PTS, or one that the table does not list, has no name and is passed over.
 */
export const handOver = async (
  run: ToolRun,
  media: ProbedMedia,
  width: number,
  seen: Uint8Array,
  onFrame: OnPlane,
  signal: AbortSignal,
): Promise<ToolEnd> => {
  const size = scanSize(media.probe.video, width)
  const pipes = branchPipes(0)
  const [pixels, lines] = [run.pipes[pipes.pictures - 3], run.pipes[pipes.times - 3]]
  if (pixels && lines) {
    run.stdout.resume()
    try {
      for await (const picture of readPictures(pixels, readTimes(lines), size.width * size.height)) {
        const ordinal = picture.pts === null ? null : ordinalOfPts(media.frames, picture.pts)
        if (ordinal === null || seen[ordinal] === 1) continue
        seen[ordinal] = 1
        const watch = setInterval(run.touch, silenceMs / 4)
        try {
          await onFrame(ordinal, presentationTimeOf(media.frames, ordinal), { ...size, data: picture.data })
        } finally {
          clearInterval(watch)
        }
        run.touch()
        if (signal.aborted) break
      }
    } catch (error) {
      run.stop()
      await run.ended
      throw error
    }
  }
  return run.ended
}

/** One pass over the whole recording. See the port for shapes and order. */
export const scanFrames = async (
  tool: DecodeTool,
  source: CheckedSource,
  media: ProbedMedia,
  width: number,
  onFrame: OnPlane,
  signal: AbortSignal,
): Promise<Result<ScanReport, MediaFailure>> => {
  const plan = scanPlan(tool, source, media, width, { kind: 'all' })
  const run = startTool(tool.path, decodeArguments(plan), { signal, limitMs: silenceMs, pipes: 2, yields: true })
  const seen = new Uint8Array(media.frames.ptsTicks.length)
  const end = await handOver(run, media, width, seen, onFrame, signal)
  const interrupted = interruption(end, source.name)
  if (interrupted !== null) return { ok: false, failure: interrupted }
  const unreadable: number[] = []
  for (const [ordinal, flag] of seen.entries()) if (flag === 0) unreadable.push(ordinal)
  const scanned = seen.length - unreadable.length
  if (scanned === 0) {
    return failMedia(
      'media.no-frames',
      `No picture of “${source.name}” can be decoded. Copy it from the phone again.`,
      toolDetail(end),
    )
  }
  return succeed({ scanned, unreadable, tool: toolRecord(tool.version, plan) })
}
