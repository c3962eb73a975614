/** Ordinals between which playing goes round, both included; null where no mark is set. */
export interface LoopRange {
  readonly from: number | null
  readonly to: number | null
}

export const wholeFilm: LoopRange = { from: null, to: null }

/** An in mark behind the out mark takes the out mark away, and the other way round. */
export const withIn = (range: LoopRange, ordinal: number): LoopRange => ({
  from: ordinal,
  to: range.to !== null && range.to < ordinal ? null : range.to,
})

export const withOut = (range: LoopRange, ordinal: number): LoopRange => ({
  from: range.from !== null && range.from > ordinal ? null : range.from,
  to: ordinal,
})

/** The frame that playing goes on from when it has come to `ordinal`; the same one where nothing is in the way. */
export const goRound = ({ from, to }: LoopRange, ordinal: number, way: 1 | -1, last: number): number => {
  if (from === null && to === null) return ordinal
  if (way === 1 && ordinal > (to ?? last)) return from ?? 0
  if (way === -1 && ordinal < (from ?? 0)) return to ?? last
  return ordinal
}
