import { type Severity, severities } from '../order/claim.ts'
import type { Outcome } from '../order/dispute-record.ts'
import type { ClaimReason, Order } from '../order/order.ts'
import { paidAmounts } from '../order/paid-amounts.ts'

/** FEATURES row E32: below this many cases of their own a user is shown no statistics. */
export const leastOwnCases = 5

/** The worst severity among the defects; null where there are none. */
export const worstSeverity = ({ dispute: { claim } }: Order): Severity | null =>
  severities.findLast((severity) => claim.defects.some((defect) => defect.severity === severity)) ?? null

/** The user's own closed cases of one kind. */
export interface OwnOutcomes {
  readonly reason: ClaimReason
  /** Of the same severity only; null for all. */
  readonly severity: Severity | null
  readonly cases: number
  readonly enough: boolean
  /** How the cases ended; null while there are too few. */
  readonly results: Readonly<Partial<Record<Outcome['result'], number>>> | null
  /** Share of what was paid that came back, 0 to 1 and above; the middle of all cases in which it is known. */
  readonly medianShare: number | null
  /** In how many of them the share is known. */
  readonly shares: number
}

const cameToNothing: readonly Outcome['result'][] = ['refused', 'given-up', 'lapsed']

const shareOf = (order: Order): number | null => {
  const { outcome } = order.dispute
  const { total } = paidAmounts(order)
  if (outcome === null || outcome.result === 'replacement') return null
  if (outcome.amount === null) return cameToNothing.includes(outcome.result) ? 0 : null
  return total && total.minor > 0 && outcome.amount.currency === total.currency
    ? outcome.amount.minor / total.minor
    : null
}

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** What came of the user's own cases with this reason: counted from their archive, for their eyes, from `leastOwnCases` on. */
export const ownOutcomes = (orders: readonly Order[], reason: ClaimReason, severity: Severity | null): OwnOutcomes => {
  const closed = orders.filter(
    (order) =>
      order.dispute.outcome !== null &&
      order.facts.reason === reason &&
      (severity === null || worstSeverity(order) === severity),
  )
  const enough = closed.length >= leastOwnCases
  const shares = closed.flatMap((order) => shareOf(order) ?? [])
  const results: Partial<Record<Outcome['result'], number>> = {}
  for (const { dispute } of closed) {
    if (dispute.outcome) results[dispute.outcome.result] = (results[dispute.outcome.result] ?? 0) + 1
  }
  return {
    reason,
    severity,
    cases: closed.length,
    enough,
    results: enough ? results : null,
    medianShare: enough && shares.length >= leastOwnCases ? median(shares) : null,
    shares: shares.length,
  }
}
