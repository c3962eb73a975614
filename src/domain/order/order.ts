import type { Exhibit } from '../evidence/exhibit.ts'
import type { Original } from '../evidence/original.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Money } from '../kernel/money.ts'
import type { DisputeRecord } from './dispute-record.ts'

/** What went wrong, in the buyer's words as the marketplaces ask for it. */
export const claimReasons = [
  'not-arrived',
  'damaged',
  'does-not-work',
  'different',
  'missing-pieces',
  'empty',
  'counterfeit',
  'poor-quality',
  'change-of-mind',
] as const

export type ClaimReason = (typeof claimReasons)[number]

/** What the buyer may ask for. */
export const remedies = ['full-refund', 'partial-refund', 'replacement', 'return-and-refund'] as const

export type Remedy = (typeof remedies)[number]

/** The order's facts as the user states them. Everything but the id may be unknown; unknown stays unknown. */
export interface OrderFacts {
  readonly platform?: string
  readonly seller?: string
  /** As the page showed it when it was bought: "97.2 %", "4.8 of 5". */
  readonly sellerRating?: string
  /** The listing's own words, saved before they change. */
  readonly listingText?: string
  readonly orderNumber?: string
  readonly orderLink?: string
  readonly item?: string
  readonly price?: Money
  readonly claimed?: Money
  readonly trackingNumber?: string
  readonly orderedAt?: string
  readonly shippedAt?: string
  readonly deliveredAt?: string
  readonly reason?: ClaimReason
  readonly remedy?: Remedy
  readonly expected?: string
  readonly received?: string
  readonly notes?: string
}

/** One order's record: its facts, the originals that belong to it and the exhibits that were designated. */
export interface Order {
  readonly schema: 1
  readonly id: string
  readonly createdAt: Instant
  readonly facts: OrderFacts
  readonly originals: readonly Original[]
  readonly exhibits: readonly Exhibit[]
  /** Exhibits that the user took back; kept so that it can be undone. */
  readonly withdrawn: readonly Exhibit[]
  readonly dispute: DisputeRecord
  /** Originals that stay out of bundles, because they show what was taken out of an exhibit. */
  readonly withheld?: readonly Sha256[]
}
