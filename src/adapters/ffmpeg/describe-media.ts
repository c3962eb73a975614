import { parseRational, type Rational } from '../../domain/kernel/rational.ts'
import type { RecordedClock } from '../../domain/kernel/recorded-clock.ts'
import type { AudioProbe, DynamicRange } from '../../domain/media/probe.ts'
import { type Rotation, rotation } from '../../domain/media/rotation.ts'
import type { CheckedSource } from './checked-source.ts'
import type { StreamFacts, StreamReport } from './stream-report.ts'

/** Transfer curves of HDR: SMPTE ST 2084 (PQ) and ARIB STD-B67 (HLG), by ffmpeg's names. */
const hdrTransfers = new Set(['smpte2084', 'arib-std-b67'])

export const rangeOf = (stream: StreamFacts): DynamicRange => ({
  kind: hdrTransfers.has(stream.color_transfer ?? '') ? 'hdr' : 'sdr',
  transfer: stream.color_transfer ?? null,
})

/** ffprobe says `0:1` for "not stated", which is square by the specifications of all these containers. */
export const sampleAspectOf = (stream: StreamFacts): Rational => {
  const stated = parseRational(stream.sample_aspect_ratio)
  return stated === null || stated.num <= 0 ? { num: 1, den: 1 } : stated
}

/** ffprobe's angle is counter-clockwise and may be fractional or negative; ours is clockwise. */
export const rotationOf = (stream: StreamFacts): { readonly turn: Rotation; readonly warning: string | null } => {
  const matrix = stream.side_data_list.find((data) => data.side_data_type === 'Display Matrix')
  const degrees = matrix?.rotation === undefined ? Number(stream.tags.rotate ?? 0) : -matrix.rotation
  if (!Number.isFinite(degrees)) return { turn: 0, warning: null }
  const turn = rotation(Math.round(degrees / 90) * 90)
  const skew = Math.abs(degrees / 90 - Math.round(degrees / 90)) > 0.02
  const mirrored = isMirrored(matrix?.displaymatrix ?? '')
  const warning = skew
    ? `The file asks to be turned by ${degrees}°; it is shown at the nearest right angle.`
    : mirrored
      ? 'The file asks to be shown mirrored; it is shown as it was recorded.'
      : null
  return { turn, warning }
}

/** ffprobe prints three rows of `line: a b c`; a negative determinant of the upper left two by two is a mirror. */
const isMirrored = (printed: string): boolean => {
  const rows = printed
    .trim()
    .split('\n')
    .map((row) => (row.split(':')[1] ?? '').trim().split(/\s+/).map(Number))
  const [[a = 1, b = 0] = [], [c = 0, d = 1] = []] = rows
  return a * d - b * c < 0
}

/** Every clock with its source; none is believed, and none is left out because it looks wrong. */
export const clocksOf = (report: StreamReport, video: StreamFacts, source: CheckedSource): readonly RecordedClock[] => {
  const clocks: RecordedClock[] = []
  const formatTags = report.format.tags
  const container = formatTags.creation_time ?? video.tags.creation_time
  if (container !== undefined) clocks.push({ kind: 'container-utc', value: container, source: 'creation_time' })
  const local = formatTags['com.apple.quicktime.creationdate']
  if (local !== undefined) {
    clocks.push({ kind: 'quicktime-local', value: local, source: 'com.apple.quicktime.creationdate' })
  }
  clocks.push({ kind: 'file-modified', value: source.modified.toISOString(), source: 'file system' })
  return clocks
}

const softwareTags = [
  'encoder',
  'ENCODER',
  'com.apple.quicktime.software',
  'software',
  'com.android.version',
  'WRITING_APP',
]

/** What the file says wrote it, as stated, once each. */
export const writtenByOf = (report: StreamReport): readonly string[] => {
  const said = [report.format.tags, ...report.streams.map((stream) => stream.tags)].flatMap((tags) =>
    softwareTags.map((name) => (name === 'com.android.version' && tags[name] ? `Android ${tags[name]}` : tags[name])),
  )
  return [...new Set(said.filter((text) => text !== undefined && text.trim() !== ''))] as readonly string[]
}

export const audioOf = (report: StreamReport): AudioProbe | null => {
  const stream = report.streams.find(({ codec_type }) => codec_type === 'audio')
  if (stream === undefined) return null
  return { streamIndex: stream.index, codec: stream.codec_name, sampleRate: Number(stream.sample_rate) || 0 }
}

const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`)

/** What the file holds or leaves out that a viewer would not see, in plain sentences. */
export const oddities = (report: StreamReport, video: StreamFacts, source: CheckedSource): readonly string[] => {
  const said: string[] = []
  const pictures = report.streams.filter(
    ({ codec_type, disposition }) => codec_type === 'video' && disposition.attached_pic !== 1,
  )
  if (pictures.length > 1) {
    said.push(
      `The file holds ${pictures.length} picture tracks; track ${video.index} (${video.width} × ${video.height}) is used.`,
    )
  }
  const attached = report.streams.filter(({ codec_type }) => codec_type === 'attachment').length
  if (attached > 0)
    said.push(`${counted(attached, 'file that is', 'files that are')} attached inside the video: ignored.`)
  // A time scale of 0 is read as 1 by ffmpeg; no camera counts in whole seconds.
  if (source.container === 'mov' && video.time_base === '1/1') {
    said.push('The file states no usable unit of time; whole seconds were assumed, so times may be wrong.')
  }
  return said
}
