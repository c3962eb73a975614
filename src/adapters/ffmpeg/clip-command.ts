import { formatTimebase, type PresentationTime, toSeconds } from '../../domain/media/presentation-time.ts'
import type { ProbedMedia } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import type { ClipSettings } from './clip-settings.ts'
import { seekArgument } from './decode-command.ts'
import { guardedInput, quietOptions } from './input-options.ts'
import { type Abilities, type ColourFacts, clipFilters } from './picture-filters.ts'

export interface ClipPlan {
  readonly source: CheckedSource
  readonly media: ProbedMedia
  readonly colours: ColourFacts
  readonly abilities: Abilities
  readonly from: PresentationTime
  readonly to: PresentationTime
  /** Where decoding starts, in ticks; null from the start of the file. */
  readonly seekTicks: number | null
}

/** Pass 1 only measures; null is the one pass of a clip whose size is not bound. */
export interface ClipPass {
  readonly pass: 1 | 2 | null
  readonly settings: ClipSettings
  /** Where the first pass leaves its measurements. */
  readonly log: string
  readonly out: string
}

/** Fine enough for every timebase of phones and camcorders, and what MP4 players expect. */
const clockRate = 90_000

/** Print and bars keep their edges at this quality; used where nothing binds the size. */
const quality = 20

const seconds = (time: PresentationTime): string => toSeconds(time).toFixed(6)

const graph = ({ media, colours, abilities, from, to }: ClipPlan, settings: ClipSettings, sound: boolean): string => {
  const { video, audio } = media.probe
  const picture = [
    `trim=start_pts=${from.pts}:end_pts=${to.pts}`,
    `setpts=PTS-${from.pts}`,
    ...clipFilters(video, colours, abilities, settings),
    `settb=1/${clockRate}`,
  ].join(',')
  const heard =
    sound && audio !== null
      ? `;[0:${audio.streamIndex}]atrim=start=${seconds(from)}:end=${seconds(to)},asetpts=PTS-${seconds(from)}/TB[a]`
      : ''
  return `[0:${video.streamIndex}]${picture}[v]${heard}`
}

const rateOptions = ({ pass, settings: { videoRate }, log }: ClipPass): readonly string[] =>
  videoRate === null
    ? ['-crf', String(quality)]
    : ['-b:v', String(videoRate), '-pass', String(pass ?? 1), '-passlogfile', log]

/**
 * Every argument of one run. The frames are chosen by their PTS after decoding, so a clip begins at any frame and not
 * at a keyframe only. ffmpeg turns the picture upright itself here: only then does it drop the file's own turn. Nothing of the recording's metadata is carried over, and the encoder’s notes on its settings are dropped; its name stays.
 */
export const clipArguments = (plan: ClipPlan, pass: ClipPass): readonly string[] => {
  const { source, abilities, seekTicks, from } = plan
  const { settings } = pass
  const sound = settings.audioRate > 0 && plan.media.probe.audio !== null && pass.pass !== 1
  return [
    ...quietOptions,
    ...['-nostdin', '-y', '-progress', 'pipe:3', '-copyts'],
    ...guardedInput(source.container),
    ...(seekTicks === null
      ? []
      : ['-noaccurate_seek', '-seek_timestamp', '1', '-ss', seekArgument(seekTicks, from.timebase)]),
    ...['-i', source.url, '-filter_complex', graph(plan, settings, sound), '-map', '[v]'],
    ...(sound ? ['-map', '[a]', '-c:a', 'aac', '-b:a', String(settings.audioRate), '-ac', '1'] : ['-an']),
    ...[
      '-map_metadata',
      '-1',
      '-map_chapters',
      '-1',
      '-metadata:s',
      'encoder=',
      '-fflags',
      '+bitexact',
      '-flags:v',
      '+bitexact',
    ],
    ...(sound ? ['-flags:a', '+bitexact'] : []),
    ...[...abilities.passthrough, '-enc_time_base', `1:${clockRate}`],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-pix_fmt', 'yuv420p'],
    ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...rateOptions(pass),
    ...(pass.pass === 1
      ? ['-f', 'null', 'pipe:1']
      : // Type 6 is the encoder's own description of itself (ITU-T H.264, table 7-1: SEI).
        ['-bsf:v', 'filter_units=remove_types=6', '-movflags', '+faststart', '-f', 'mp4', pass.out]),
  ]
}

/** The stretch as a stranger cuts it again; see `clipArguments`. */
export const clipRecipe = (plan: ClipPlan, pass: ClipPass): readonly string[] => [
  `timebase=${formatTimebase(plan.from.timebase)}`,
  ...clipArguments({ ...plan, source: { ...plan.source, url: 'file:ORIGINAL' } }, { ...pass, log: 'LOG', out: 'CLIP' }),
]
