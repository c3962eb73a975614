import type { Money } from '../kernel/money.ts'
import type { StatedTime } from '../kernel/stated-time.ts'

/** By which way money went or came: a method, a name the user gave it, and never more than its last four digits. */
export interface PaymentRoute {
  readonly method: 'card' | 'paypal' | 'bank-transfer' | 'wallet' | 'bonus-balance' | 'voucher' | 'other'
  readonly label: string
  readonly lastFour: string | null
}

/** An offer of the seller or the platform. An amount of 0 is a refusal that looks like an offer. */
export interface Offer {
  readonly at: StatedTime
  readonly by: 'seller' | 'platform'
  readonly kind: 'money' | 'replacement' | 'return' | 'coupon'
  readonly amount: Money | null
  readonly answer: 'open' | 'accepted' | 'declined'
}

/** A credit that the user saw. */
export interface Credit {
  readonly at: StatedTime
  readonly amount: Money
  readonly route: PaymentRoute
  /** Seen on the statement of the bank, or only announced by the platform. */
  readonly seenOn: 'statement' | 'platform'
}

export interface RefundRecord {
  readonly offers: readonly Offer[]
  /** What was agreed or decided; null as long as nothing was. */
  readonly agreed: Money | null
  /** How the order was paid. */
  readonly paidBy: PaymentRoute | null
  readonly credits: readonly Credit[]
}

export const emptyRefund: RefundRecord = { offers: [], agreed: null, paidBy: null, credits: [] }
