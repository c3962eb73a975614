import type { Money } from '../kernel/money.ts'
import type { Milestone } from './milestone.ts'
import type { Credit, PaymentRoute, RefundRecord } from './refund-record.ts'

/** From nothing agreed to seen on the statement. `overdue` is told apart: it goes with any state before `verified`. */
export type RefundStage =
  | 'none'
  | 'offered'
  | 'agreed'
  | 'processing'
  | 'announced'
  | 'partly-paid'
  | 'paid'
  | 'verified'

export type RefundFinding =
  | { readonly kind: 'other-route'; readonly credit: Credit; readonly expected: PaymentRoute }
  | { readonly kind: 'other-currency'; readonly credit: Credit }
  | { readonly kind: 'more-than-agreed'; readonly by: Money }
  | { readonly kind: 'zero-offer' }

export interface RefundState {
  readonly stage: RefundStage
  /** Seen on the statement, in the currency that was agreed; null while nothing was agreed. */
  readonly received: Money | null
  /** Still to come; never less than 0. */
  readonly rest: Money | null
  readonly findings: readonly RefundFinding[]
}

const sameRoute = (a: PaymentRoute, b: PaymentRoute): boolean =>
  a.method === b.method && (a.lastFour === null || b.lastFour === null || a.lastFour === b.lastFour)

const findingsOf = (
  { offers, agreed, paidBy, credits }: RefundRecord,
  over: Money | null,
): readonly RefundFinding[] => [
  ...(offers.some(({ kind, amount, answer }) => kind === 'money' && answer === 'open' && (amount?.minor ?? 0) === 0)
    ? [{ kind: 'zero-offer' as const }]
    : []),
  ...(paidBy === null
    ? []
    : credits
        .filter(({ route }) => !sameRoute(route, paidBy))
        .map((credit) => ({ kind: 'other-route' as const, credit, expected: paidBy }))),
  ...credits
    .filter(({ amount }) => agreed !== null && amount.currency !== agreed.currency)
    .map((credit) => ({ kind: 'other-currency' as const, credit })),
  ...(over === null ? [] : [{ kind: 'more-than-agreed' as const, by: over }]),
]

const beforePayment = ({ offers, agreed, credits }: RefundRecord, known: ReadonlySet<Milestone>): RefundStage => {
  if (credits.some(({ seenOn }) => seenOn === 'platform')) return 'announced'
  if (agreed === null) return offers.some(({ answer }) => answer === 'open') ? 'offered' : 'none'
  return known.has('refund-promised') || known.has('decided') ? 'processing' : 'agreed'
}

/**
 * Where the refund stands, from what the user saw. Credits count once they are on the statement; those in another
 * currency are named and never converted. Credits that a platform announces but no statement shows are not money.
 */
export const refundState = (record: RefundRecord, known: ReadonlySet<Milestone>): RefundState => {
  const { agreed, credits, paidBy } = record
  const seen = credits.filter(
    ({ seenOn, amount }) => seenOn === 'statement' && (agreed === null || amount.currency === agreed.currency),
  )
  const early = beforePayment(record, known)
  if (agreed === null) {
    return { stage: early, received: null, rest: null, findings: findingsOf(record, null) }
  }
  const sum = seen.reduce((total, { amount }) => total + amount.minor, 0)
  const over = sum > agreed.minor ? { minor: sum - agreed.minor, currency: agreed.currency } : null
  const byKnownRoute = paidBy === null || seen.every(({ route }) => sameRoute(route, paidBy))
  const full = sum >= agreed.minor
  return {
    stage: sum === 0 && agreed.minor > 0 ? early : full ? (byKnownRoute ? 'verified' : 'paid') : 'partly-paid',
    received: { minor: sum, currency: agreed.currency },
    rest: { minor: Math.max(0, agreed.minor - sum), currency: agreed.currency },
    findings: findingsOf(record, over),
  }
}
