import type { CalmSpan } from '../scan/calm-spans.ts'
import type { Glance } from './glance.ts'

/**
 * One stop of the camera, or a frame in passing that gave a code: what may become a candidate. `glances` are the frames
 * of it that were looked at, ascending; `best` is the one to show.
 */
export interface View {
  readonly span: CalmSpan
  readonly glances: readonly Glance[]
  readonly best: Glance
}

/**
 * What makes a frame the one to show of its stop: crisp and well exposed; the code that it gave, a little; and late,
 * because focus and hand come to rest while the camera stays.
 */
export const worthIn = ({ from, to }: CalmSpan, { metrics, codes }: Glance): number =>
  Math.sqrt(metrics.values.sharpness) *
  (0.4 + 0.6 * metrics.values.exposure) *
  (codes.length > 0 ? 1.15 : 1) *
  (0.9 + (0.1 * (metrics.ordinal - from)) / Math.max(1, to - from))

const bestOf = (span: CalmSpan, glances: readonly Glance[]): Glance =>
  glances.reduce((best, glance) => (worthIn(span, glance) > worthIn(span, best) ? glance : best))

/** Frames looked at, gathered by the span they lie in; those in passing stand alone, and only with a code. */
export const viewsOf = (spans: readonly CalmSpan[], glances: readonly Glance[]): readonly View[] => {
  const views: View[] = []
  let at = 0
  const alone = (glance: Glance): void => {
    const { ordinal } = glance.metrics
    if (glance.codes.length > 0) views.push({ span: { from: ordinal, to: ordinal }, glances: [glance], best: glance })
  }
  for (const span of spans) {
    for (; at < glances.length && (glances[at] as Glance).metrics.ordinal < span.from; at++)
      alone(glances[at] as Glance)
    const inside: Glance[] = []
    for (; at < glances.length && (glances[at] as Glance).metrics.ordinal <= span.to; at++)
      inside.push(glances[at] as Glance)
    if (inside.length > 0) views.push({ span, glances: inside, best: bestOf(span, inside) })
  }
  for (; at < glances.length; at++) alone(glances[at] as Glance)
  return views
}
