/** One place where two numbers differ. `place` counts the characters of the order's number from 1. */
export interface DifferentPlace {
  readonly place: number
  /** What was read there; null when the order's number has a character too many. */
  readonly read: string | null
  /** What the order says there; null when the read number has a character too many. */
  readonly expected: string | null
  /** Whether the two look alike in print, as O and 0 do, and were read from print: never for a code. */
  readonly maybeMisread: boolean
}

/** Two numbers written below each other, `-` where one has nothing, and the places where they differ. */
export interface TrackingDifference {
  readonly read: string
  readonly expected: string
  readonly places: readonly DifferentPlace[]
}

const families = ['O0QD', 'I1L', 'B8', 'S5', 'Z2', 'G6']

const looksAlike = (a: string, b: string): boolean =>
  a !== b && families.some((family) => family.includes(a) && family.includes(b))

/** A pair that looks alike costs a little less, so that the alignment prefers it to a gap beside a true difference. */
const swapCost = (a: string, b: string): number => (a === b ? 0 : looksAlike(a, b) ? 0.9 : 1)

/**
 * Aligns a read number with the expected one by the fewest substitutions, insertions and deletions (Levenshtein
 * distance, Wagner and Fischer 1974). Both are normalised numbers. Cost is length times length.
 */
export const alignNumbers = (read: string, expected: string, from: 'code' | 'text'): TrackingDifference => {
  const width = expected.length + 1
  const costs = new Float64Array((read.length + 1) * width)
  const at = (i: number, j: number): number => costs[i * width + j] ?? 0
  for (let i = 0; i <= read.length; i++) {
    for (let j = 0; j <= expected.length; j++) {
      if (i === 0 || j === 0) costs[i * width + j] = i + j
      else
        costs[i * width + j] = Math.min(
          at(i - 1, j - 1) + swapCost(read.charAt(i - 1), expected.charAt(j - 1)),
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
        )
    }
  }
  const places: DifferentPlace[] = []
  let shownRead = ''
  let shownExpected = ''
  let i = read.length
  let j = expected.length
  while (i > 0 || j > 0) {
    const a = read.charAt(i - 1)
    const b = expected.charAt(j - 1)
    const swapped = i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + swapCost(a, b)
    const gone = !swapped && j > 0 && at(i, j) === at(i, j - 1) + 1
    const one = swapped || !gone ? a : null
    const other = swapped || gone ? b : null
    if (one !== other) {
      const maybeMisread = from === 'text' && one !== null && other !== null && looksAlike(one, other)
      places.unshift({ place: other === null ? Math.max(1, j) : j, read: one, expected: other, maybeMisread })
    }
    shownRead = `${one ?? '-'}${shownRead}`
    shownExpected = `${other ?? '-'}${shownExpected}`
    if (one !== null) i -= 1
    if (other !== null) j -= 1
  }
  return { read: shownRead, expected: shownExpected, places }
}

/** In so many places a number may differ and still be the same one misread, or a neighbour of it. */
const nearPlaces = 3

/** How far two numbers are apart: the places that differ, those that may be a misreading counting half. */
export const distanceOf = ({ places }: TrackingDifference): number =>
  places.reduce((sum, { maybeMisread }) => sum + (maybeMisread ? 0.5 : 1), 0)

/**
 * Whether two numbers are so close that showing them aligned says more than calling one another parcel's: a distance of
 * at most three and a fifth of the length.
 */
export const isNear = (difference: TrackingDifference, length: number): boolean =>
  distanceOf(difference) <= Math.min(nearPlaces, length / 5)
