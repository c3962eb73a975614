import type { StatedTime } from '../kernel/stated-time.ts'

/** Moments in the life of an order that clocks run from. */
export const milestones = [
  'paid',
  'shipped',
  /** The latest day that was promised for delivery. */
  'delivery-due',
  'delivered',
  /** The buyer confirmed receipt, or the marketplace did so by itself. */
  'confirmed',
  'problem-found',
  'seller-asked',
  'seller-answered',
  'dispute-opened',
  'dispute-changed',
  'platform-stepped-in',
  'information-asked',
  'decided',
  'appealed',
  'return-agreed',
  'return-shipped',
  'return-delivered',
  /** The buyer declared to withdraw from the contract. */
  'withdrawal-declared',
  'refund-promised',
  'refund-received',
] as const

export type Milestone = (typeof milestones)[number]

/** Where a date was read. */
export const statedBy = ['order-page', 'tracking', 'message', 'statement', 'recording', 'user'] as const

export type StatedBy = (typeof statedBy)[number]

export interface StatedMilestone {
  readonly milestone: Milestone
  readonly at: StatedTime
  readonly statedBy: StatedBy
  readonly note?: string
  /** The pack (`paypal`) whose case opened, changed or ended; absent where it was the marketplace's. See `caseMilestones`. */
  readonly receiver?: string
}

/** Events of one receiver's case: those of a dispute at the marketplace start and stop no clock of PayPal or of a card. */
export const caseMilestones: readonly Milestone[] = [
  'dispute-opened',
  'dispute-changed',
  'platform-stepped-in',
  'information-asked',
  'decided',
  'appealed',
]

/** What happens to an order by itself; every other milestone is somebody's act, which may never come. */
export const ordinaryMilestones: readonly Milestone[] = ['paid', 'shipped', 'delivery-due', 'delivered', 'confirmed']

/** A deadline that the order page prints for this very order; it wins over every computed one. */
export interface PrintedDeadline {
  /** The timer of the rule pack that it replaces (`dispute.open.latest`). */
  readonly timer: string
  readonly at: StatedTime
}
