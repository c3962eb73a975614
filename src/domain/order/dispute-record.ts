import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Money } from '../kernel/money.ts'
import { type Claim, emptyClaim } from './claim.ts'
import type { Message } from './correspondence.ts'
import type { ExportReceipt } from './export-receipt.ts'
import type { PrintedDeadline, StatedMilestone } from './milestone.ts'
import { emptyRefund, type RefundRecord } from './refund-record.ts'
import type { ReturnPlan } from './return-plan.ts'

/** What an original is to the case. */
export const originalRoles = [
  'unboxing',
  'listing',
  'chat',
  'statement',
  'tracking',
  'label',
  'return-parcel',
  'other',
] as const

export interface OriginalRole {
  readonly sha256: Sha256
  readonly role: (typeof originalRoles)[number]
}

/** A point of the checklist that the user ticked, or took a tick from, by hand. */
export interface Tick {
  readonly item: string
  readonly done: boolean
}

/** A sentence of the dispute text as the user wants it. */
export interface SentenceEdit {
  readonly language: string
  readonly length: 'short' | 'core' | 'long'
  /** The sentence's id (`reason`, `defect:<id>`). */
  readonly sentence: string
  /** What the facts made of it when it was edited: another text now means that the facts changed since. */
  readonly basis: string
  /** Empty leaves the sentence out. */
  readonly text: string
}

/** A thing to do next, with its day. */
export interface NextAction {
  readonly what: string
  readonly due: string | null
  readonly done: boolean
}

export const outcomeResults = ['full-refund', 'partial-refund', 'replacement', 'refused', 'given-up', 'lapsed'] as const

/** How the case ended, in the user's words; feeds the user's own statistics and nothing else. */
export interface Outcome {
  readonly closedAt: Instant
  readonly result: (typeof outcomeResults)[number]
  readonly amount: Money | null
  readonly decisive: string
}

/** All that belongs to the dispute over one order. */
export interface DisputeRecord {
  readonly claim: Claim
  readonly milestones: readonly StatedMilestone[]
  readonly printed: readonly PrintedDeadline[]
  readonly correspondence: readonly Message[]
  readonly refund: RefundRecord
  readonly returning: ReturnPlan | null
  /** The order whose parcel this one replaces, by id. */
  readonly replaces: string | null
  readonly roles: readonly OriginalRole[]
  /** Further routes that were taken (`appeal`, `paypal`). */
  readonly routes: readonly string[]
  readonly ticks: readonly Tick[]
  readonly edits: readonly SentenceEdit[]
  readonly next: readonly NextAction[]
  readonly outcome: Outcome | null
  readonly receipts: readonly ExportReceipt[]
}

export const emptyDispute: DisputeRecord = {
  claim: emptyClaim,
  milestones: [],
  printed: [],
  correspondence: [],
  refund: emptyRefund,
  returning: null,
  replaces: null,
  roles: [],
  routes: [],
  ticks: [],
  edits: [],
  next: [],
  outcome: null,
  receipts: [],
}
