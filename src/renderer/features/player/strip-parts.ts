import type { TimeSpan } from './time-scale.ts'

/** Equal parts of a film, one small picture each: `count` of them from `from` to `until`, in seconds. */
export interface StripParts {
  readonly from: number
  readonly until: number
  readonly count: number
}

/**
 * The parts that a view of the film shows when each is about `tileWidth` of `width` pixels wide. They come from halving
 * the whole film, so that moving the view changes no picture and a closer look keeps half of them.
 */
export const stripParts = (whole: TimeSpan, view: TimeSpan, width: number, tileWidth: number): StripParts => {
  const length = Math.max(1e-6, whole.to - whole.from)
  const perTile = Math.max(1e-6, ((view.to - view.from) * tileWidth) / Math.max(1, width))
  const parts = 2 ** Math.max(0, Math.round(Math.log2(length / perTile)))
  const each = length / parts
  const first = Math.max(0, Math.floor((view.from - whole.from) / each + 1e-6))
  const end = Math.min(parts, Math.max(first + 1, Math.ceil((view.to - whole.from) / each - 1e-6)))
  return { from: whole.from + first * each, until: whole.from + end * each, count: end - first }
}
