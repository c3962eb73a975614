import type { CodeRead } from '../domain/kernel/reading.ts'
import type { FrameTable } from '../domain/media/frame-table.ts'
import { believedReads, type Reads } from '../domain/rank/believed-reads.ts'
import type { CandidateFrame } from '../domain/rank/candidate.ts'
import type { Glance } from '../domain/rank/glance.ts'
import type { RankPreset } from '../domain/rank/preset.ts'
import { clarityOf, clearCrispness } from '../domain/rank/promising.ts'
import { settleCandidates } from '../domain/rank/settle-candidates.ts'
import type { Sighting } from '../domain/rank/sighting.ts'
import { thingsOf } from '../domain/rank/things.ts'
import { type View, viewsOf } from '../domain/rank/view.ts'
import { type CalmSpan, calmSpans } from '../domain/scan/calm-spans.ts'
import { matchFeatures } from '../domain/scan/features/feature-match.ts'
import { showSameThing } from '../domain/scan/features/same-thing.ts'
import type { ScanReadings } from './read-views.ts'

export interface Judged {
  readonly candidates: readonly CandidateFrame[]
  readonly sightings: readonly Sighting[]
  /** Codes that may be reported, by frame. */
  readonly reads: Reads
  /** Best frames of views whose codes are worth a try at full size: one was read and is not believed, or print is there. */
  readonly doubtful: readonly number[]
}

/** What is known of one recording so far, and what follows from it. Judging decodes nothing. */
export interface Judgement {
  readonly readings: ScanReadings
  add(glance: Glance): void
  /** Tells which frames belong to one stop. */
  arrange(spans: readonly CalmSpan[]): void
  glances(): readonly Glance[]
  views(): readonly View[]
  judge(views: readonly View[]): Judged
  /** Of the views that codes and nearness already show to be of one thing, the one to read. */
  leaders(views: readonly View[]): readonly View[]
}

/** Views like this, with no code read, may hold one that is too fine for the small picture. */
const mostlyPrint = 3
const clearEnough = 0.3
/** Bars, and print too fine to be found as lines, look like this. */
const barsDensity = 0.05
const barsFigure = 0.5
const mostDoubtful = 12

const distinct = (codes: readonly CodeRead[]): readonly CodeRead[] => [
  ...new Map(codes.map((code) => [`${code.format}\n${code.text}`, code] as const)).values(),
]

export const createJudgement = (frames: FrameTable, preset: RankPreset): Judgement => {
  let spans: readonly CalmSpan[] = calmSpans(frames)
  const known = new Map<number, Glance>()
  const readings: ScanReadings = { texts: new Map(), fullReads: new Map() }
  const glances = (): readonly Glance[] => [...known.values()].sort((a, b) => a.metrics.ordinal - b.metrics.ordinal)
  const views = (): readonly View[] => viewsOf(spans, glances())

  const matches = new Map<string, boolean>()
  const match = (a: Sighting, b: Sighting): boolean => {
    const pair = [a, b].map(({ view }) => view.best.metrics.ordinal).sort((one, other) => one - other)
    const name = pair.join(' ')
    const known = matches.get(name)
    if (known !== undefined) return known
    const fresh = matchAnew(a, b)
    if (fresh !== null) matches.set(name, fresh)
    return fresh ?? false
  }
  const matchAnew = (a: Sighting, b: Sighting): boolean | null => {
    const [first, second] = [a, b].map(({ view }) => readings.texts.get(view.best.metrics.ordinal))
    if (!first || !second) return null
    const [printed, alsoPrinted] = [first, second].map(({ print }) => print.lines.length > 0)
    // Two things on one table share the table: where there is print, only what stands on it counts.
    if (printed !== alsoPrinted) return false
    const regions = { a: first.print.lines, b: second.print.lines }
    return showSameThing(matchFeatures(first.features, second.features, printed ? regions : undefined))
  }

  const sightingsOf = (chosen: readonly View[], believed: Reads): readonly Sighting[] => {
    const clear = clearCrispness(views())
    return chosen.map((view): Sighting => {
      const reading = readings.texts.get(view.best.metrics.ordinal)
      const ordinals = [view.best, ...view.glances].map(({ metrics }) => metrics.ordinal)
      return {
        view,
        codes: distinct(ordinals.flatMap((ordinal) => believed.get(ordinal) ?? [])),
        text: reading?.text ?? [],
        print: reading?.print ?? null,
        ...(reading?.surface ? { surface: reading.surface } : {}),
        clarity: clarityOf(view, clear),
        readings: view.glances.filter(({ codes }) => codes.length > 0).length,
      }
    })
  }

  const readsSoFar = (): Reads => {
    const small: Reads = new Map(
      [...known].filter(([, { codes }]) => codes.length > 0).map(([ordinal, { codes }]) => [ordinal, codes]),
    )
    return believedReads(small, readings.fullReads)
  }

  return {
    readings,
    leaders: (chosen) => {
      const leading = new Set(
        thingsOf(frames, sightingsOf(chosen, readsSoFar()), () => false).map(({ best }) => best.view),
      )
      return chosen.filter((view) => leading.has(view))
    },
    glances,
    views,
    arrange: (given) => {
      spans = given
    },
    add: (glance) => {
      known.set(glance.metrics.ordinal, glance)
    },
    judge(chosen) {
      const reads = readsSoFar()
      const counts = new Map<string, number>()
      for (const codes of reads.values()) for (const { text } of codes) counts.set(text, (counts.get(text) ?? 0) + 1)
      const sightings = sightingsOf(chosen, reads)
      const candidates = settleCandidates(
        frames,
        thingsOf(frames, sightings, match),
        (text) => counts.get(text) ?? 1,
        preset,
      )
      const doubtful = sightings
        .filter(({ codes, readings, print, clarity, view }) => {
          const { figure, 'text-density': density } = view.best.metrics.values
          const printed = (print?.lines.length ?? 0) >= mostlyPrint || (density >= barsDensity && figure >= barsFigure)
          return codes.length === 0 && (readings > 0 || (print !== null && printed && clarity >= clearEnough))
        })
        .sort((a, b) => b.readings - a.readings || b.clarity - a.clarity)
        .slice(0, mostDoubtful)
        .map(({ view }) => view.best.metrics.ordinal)
      return { candidates, sightings, reads, doubtful }
    },
  }
}
