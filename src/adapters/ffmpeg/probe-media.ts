import { parseRational } from '../../domain/kernel/rational.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { frameRateKind } from '../../domain/media/frame-table.ts'
import { displaySize } from '../../domain/media/rotation.ts'
import type { MediaFailure, ProbedMedia } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { branchPipes, decodeArguments } from './decode-command.ts'
import { audioOf, clocksOf, oddities, rangeOf, rotationOf, sampleAspectOf, writtenByOf } from './describe-media.ts'
import { listFrames } from './frame-listing.ts'
import { failMedia, interruption, toolDetail } from './media-failures.ts'
import { readTimes } from './picture-stream.ts'
import type { DecodeTool } from './scan-frames.ts'
import { chooseVideo, readStreamReport, type StreamFacts } from './stream-report.ts'
import { startTool } from './tool-door.ts'

/** A picture of more than this is no phone's; one RGB copy of it is 200 MB. */
const mostPixels = 67_108_864

/** Decodes until the first picture comes: a header can be whole where no picture is. */
const decodesOnce = async (
  tool: DecodeTool,
  source: CheckedSource,
  stream: StreamFacts,
  signal: AbortSignal,
): Promise<MediaFailure | null> => {
  const args = decodeArguments({
    url: source.url,
    container: source.container,
    streamIndex: stream.index,
    timebase: { num: 1, den: 1 },
    passthrough: tool.abilities.passthrough,
    threads: 0,
    branches: [{ seekTicks: null, select: { kind: 'all' }, filters: ['null'], pixelFormat: 'gray', gives: 'nothing' }],
  })
  const run = startTool(tool.path, args, { signal, limitMs: 120_000, pipes: 2 })
  run.stdout.resume()
  run.pipes[0]?.resume()
  const lines = run.pipes[branchPipes(0).times - 3]
  const first = lines === undefined ? undefined : await readTimes(lines).next()
  if (first !== undefined) run.stop()
  const end = await run.ended
  if (first !== undefined && !signal.aborted) return null
  return (
    interruption(end, source.name) ?? {
      code: 'media.no-frames',
      message: `No picture of “${source.name}” can be decoded. Copy it from the phone again; if that does not help, save it as MP4 (H.264) first.`,
      detail: toolDetail(end),
    }
  )
}

/** What the file is and when each of its frames is shown. */
export const probeMedia = async (
  ffprobe: string,
  tool: DecodeTool,
  path: string,
  source: CheckedSource,
  signal: AbortSignal,
): Promise<Result<ProbedMedia, MediaFailure>> => {
  const report = await readStreamReport(ffprobe, source, signal)
  if (!report.ok) return report
  const stream = chooseVideo(report.value)
  if (stream === null) {
    return failMedia(
      'media.no-video',
      `“${source.name}” holds no moving picture (sound only?). Choose the video itself.`,
    )
  }
  if (stream.width * stream.height > mostPixels) {
    return failMedia(
      'media.too-large',
      `The picture of “${source.name}” (${stream.width} × ${stream.height}) is too large. Save it smaller first.`,
    )
  }
  const timebase = parseRational(stream.time_base)
  if (timebase === null || timebase.num <= 0) {
    return failMedia('media.unsupported', `“${source.name}” states no unit of time. Save it as MP4 first.`)
  }
  const undecodable = await decodesOnce(tool, source, stream, signal)
  if (undecodable !== null) return fail(undecodable)
  const listing = await listFrames({ ffprobe, ffmpeg: tool }, source, stream, timebase, signal)
  if (!listing.ok) return listing
  const { frames } = listing.value
  const { turn, warning } = rotationOf(stream)
  const sampleAspect = sampleAspectOf(stream)
  const range = rangeOf(stream)
  const warnings = [...source.warnings, ...listing.value.warnings, ...oddities(report.value, stream, source)]
  if (warning !== null) warnings.push(warning)
  if (range.kind === 'hdr' && !tool.abilities.toneMapping) {
    warnings.push('The video is HDR and this ffmpeg cannot tone-map; stills look flat. A fuller ffmpeg build mends it.')
  }
  return succeed({
    path,
    frames,
    probe: {
      container: source.container,
      durationSeconds: ((frames.endTicks - (frames.ptsTicks[0] ?? 0)) * timebase.num) / timebase.den,
      video: {
        streamIndex: stream.index,
        codec: stream.codec_name,
        pixelFormat: stream.pix_fmt,
        storedWidth: stream.width,
        storedHeight: stream.height,
        sampleAspect,
        rotation: turn,
        ...displaySize(stream, sampleAspect, turn),
        timebase,
        frameRate: frameRateKind(frames),
        range,
      },
      audio: audioOf(report.value),
      clocks: clocksOf(report.value, stream, source),
      writtenBy: writtenByOf(report.value),
      warnings,
    },
  })
}
