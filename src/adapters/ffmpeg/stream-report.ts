import { z } from 'zod'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { MediaFailure } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { guardedInput, quietOptions } from './input-options.ts'
import { failMedia, interruption, mediaFailure, toolDetail } from './media-failures.ts'
import type { ColourFacts } from './picture-filters.ts'
import { askTool } from './tool-door.ts'

const tags = z.record(z.string(), z.string()).default({})

const streamSchema = z.object({
  index: z.number().int().nonnegative(),
  codec_type: z.string().default('unknown'),
  codec_name: z.string().default('unknown'),
  profile: z.string().default('unknown'),
  level: z.number().default(0),
  pix_fmt: z.string().default('unknown'),
  width: z.number().int().nonnegative().default(0),
  height: z.number().int().nonnegative().default(0),
  sample_aspect_ratio: z.string().default('0:1'),
  time_base: z.string().default('0/0'),
  field_order: z.string().default('unknown'),
  color_space: z.string().optional(),
  color_transfer: z.string().optional(),
  color_primaries: z.string().optional(),
  sample_rate: z.string().default('0'),
  disposition: z.record(z.string(), z.number()).default({}),
  tags,
  side_data_list: z
    .array(
      z.object({
        side_data_type: z.string().default(''),
        displaymatrix: z.string().optional(),
        rotation: z.number().optional(),
      }),
    )
    .default([]),
})

const reportSchema = z.object({
  streams: z.array(streamSchema).default([]),
  format: z.object({ tags, start_time: z.string().default('0') }).default({ tags: {}, start_time: '0' }),
})

export type StreamFacts = z.infer<typeof streamSchema>
export type StreamReport = z.infer<typeof reportSchema>

const entries = [
  'stream=index,codec_type,codec_name,profile,level,pix_fmt,width,height,sample_aspect_ratio,time_base,field_order',
  'color_space,color_transfer,color_primaries,sample_rate:stream_disposition:stream_tags:stream_side_data',
].join(',')

/** Asks ffprobe for the streams and the format's tags, as JSON. */
export const readStreamReport = async (
  ffprobe: string,
  source: CheckedSource,
  signal: AbortSignal,
): Promise<Result<StreamReport, MediaFailure>> => {
  const { end, stdout, overflow } = await askTool(
    ffprobe,
    [
      ...quietOptions,
      ...guardedInput(source.container),
      '-show_entries',
      `${entries}:format_tags:format=start_time`,
      '-of',
      'json',
      '-i',
      source.url,
    ],
    { signal, limitMs: 60_000 },
  )
  if (overflow)
    return failMedia('media.too-large', `“${source.name}” describes itself at absurd length. Choose another file.`)
  const interrupted = interruption(end, source.name)
  if (interrupted !== null) return fail(interrupted)
  if (end.exitCode !== 0) {
    return fail(
      mediaFailure(
        'media.unsupported',
        `“${source.name}” cannot be read as a video: it is damaged at its start or of a kind that Proofbox does not know. Copy it from the phone again.`,
        toolDetail(end),
      ),
    )
  }
  try {
    return succeed(reportSchema.parse(JSON.parse(stdout)))
  } catch (error) {
    return failMedia(
      'media.tool-failed',
      `What ffprobe said about “${source.name}” could not be understood. Install a current ffmpeg.`,
      String(error),
    )
  }
}

/** The best real picture stream: not cover art, a default one before others, then the largest. */
export const chooseVideo = (report: StreamReport): StreamFacts | null => {
  const streams = report.streams.filter(
    (stream) =>
      stream.codec_type === 'video' &&
      stream.disposition.attached_pic !== 1 &&
      stream.disposition.timed_thumbnails !== 1 &&
      stream.width > 0 &&
      stream.height > 0,
  )
  const worth = (stream: StreamFacts): number =>
    (stream.disposition.default === 1 ? 2 ** 40 : 0) + stream.width * stream.height
  return streams.sort((a, b) => worth(b) - worth(a) || a.index - b.index)[0] ?? null
}

const stated = (name: string | undefined): string | null =>
  name === undefined || name === 'unknown' || name === 'reserved' ? null : name

/** The colour tags of one stream; null where the file states none. */
export const coloursOf = (report: StreamReport, streamIndex: number): ColourFacts => {
  const stream = report.streams.find(({ index }) => index === streamIndex)
  return { colourSpace: stated(stream?.color_space), primaries: stated(stream?.color_primaries) }
}
