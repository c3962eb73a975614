import { type Result, succeed } from '../../domain/kernel/result.ts'
import { ordinalOfPts, presentationTimeOf } from '../../domain/media/frame-table.ts'
import type { MediaEngine, MediaFailure, ProbedMedia, ScanReport } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { branchPipes, type DecodePlan, decodeArguments } from './decode-command.ts'
import { failMedia, interruption, toolDetail } from './media-failures.ts'
import { type Abilities, scanFilters, scanSize } from './picture-filters.ts'
import { readPictures, readTimes } from './picture-stream.ts'
import { startTool } from './tool-door.ts'
import { toolRecord } from './tool-record.ts'

/** A decoder that gives nothing for this long is stuck; a consumer that takes its time is not counted. */
const silenceMs = 120_000

export interface DecodeTool {
  readonly path: string
  readonly version: string
  readonly abilities: Abilities
}

/** One pass over the whole recording. See the port for shapes and order. */
export const scanFrames = async (
  tool: DecodeTool,
  source: CheckedSource,
  media: ProbedMedia,
  width: number,
  onFrame: Parameters<MediaEngine['scanFrames']>[2],
  signal: AbortSignal,
): Promise<Result<ScanReport, MediaFailure>> => {
  const { frames, probe } = media
  const plan: DecodePlan = {
    url: source.url,
    container: source.container,
    streamIndex: probe.video.streamIndex,
    timebase: frames.timebase,
    passthrough: tool.abilities.passthrough,
    threads: 0,
    branches: [
      {
        seekTicks: null,
        select: { kind: 'all' },
        filters: scanFilters(probe.video, width),
        pixelFormat: 'gray',
        gives: 'pixels',
      },
    ],
  }
  const size = scanSize(probe.video, width)
  const run = startTool(tool.path, decodeArguments(plan), { signal, limitMs: silenceMs, pipes: 2 })
  const pipes = branchPipes(0)
  const [pixels, lines] = [run.pipes[pipes.pictures - 3], run.pipes[pipes.times - 3]]
  const seen = new Uint8Array(frames.ptsTicks.length)
  let scanned = 0
  if (pixels && lines) {
    run.stdout.resume()
    try {
      for await (const picture of readPictures(pixels, readTimes(lines), size.width * size.height)) {
        const ordinal = picture.pts === null ? null : ordinalOfPts(frames, picture.pts)
        // A second picture under the same PTS, or one that the table does not list, has no name and is passed over.
        if (ordinal === null || seen[ordinal] === 1) continue
        seen[ordinal] = 1
        scanned++
        const watch = setInterval(run.touch, silenceMs / 4)
        try {
          await onFrame(ordinal, presentationTimeOf(frames, ordinal), { ...size, data: picture.data })
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
  const end = await run.ended
  const interrupted = interruption(end, source.name)
  if (interrupted !== null) return { ok: false, failure: interrupted }
  if (scanned === 0) {
    return failMedia(
      'media.no-frames',
      `No picture of “${source.name}” can be decoded. Copy it from the phone again.`,
      toolDetail(end),
    )
  }
  const unreadable: number[] = []
  for (const [ordinal, flag] of seen.entries()) if (flag === 0) unreadable.push(ordinal)
  return succeed({ scanned, unreadable, tool: toolRecord(tool.version, plan) })
}
