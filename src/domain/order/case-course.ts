import { daysBetween } from '../kernel/calendar-day.ts'
import { instantOf, localTime } from '../kernel/zoned-time.ts'
import { knownMilestones } from './known-milestones.ts'
import type { Milestone } from './milestone.ts'
import type { Order } from './order.ts'
import { paidAmounts } from './paid-amounts.ts'

/** What the closing of a case says beside the user's own words (FEATURES row E36). */
export interface CaseCourse {
  /** The first thing that the buyer did about it; null where none is dated. */
  readonly began: Milestone | null
  /** Whole days from then to the closing, on the user's calendar. */
  readonly days: number | null
  /** Part of what was paid that came back, 0 to 1 and above; null where either is unknown or the currencies differ. */
  readonly share: number | null
}

const beginnings: readonly Milestone[] = ['problem-found', 'seller-asked', 'dispute-opened']

/** How long a closed case took and what part came back; null while it is open. */
export const caseCourse = (order: Order, zone: string): CaseCourse | null => {
  const { outcome } = order.dispute
  if (outcome === null) return null
  const known = knownMilestones(order, zone)
  const [first] = beginnings
    .flatMap((milestone) => {
      const stated = known.get(milestone)
      return stated ? [{ milestone, at: instantOf(stated.at, 'start') }] : []
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const { total } = paidAmounts(order)
  const { amount } = outcome
  return {
    began: first?.milestone ?? null,
    days: first ? daysBetween(localTime(first.at, zone).day, localTime(outcome.closedAt, zone).day) : null,
    share:
      amount !== null && total !== null && total.minor > 0 && amount.currency === total.currency
        ? amount.minor / total.minor
        : null,
  }
}
