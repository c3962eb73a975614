import type { Money } from '../kernel/money.ts'

/** In what an item differs from its listing. */
export const listingAspects = ['colour', 'size', 'model', 'material', 'function', 'other'] as const

export type ListingAspect = (typeof listingAspects)[number]

/** How far a defect takes away the use: looks only, less use, no use. */
export const severities = ['cosmetic', 'impaired', 'unusable'] as const

export type Severity = (typeof severities)[number]

/** One thing that is wrong, in the buyer's words, with the exhibits (by id) that show it. */
export interface Defect {
  readonly id: string
  readonly what: string
  readonly severity: Severity
  /** Pieces that have it; null where it is the only piece or nobody counted. */
  readonly pieces: number | null
  readonly exhibits: readonly string[]
}

/** Expected against received, point by point. */
export interface Mismatch {
  readonly id: string
  readonly aspect: ListingAspect
  readonly expected: string
  readonly received: string
  readonly exhibits: readonly string[]
}

/** A measured fact: "inner length 25.5 cm, with a ruler". */
export interface Measurement {
  readonly id: string
  readonly what: string
  /** As text with a unit, as the buyer read it off. */
  readonly value: string
  readonly exhibits: readonly string[]
}

/** Whole pieces; null where nobody said. */
export interface Pieces {
  readonly bought: number | null
  readonly received: number | null
}

/** What was paid, split as the order page splits it; null where unknown. One currency for all. */
export interface Amounts {
  readonly item: Money | null
  readonly shipping: Money | null
  readonly tax: Money | null
}

/** What the buyer claims, beyond the reason and remedy among the order's facts. */
export interface Claim {
  readonly defects: readonly Defect[]
  readonly mismatches: readonly Mismatch[]
  readonly measurements: readonly Measurement[]
  readonly pieces: Pieces
  readonly amounts: Amounts
  /** Not arrived: what the tracking says last, in the user's words. */
  readonly lastTracking: string | null
}

export const emptyClaim: Claim = {
  defects: [],
  mismatches: [],
  measurements: [],
  pieces: { bought: null, received: null },
  amounts: { item: null, shipping: null, tax: null },
  lastTracking: null,
}
