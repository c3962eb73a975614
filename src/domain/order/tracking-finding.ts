import type { CarrierCandidate } from './carrier-candidates.ts'
import type { TrackingDifference } from './tracking-difference.ts'

/** A tracking number read from the order's footage or pictures, held against what the order says. */
export interface TrackingFinding {
  /** Without spaces and hyphens, taken out of a longer code of the label where it stood in one. */
  readonly text: string
  /** The likeliest carrier, or null; candidates are never settled silently. */
  readonly carrier: string | null
  /** Every carrier whose shape fits, with its reason, best grounded first. */
  readonly carriers: readonly CarrierCandidate[]
  readonly checkDigit: 'valid' | 'invalid' | 'none'
  readonly match: 'match' | 'differs' | 'unknown'
  /** What `differs` means: a near variant of the order's number, or the number of another parcel. */
  readonly relation: 'same' | 'near' | 'other' | 'unknown'
  /** The order's number, normalised; null when it has none. */
  readonly expected: string | null
  /** Given for a near variant. */
  readonly difference: TrackingDifference | null
  /** False where a misreading, or a number of another kind, cannot be ruled out; `grounds` says why. */
  readonly sure: boolean
  readonly grounds: string
  readonly from: 'code' | 'text'
  readonly seen: 'footage' | 'picture'
  /** In how many frames or pictures it was read. */
  readonly frames: number
}

/** `1 of 16 characters differs (position 15: 6 instead of 0)`; positions count the order's number from 1. */
export const differingPlaces = ({ places, expected }: TrackingDifference): string => {
  const length = expected.replaceAll('-', '').length
  const each = places.map(({ place, read, expected: wanted }) =>
    read === null
      ? `position ${place}: ${wanted} is missing`
      : wanted === null
        ? `after position ${place}: ${read} too many`
        : `position ${place}: ${read} instead of ${wanted}`,
  )
  return `${places.length} of ${length} characters ${places.length === 1 ? 'differs' : 'differ'} (${each.join('; ')})`
}

/** One plain sentence about a finding, for people. */
export const trackingSentence = (finding: TrackingFinding): string => {
  const { text, relation, expected, difference, sure, from, seen, grounds } = finding
  const what = seen === 'picture' && from === 'text' ? 'A picture of the order' : 'The label'
  const shows = sure ? `${what} shows ${text}` : `${what} may show ${text} (${grounds})`
  if (relation === 'same') return `${shows}: the order’s number.`
  if (relation === 'unknown') return `${shows}; the order names no tracking number to compare.`
  if (difference === null) return `${shows}, which belongs to another parcel; the order says ${expected}.`
  const misread = difference.places.every(({ maybeMisread }) => maybeMisread) ? ' It could be a reading error.' : ''
  return `${shows}; the order says ${expected}: ${differingPlaces(difference)}.${misread}`
}
