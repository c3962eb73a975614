import type { Exhibit } from '../../evidence/exhibit.ts'
import { baseOf } from '../../evidence/provenance.ts'
import type { Sha256 } from '../../kernel/digest.ts'
import { type PresentationTime, pts, type Timebase } from '../../media/presentation-time.ts'

/** A recording from its first frame to where its last one ends. */
export interface RecordingSpan {
  readonly source: Sha256
  readonly timebase: Timebase
  readonly startTicks: number
  readonly endTicks: number
}

/** A stretch of a recording: from the first frame at `from` up to, not including, what is shown at `to`. */
export interface ClipCandidate {
  readonly source: Sha256
  readonly from: PresentationTime
  readonly to: PresentationTime
  /** Ids of the exhibits that it shows. */
  readonly exhibits: readonly string[]
  readonly weight: number
}

/** Seconds before the first and after the last exhibit, so that one sees where the picture comes from. */
const margin = 2

/** Sound ends on whole packets (1,024 samples), so a file lasts a little longer than its picture. */
const soundSlack = 0.1

interface Moment {
  readonly id: string
  readonly ticks: number
  readonly weight: number
}

const ticksOf = (seconds: number, { num, den }: Timebase): number => Math.floor((seconds * den) / num)

const bestWindow = (
  moments: readonly Moment[],
  { source, timebase, startTicks, endTicks }: RecordingSpan,
  most: number,
): ClipCandidate | null => {
  const around = Math.min(ticksOf(margin, timebase), Math.floor(most / 3))
  let best: { from: number; to: number; inside: readonly Moment[]; weight: number } | null = null
  for (const [index, first] of moments.entries()) {
    const from = Math.max(startTicks, first.ticks - around)
    const inside = moments.slice(index).filter(({ ticks }) => ticks + around <= from + most || ticks === first.ticks)
    const last = inside.at(-1) ?? first
    const to = Math.min(endTicks, last.ticks + around, from + most)
    const weight = inside.reduce((sum, moment) => sum + moment.weight, 0)
    if (to > from && (best === null || weight > best.weight)) best = { from, to, inside, weight }
  }
  if (best === null) return null
  return {
    source,
    from: { pts: pts(best.from), timebase },
    to: { pts: pts(best.to), timebase },
    exhibits: best.inside.map(({ id }) => id),
    weight: best.weight,
  }
}

/**
 * Stretches of the recordings around the exhibits, at most `maxSeconds` long, the weightiest first. A recording that is
 * no longer than that is taken whole: it needs no explanation of what was left away. Null is no limit; then a stretch
 * reaches from the first exhibit to the last.
 */
export const clipCandidates = (
  exhibits: readonly { readonly exhibit: Exhibit; readonly weight: number }[],
  recordings: readonly RecordingSpan[],
  maxSeconds: number | null,
): readonly ClipCandidate[] =>
  recordings
    .flatMap((recording): readonly ClipCandidate[] => {
      const { source, timebase, startTicks, endTicks } = recording
      let left = exhibits
        .flatMap(({ exhibit: { id, provenance }, weight }): readonly Moment[] => {
          const base = baseOf(provenance)
          return base.kind === 'frame' && base.source === source ? [{ id, ticks: base.at.pts, weight }] : []
        })
        .sort((a, b) => a.ticks - b.ticks)
      const most = maxSeconds === null ? endTicks - startTicks : ticksOf(maxSeconds - soundSlack, timebase)
      if (left.length === 0 || most <= 0) return []
      if (maxSeconds !== null && endTicks - startTicks <= most) {
        const whole = { from: { pts: pts(startTicks), timebase }, to: { pts: pts(endTicks), timebase } }
        const weight = left.reduce((sum, moment) => sum + moment.weight, 0)
        return [{ source, ...whole, exhibits: left.map(({ id }) => id), weight }]
      }
      const found: ClipCandidate[] = []
      while (left.length > 0) {
        const window = bestWindow(left, recording, most)
        if (window === null) break
        found.push(window)
        left = left.filter(({ id }) => !window.exhibits.includes(id))
      }
      return found
    })
    .sort((a, b) => b.weight - a.weight)
