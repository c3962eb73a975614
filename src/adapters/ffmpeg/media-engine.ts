import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { MediaEngine, MediaFailure, MediaToolVersion, ProbedMedia } from '../../workflow/ports/media-engine.ts'
import type { PlaybackEngine } from '../../workflow/ports/playback-engine.ts'
import { type CheckedSource, checkSource } from './checked-source.ts'
import { type ClipJob, cutClip } from './cut-clip.ts'
import { hearSound, outlineSound } from './hear-sound.ts'
import { type MediaTools, versionFromFirstLine } from './locate-tools.ts'
import { lookAt } from './look-at.ts'
import { cancelled, failMedia } from './media-failures.ts'
import { type Abilities, filmEncoders, scanSize } from './picture-filters.ts'
import { playerHint } from './player-hint.ts'
import { makePreview } from './preview-film.ts'
import { probeMedia } from './probe-media.ts'
import { createRightOfWay } from './right-of-way.ts'
import { type DecodeTool, type OnPlane, scanFrames } from './scan-frames.ts'
import { coloursOf, readStreamReport, type StreamReport } from './stream-report.ts'
import { takeApart, takeSteps, takeStills } from './take-stills.ts'
import { askTool } from './tool-door.ts'

const ask = (path: string, args: readonly string[]) =>
  askTool(path, args, { signal: new AbortController().signal, limitMs: 20_000, mostBytes: 1_000_000 })

const versionOf = async (tool: MediaTools['ffmpeg']): Promise<string | null> => {
  if (tool.version !== undefined) return tool.version
  const { end, stdout } = await ask(tool.path, ['-version'])
  return end.exitCode === 0 ? versionFromFirstLine(stdout) : null
}

/**
 * Builds before 2020 hold the times of frames back and lose the last of them, tried with the registry's build of 2018:
 * no frame could then be named, so such a build is refused however it came here.
 */
const tellsTimes = async (path: string): Promise<boolean> => {
  const { stdout } = await ask(path, ['-hide_banner', '-v', 'error', '-h', 'filter=metadata'])
  return /^ +direct /m.test(stdout)
}

const abilitiesOf = async (path: string): Promise<Abilities> => {
  const [filters, options, noise, encoders] = await Promise.all([
    ask(path, ['-hide_banner', '-v', 'error', '-filters']),
    ask(path, ['-hide_banner', '-v', 'error', '-h', 'long']),
    ask(path, ['-hide_banner', '-v', 'error', '-h', 'bsf=noise']),
    ask(path, ['-hide_banner', '-v', 'error', '-encoders']),
  ])
  const encodes = (name: string): boolean => new RegExp(`^ V\\S+ +${name} `, 'm').test(encoders.stdout)
  const has = (name: string): boolean => new RegExp(`^ \\S+ +${name} `, 'm').test(filters.stdout)
  return {
    toneMapping: has('zscale') && has('tonemap'),
    // `-fps_mode` came with 5.1 and `-vsync` goes after it; a build from a revision has no number to tell it by.
    passthrough: [/^-fps_mode\b/m.test(options.stdout) ? '-fps_mode' : '-vsync', 'passthrough'],
    dropsPackets: /^ +-drop /m.test(noise.stdout),
    filmEncoder: filmEncoders.find(encodes) ?? null,
  }
}

interface Ready {
  readonly version: MediaToolVersion
  readonly decode: DecodeTool
}

const prepare = async (tools: MediaTools): Promise<Result<Ready, MediaFailure>> => {
  const [ffmpeg, ffprobe] = await Promise.all([versionOf(tools.ffmpeg), versionOf(tools.ffprobe)])
  if (ffmpeg === null || ffprobe === null) {
    const lost = ffmpeg === null ? tools.ffmpeg : tools.ffprobe
    return failMedia(
      'media.tool-missing',
      'The program that reads video does not run any more. Install ffmpeg 5 or newer, or set FFMPEG_BIN and FFPROBE_BIN.',
      lost.path,
    )
  }
  if (!(await tellsTimes(tools.ffmpeg.path))) {
    return failMedia(
      'media.tool-missing',
      `The ffmpeg on this computer (${ffmpeg}) is too old to tell when each frame is shown. Install ffmpeg 5 or newer, or set FFMPEG_BIN to where a newer one is.`,
      tools.ffmpeg.path,
    )
  }
  return succeed({
    version: {
      ffmpeg: { path: tools.ffmpeg.path, version: ffmpeg, origin: tools.ffmpeg.origin },
      ffprobe: { path: tools.ffprobe.path, version: ffprobe, origin: tools.ffprobe.origin },
    },
    decode: { path: tools.ffmpeg.path, version: ffmpeg, abilities: await abilitiesOf(tools.ffmpeg.path) },
  })
}

/** A decoder that stands still holds some hundred megabytes: it is given up when nobody stepped on for this long. */
const stepMillis = 20_000

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** The media engine over ffmpeg and ffprobe as processes of their own. It keeps nothing of a video. */
export const createMediaEngine = (tools: MediaTools): MediaEngine & PlaybackEngine => {
  let prepared: Promise<Result<Ready, MediaFailure>> | null = null
  const ready = async (): Promise<Result<Ready, MediaFailure>> => {
    prepared ??= prepare(tools)
    const outcome = await prepared
    // A tool that was missing may be there at the next try.
    if (!outcome.ok) prepared = null
    return outcome
  }
  const way = createRightOfWay()
  /** A scan hands over its next picture when nobody waits for a still; its decoder stands still meanwhile. */
  const givingWay =
    (onFrame: OnPlane): OnPlane =>
    async (ordinal, at, plane) => {
      await way.clear()
      await onFrame(ordinal, at, plane)
    }
  const open = async (
    path: string,
    signal: AbortSignal,
  ): Promise<Result<Ready & { readonly source: CheckedSource }, MediaFailure>> => {
    if (signal.aborted) return fail(cancelled())
    const source = await checkSource(path)
    if (!source.ok) return source
    const tool = await ready()
    return tool.ok ? succeed({ ...tool.value, source: source.value }) : tool
  }
  /** Reports by what was probed: opening a recording and stepping through it asks for its streams once. */
  const reports = new WeakMap<ProbedMedia, StreamReport>()
  const reportOf = async (
    media: ProbedMedia,
    source: CheckedSource,
    signal: AbortSignal,
  ): Promise<Result<StreamReport, MediaFailure>> => {
    const known = reports.get(media)
    if (known) return succeed(known)
    const report = await readStreamReport(tools.ffprobe.path, source, signal)
    if (report.ok) reports.set(media, report.value)
    return report
  }
  const openJob = async (media: ProbedMedia, signal: AbortSignal): Promise<Result<ClipJob, MediaFailure>> => {
    const opened = await open(media.path, signal)
    if (!opened.ok) return opened
    const { decode, source } = opened.value
    const report = await reportOf(media, source, signal)
    if (!report.ok) return report
    const colours = coloursOf(report.value, media.probe.video.streamIndex)
    return succeed({ tool: decode, ffprobe: tools.ffprobe.path, source, media, colours, signal })
  }
  return {
    async version() {
      const tool = await ready()
      return tool.ok ? succeed(tool.value.version) : tool
    },
    async probe(path, signal) {
      const opened = await open(path, signal)
      if (!opened.ok) return opened
      return probeMedia(tools.ffprobe.path, opened.value.decode, path, opened.value.source, signal)
    },
    async scanFrames(media, width, onFrame, signal) {
      const opened = await open(media.path, signal)
      if (!opened.ok) return opened
      return scanFrames(opened.value.decode, opened.value.source, media, width, givingWay(onFrame), signal)
    },
    async lookAt(media, ordinals, look, onFrame, signal) {
      const opened = await open(media.path, signal)
      if (!opened.ok) return opened
      return lookAt(opened.value.decode, opened.value.source, media, ordinals, look, givingWay(onFrame), signal)
    },
    async listen(media, signal) {
      const opened = await open(media.path, signal)
      if (!opened.ok) return opened
      return hearSound(opened.value.decode.path, opened.value.source, media, signal)
    },
    async outline(media, signal) {
      const opened = await open(media.path, signal)
      if (!opened.ok) return opened
      return outlineSound(opened.value.decode.path, opened.value.source, media, signal)
    },
    async playerHint(media, signal) {
      const opened = await open(media.path, signal)
      if (!opened.ok) return opened
      const report = await reportOf(media, opened.value.source, signal)
      return report.ok ? succeed(playerHint(report.value, media, opened.value.source.container)) : report
    },
    stills(media, ordinals, verified, onStill, signal) {
      return way.first(async () => {
        const job = await openJob(media, signal)
        return job.ok ? takeStills({ ...job.value, shown: media.probe.video }, ordinals, verified, onStill) : job
      })
    },
    steps(media, ordinals, onStill, signal) {
      const idle = new AbortController()
      return way.first(async (aside) => {
        const job = await openJob(media, AbortSignal.any([signal, idle.signal]))
        if (!job.ok) return job
        const handOn: typeof onStill = (still) =>
          aside(async () => {
            const timer = setTimeout(() => idle.abort(), stepMillis)
            await Promise.race([onStill(still), aborted(job.value.signal)])
            clearTimeout(timer)
          })
        return takeSteps({ ...job.value, shown: media.probe.video }, ordinals, handOn)
      })
    },
    standBack: (millis) => way.keepFree(millis),
    glimpses(media, ordinals, width, onStill, signal) {
      return way.first(async () => {
        const job = await openJob(media, signal)
        if (!job.ok) return job
        return takeApart({ ...job.value, shown: scanSize(media.probe.video, width) }, ordinals, onStill)
      })
    },
    async preview(media, side, onShare, signal) {
      const job = await openJob(media, signal)
      return job.ok ? makePreview(job.value, side, onShare) : job
    },
    async cut(media, wish, onShare, signal) {
      const job = await openJob(media, signal)
      return job.ok ? cutClip(job.value, wish, onShare) : job
    },
  }
}
