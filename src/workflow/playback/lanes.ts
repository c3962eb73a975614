import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { type Result, succeed } from '../../domain/kernel/result.ts'
import { highestIn, type Parts, quantile, type Sample } from '../../domain/media/along.ts'
import { presentationSeconds, toSeconds } from '../../domain/media/presentation-time.ts'
import { peaksIn, type Waveform } from '../../domain/media/waveform.ts'
import type { Glance } from '../../domain/rank/glance.ts'
import type { DeskPorts } from '../desk-ports.ts'
import { keptDiscovery, keptLook } from '../discover.ts'
import type { ProbedMedia } from '../ports/media-engine.ts'
import { type StageKey, stageDigest } from '../stage-cache.ts'
import type { OpenMedia } from './opened-media.ts'

/** One value from 0 to 1 for each part, null where nothing was measured in it. */
export type Lane = readonly (number | null)[]

/** What the scan measured along a recording; a lane is null before there is a scan. */
export interface Lanes extends Pick<Parts, 'fromSeconds' | 'untilSeconds'> {
  readonly sharpness: Lane | null
  readonly text: Lane | null
  readonly codes: Lane | null
}

/** Text density of a page full of print, at which looking through a recording takes it for sure. */
const fullOfPrint = 0.06

const partsOf = ({ frames }: ProbedMedia, count: number): Parts => ({
  fromSeconds: presentationSeconds(frames.ptsTicks[0] ?? 0, frames.timebase),
  untilSeconds: presentationSeconds(frames.endTicks, frames.timebase),
  count,
})

const samplesOf = (glances: readonly Glance[], levelOf: (glance: Glance) => number): readonly Sample[] =>
  glances.map((glance) => ({ seconds: toSeconds(glance.metrics.at), value: Math.min(1, Math.max(0, levelOf(glance))) }))

/** Sharpness is a variance, so its root is what grows with contrast; the sharpest twentieth is full. */
const sharpnessOf = (glances: readonly Glance[]): readonly Sample[] => {
  const roots = glances.map(({ metrics }) => Math.sqrt(Math.max(0, metrics.values.sharpness)))
  const full = Math.max(1e-9, quantile(roots, 0.95))
  return samplesOf(glances, ({ metrics }) => Math.sqrt(Math.max(0, metrics.values.sharpness)) / full)
}

/** Lanes over the whole of a recording in equal parts, from what its scan kept; nothing is decoded for them. */
export const lanesOf = async (
  ports: DeskPorts,
  open: OpenMedia,
  source: Sha256,
  buckets: number,
  signal: AbortSignal,
): Promise<Result<Lanes, Failure>> => {
  const media = await open(source, signal)
  if (!media.ok) return media
  const parts = partsOf(media.value, buckets)
  const { fromSeconds, untilSeconds } = parts
  const looked = await keptLook(ports, source)
  if (!looked) return succeed({ fromSeconds, untilSeconds, sharpness: null, text: null, codes: null })
  const { glances } = looked
  const discovery = await keptDiscovery(ports, source)
  const read = (discovery?.scan.codes ?? []).flatMap(({ seconds }) => seconds.map((at) => ({ seconds: at, value: 1 })))
  return succeed({
    fromSeconds,
    untilSeconds,
    sharpness: highestIn(parts, sharpnessOf(glances)),
    text: highestIn(
      parts,
      samplesOf(glances, ({ metrics }) => metrics.values['text-density'] / fullOfPrint),
    ),
    // What was read with effort later counts as well; a frame that was looked at and showed no code is a plain 0.
    codes: highestIn(parts, [...samplesOf(glances, ({ codes }) => (codes.length > 0 ? 1 : 0)), ...read]),
  })
}

/** The outline of a recording's sound in equal parts; null where it has none. */
export interface SoundPeaks extends Pick<Parts, 'fromSeconds' | 'untilSeconds'> {
  readonly peaks: readonly ({ readonly low: number; readonly high: number } | null)[] | null
}

const outlineKey = (source: Sha256): StageKey => ({ stage: 'outline', version: 1, inputs: [source], parameters: {} })

interface KeptOutline {
  /** Of the lows and then the highs, one byte each; null for no sound. */
  readonly blob: Sha256 | null
  readonly startSeconds: number
}

const outlineOf = async (
  ports: DeskPorts,
  media: ProbedMedia,
  source: Sha256,
  signal: AbortSignal,
): Promise<Result<Waveform | null, Failure>> => {
  const key = stageDigest(ports.hasher, outlineKey(source))
  const kept = (await ports.archive.stageResult(key)) as KeptOutline | null
  if (kept?.blob === null) return succeed(null)
  const bytes = kept ? await ports.cache.read(kept.blob) : null
  if (kept && bytes?.ok) {
    const all = Int8Array.from(bytes.value)
    return succeed({
      startSeconds: kept.startSeconds,
      low: all.subarray(0, all.length / 2),
      high: all.subarray(all.length / 2),
    })
  }
  const heard = await ports.media.outline(media, signal)
  if (!heard.ok) return heard
  if (heard.value === null) {
    await ports.archive.keepStageResult(key, { blob: null, startSeconds: 0 })
    return succeed(null)
  }
  const { low, high, startSeconds } = heard.value
  const stored = await ports.cache.put(Uint8Array.from([...low, ...high].map((value) => value & 255)))
  if (!stored.ok) return stored
  await ports.archive.keepStageResult(key, { blob: stored.value.sha256, startSeconds })
  return heard
}

/** Decodes the sound of a recording once; afterwards its outline is found again. */
export const soundOf = async (
  ports: DeskPorts,
  open: OpenMedia,
  source: Sha256,
  buckets: number,
  signal: AbortSignal,
): Promise<Result<SoundPeaks, Failure>> => {
  const media = await open(source, signal)
  if (!media.ok) return media
  const parts = partsOf(media.value, buckets)
  const outline = await outlineOf(ports, media.value, source, signal)
  if (!outline.ok) return outline
  const { fromSeconds, untilSeconds } = parts
  return succeed({ fromSeconds, untilSeconds, peaks: outline.value === null ? null : peaksIn(outline.value, parts) })
}
