import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { formatTimebase, presentationSeconds, type Timebase } from '../../domain/media/presentation-time.ts'
import type { MediaFailure, ProbedMedia } from '../../workflow/ports/media-engine.ts'
import type { PreviewFilm } from '../../workflow/ports/playback-engine.ts'
import { checkSource } from './checked-source.ts'
import type { ClipJob } from './cut-clip.ts'
import { guardedInput, quietOptions } from './input-options.ts'
import { failMedia, toolDetail } from './media-failures.ts'
import { clipFilters, type FilmEncoder } from './picture-filters.ts'
import { probeMedia } from './probe-media.ts'
import { watchEncode } from './watched-encode.ts'

/** Fast before small: the file is for looking, and may be cleared away at any time. No picture waits for a later one. */
const encoderOptions: Readonly<Record<FilmEncoder, readonly string[]>> = {
  libx264: [
    ...['-preset', 'superfast', '-profile:v', 'high', '-crf', '23', '-bf', '0', '-sc_threshold', '0'],
    ...['-forced-idr', '1'],
  ],
  libopenh264: ['-b:v', '4M', '-allow_skip_frames', '0'],
  'libvpx-vp9': [
    ...['-deadline', 'realtime', '-cpu-used', '8', '-row-mt', '1', '-crf', '34', '-b:v', '0'],
    ...['-lag-in-frames', '0', '-auto-alt-ref', '0'],
  ],
}

/** Above this an MP4's clock would run over within a long recording. */
const fastestClock = 1_000_000
const usualClock = 90_000
/** Below this some players round times on their own. */
const slowestClock = 10_000

/** Ticks a second of the film: a multiple of the recording's own, so that no time is rounded, unless that is too fast. */
const clockOf = ({ den }: Timebase): number =>
  den > fastestClock ? usualClock : den * Math.ceil(slowestClock / Math.min(den, slowestClock))

const sizeOf = ({ probe }: ProbedMedia, side: number) => {
  const { width, height } = probe.video
  const scale = Math.min(1, side / Math.max(width, height))
  const even = (length: number): number => Math.max(2, 2 * Math.round((length * scale) / 2))
  return { width: even(width), height: even(height) }
}

const graphOf = ({ media, colours, tool }: ClipJob, side: number, hasSound: boolean): string => {
  const { probe, frames } = media
  const first = frames.ptsTicks[0] ?? 0
  const { num, den } = frames.timebase
  const clock = clockOf(frames.timebase)
  // The film's own clock is set before the times are moved, so that they are moved by whole ticks of the recording.
  const picture = [
    `settb=${num}/${den}`,
    `trim=start_pts=${first}`,
    `setpts=PTS-${first}`,
    ...clipFilters(probe.video, colours, tool.abilities, sizeOf(media, side)),
    `settb=1/${clock}`,
  ].join(',')
  const start = presentationSeconds(first, frames.timebase).toFixed(6)
  const sound =
    hasSound && probe.audio !== null
      ? `;[0:${probe.audio.streamIndex}]atrim=start=${start},asetpts=PTS-${start}/TB[a]`
      : ''
  return `[0:${probe.video.streamIndex}]${picture}[v]${sound}`
}

const previewArguments = (job: ClipJob, encoder: FilmEncoder, side: number, out: string): readonly string[] => {
  const { source, media, tool } = job
  const clock = clockOf(media.frames.timebase)
  const hasSound = media.probe.audio !== null
  return [
    ...quietOptions,
    ...['-nostdin', '-y', '-progress', 'pipe:3', '-copyts'],
    ...guardedInput(source.container),
    ...['-i', source.url, '-filter_complex', graphOf(job, side, hasSound), '-map', '[v]'],
    ...(hasSound ? ['-map', '[a]', '-c:a', 'aac', '-b:a', '96k', '-ac', '1'] : ['-an']),
    ...['-map_metadata', '-1', '-map_chapters', '-1'],
    ...[...tool.abilities.passthrough, '-enc_time_base', `1:${clock}`],
    ...['-c:v', encoder, ...encoderOptions[encoder], '-pix_fmt', 'yuv420p', '-g', '300'],
    ...['-force_key_frames', 'expr:gte(t,n_forced)'],
    ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-video_track_timescale', String(clock), '-movflags', '+faststart', '-f', 'mp4', out],
  ]
}

/** See the port. A recording whose sound cannot be decoded gets a silent film. */
export const makePreview = async (
  job: ClipJob,
  side: number,
  onShare: (share: number) => void,
): Promise<Result<PreviewFilm, MediaFailure>> => {
  const { tool, source, media, signal } = job
  const encoder = tool.abilities.filmEncoder
  if (encoder === null) {
    return failMedia(
      'media.tool-missing',
      'This ffmpeg cannot make a preview. Install one that writes H.264 or VP9 (libx264, libvpx); stepping works without it.',
    )
  }
  const folder = await mkdtemp(join(tmpdir(), 'proofbox-preview-'))
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const out = join(folder, 'preview.mp4')
  const encode = (from: ClipJob) => {
    const args = previewArguments(from, encoder, side, out)
    const seconds = Math.max(0.001, media.probe.durationSeconds)
    return watchEncode({ path: tool.path, arguments: args, seconds, name: source.name, signal }, onShare)
  }
  const read = async (): Promise<Result<PreviewFilm, MediaFailure>> => {
    let made = await encode(job)
    if (made.interrupted === null && made.end.exitCode !== 0 && media.probe.audio !== null) {
      made = await encode({ ...job, media: { ...media, probe: { ...media.probe, audio: null } } })
    }
    if (made.interrupted !== null) return fail(made.interrupted)
    if (made.end.exitCode !== 0) {
      return failMedia(
        'media.tool-failed',
        `No preview of “${source.name}” could be made. Stepping through its frames works without it.`,
        `${formatTimebase(media.frames.timebase)} ${toolDetail(made.end)}`,
      )
    }
    const film = await checkSource(out)
    if (!film.ok) return film
    const probed = await probeMedia(job.ffprobe, tool, out, film.value, signal)
    return probed.ok ? succeed({ path: out, frames: probed.value.frames, dispose }) : probed
  }
  let outcome: Result<PreviewFilm, MediaFailure> | null = null
  try {
    outcome = await read()
    return outcome
  } finally {
    if (!outcome?.ok) await dispose()
  }
}
