import type { MarkView } from '../../../contract/marks-requests.ts'
import type { OrderView } from '../../../contract/view.ts'

/** A frame of one recording that is worth going back to. */
export interface FilmSpot {
  readonly kind: 'mark' | 'exhibit' | 'candidate'
  readonly ordinal: number
  readonly seconds: number
  /** The exhibit's letter, the mark's note; empty where there is none. */
  readonly label: string
}

type Known = Pick<OrderView, 'candidates' | 'exhibits'>

/** What is known of one recording's frames, in the order of the film; an exhibit stands for the candidate it was. */
export const spotsOf = (order: Known, marks: readonly MarkView[], source: string): readonly FilmSpot[] => {
  const exhibits = order.exhibits.flatMap(({ source: own, ordinal, seconds, label }): FilmSpot[] =>
    own === source && ordinal !== null && seconds !== null ? [{ kind: 'exhibit', ordinal, seconds, label }] : [],
  )
  const taken = new Set(exhibits.map(({ ordinal }) => ordinal))
  const candidates = order.candidates.flatMap(({ source: own, ordinal, seconds }): FilmSpot[] =>
    own === source && !taken.has(ordinal) ? [{ kind: 'candidate', ordinal, seconds, label: '' }] : [],
  )
  const own = marks.flatMap(({ source: marked, ordinal, seconds, note }): FilmSpot[] =>
    marked === source ? [{ kind: 'mark', ordinal, seconds, label: note }] : [],
  )
  return [...exhibits, ...candidates, ...own].sort((a, b) => a.ordinal - b.ordinal)
}

/** The next spot in a direction; null where there is none. */
export const nextSpot = (spots: readonly FilmSpot[], ordinal: number, way: 1 | -1): FilmSpot | null =>
  (way === 1 ? spots.find((spot) => spot.ordinal > ordinal) : spots.findLast((spot) => spot.ordinal < ordinal)) ?? null

/** The spot nearest to a time, if one lies within `reach` seconds. */
export const spotNear = (spots: readonly FilmSpot[], seconds: number, reach: number): FilmSpot | null => {
  let best: FilmSpot | null = null
  for (const spot of spots) {
    const away = Math.abs(spot.seconds - seconds)
    if (away <= reach && (!best || away < Math.abs(best.seconds - seconds))) best = spot
  }
  return best
}
