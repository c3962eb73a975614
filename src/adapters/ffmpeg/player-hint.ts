import type { ProbedMedia } from '../../workflow/ports/media-engine.ts'
import type { PlayerHint } from '../../workflow/ports/playback-engine.ts'
import type { ContainerKind } from './container-kind.ts'
import type { StreamFacts, StreamReport } from './stream-report.ts'

/** QuickTime is named as the MP4 that it is read as: browsers refuse its own name and play it all the same. */
const containerTypes: Readonly<Record<ContainerKind, string>> = {
  mov: 'video/mp4',
  matroska: 'video/x-matroska',
  avi: 'video/x-msvideo',
  mpegts: 'video/mp2t',
  mpeg: 'video/mpeg',
  flv: 'video/x-flv',
}

const hex = (value: number): string => Math.max(0, value).toString(16).padStart(2, '0').toUpperCase()

/** profile_idc and the constraint flags of ITU-T H.264 annex A, by ffprobe's names. */
const avcProfiles: Readonly<Record<string, string>> = {
  'Constrained Baseline': '42E0',
  Baseline: '4200',
  Main: '4D00',
  Extended: '5800',
  High: '6400',
  'High 10': '6E00',
  'High 4:2:2': '7A00',
  'High 4:4:4 Predictive': 'F400',
}

/** general_profile_idc and its compatibility flags (ITU-T H.265 annex A; written as in ISO 14496-15 annex E). */
const hevcProfiles: Readonly<Record<string, string>> = { Main: '1.6', 'Main 10': '2.4', Rext: '4.10' }

const bitsOf = ({ pix_fmt }: StreamFacts): number =>
  /12(le|be)$/.test(pix_fmt) ? 12 : /10(le|be)$/.test(pix_fmt) ? 10 : 8

/** The codec as RFC 6381 and the codecs' own mappings write it; null where browsers have no name for it. */
const codecName = (stream: StreamFacts): string | null => {
  const { codec_name: codec, profile, level } = stream
  const bits = String(bitsOf(stream)).padStart(2, '0')
  if (codec === 'h264') return `avc1.${avcProfiles[profile] ?? '6400'}${hex(level)}`
  if (codec === 'hevc') return `hvc1.${hevcProfiles[profile] ?? '1.6'}.L${Math.max(0, level)}.B0`
  if (codec === 'vp8') return 'vp8'
  if (codec === 'vp9') return `vp09.0${/(\d)/.exec(profile)?.[1] ?? '0'}.${level > 0 ? level : '10'}.${bits}`
  if (codec === 'av1') return `av01.0.${String(Math.max(0, level)).padStart(2, '0')}M.${bits}`
  if (codec === 'mpeg4') return 'mp4v.20.9'
  return null
}

/** Codecs of WebM: a Matroska file that holds one is named so, because that is the name that browsers know. */
const webCodecs = /^(?:vp8|vp09|av01)/

/**
 * What a browser's player makes of a file. Chromium's clock is that of the container, a late start included (tried with
 * edit lists and with Matroska that begins at 5 s); only a start below zero is moved to 0.
 */
export const playerHint = (report: StreamReport, { probe }: ProbedMedia, container: ContainerKind): PlayerHint => {
  const stream = report.streams.find(({ index }) => index === probe.video.streamIndex)
  const codec = stream ? codecName(stream) : null
  const start = Number(report.format.start_time)
  const isWeb = container === 'matroska' && codec !== null && webCodecs.test(codec)
  return {
    mime: codec === null ? null : `${isWeb ? 'video/webm' : containerTypes[container]}; codecs="${codec}"`,
    zeroSeconds: Number.isFinite(start) ? Math.min(0, start) : 0,
  }
}
