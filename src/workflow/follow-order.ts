import { concerningPolicies } from '../domain/dispute/concerning-policies.ts'
import type { Deadline } from '../domain/dispute/deadline.ts'
import { type EscalationTask, escalationTasks, furtherRoutes, type Route } from '../domain/dispute/escalation.ts'
import { askedAmount } from '../domain/dispute/plan-remedy.ts'
import type { Policy } from '../domain/dispute/policy.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { knownMilestones } from '../domain/order/known-milestones.ts'
import type { StakeOfOrder } from '../domain/order/money-at-stake.ts'
import type { Order } from '../domain/order/order.ts'
import { type RefundState, refundState } from '../domain/order/refund-state.ts'
import { type SellerFirst, sellerFirst } from '../domain/order/seller-first.ts'
import { type Exchange, exchangesOf } from '../domain/order/silence.ts'
import { type DeadlinePorts, deadlinesOf, type Placed } from './deadlines.ts'
import { policiesOf, policyFor } from './policies.ts'

/** Where an order stands after the claim: refund, silence, what to do next. */
export interface Followed {
  readonly refund: RefundState
  /** Until when the refund is due by the marketplace's rules; null where no clock of it is known. */
  readonly promise: Deadline | null
  /** The last moment of the promise when it is over and the money is not there; null otherwise. */
  readonly overdueSince: Instant | null
  readonly exchanges: readonly Exchange[]
  readonly sellerFirst: SellerFirst
  readonly tasks: readonly EscalationTask[]
  readonly routes: readonly Route[]
  readonly deadlines: readonly Deadline[]
}

const settled = ({ stage }: RefundState): boolean => stage === 'verified' || stage === 'paid'

/** The clock of the order's own marketplace; where that has none, one that the order page prints or a payment service has. */
const promiseOf = (deadlines: readonly Deadline[], policy: Policy | null): Deadline | null => {
  const clocks = deadlines.filter(({ timer, actor }) => timer === 'refund.latest' && actor !== 'buyer')
  return clocks.find((clock) => clock.policy === policy?.id) ?? clocks[0] ?? null
}

/** The promise is over only by its last reading: what others owe is not called late a day too early. */
const overdueOf = (promise: Deadline | null, refund: RefundState, now: Instant): Instant | null => {
  const last = promise?.dueAt?.latest
  return last !== undefined && last < now && !settled(refund) ? last : null
}

const routesOf = (
  policies: readonly Policy[],
  policy: Policy | null,
  order: Order,
  { country }: Placed,
  deadlines: readonly Deadline[],
): readonly Route[] =>
  policy === null
    ? []
    : furtherRoutes({
        policy,
        deadlines,
        taken: order.dispute.routes,
        concerning: concerningPolicies(policies, order, country).map(({ id }) => id),
        undecided: [
          ...(order.dispute.refund.paidBy === null ? (['payment', 'card'] as const) : []),
          ...(country === null ? (['law'] as const) : []),
        ],
        kindOf: (pack) => policies.find(({ id }) => id === pack)?.kind ?? null,
      })

export const followOrder = async (
  ports: DeadlinePorts,
  order: Order,
  place: Placed,
): Promise<Result<Followed, Failure>> => {
  const deadlines = await deadlinesOf(ports, order, place)
  if (!deadlines.ok) return deadlines
  const policy = await policyFor(ports, order, null)
  if (!policy.ok) return policy
  const policies = await policiesOf(ports)
  if (!policies.ok) return policies
  const { dispute } = order
  const now = ports.clock.now()
  const refund = refundState(dispute.refund, new Set(knownMilestones(order, place.zone).keys()))
  const promise = promiseOf(deadlines.value, policy.value)
  const overdueSince = overdueOf(promise, refund, now)
  return succeed({
    refund,
    promise,
    overdueSince,
    exchanges: exchangesOf(dispute.correspondence, now, place.zone),
    sellerFirst: sellerFirst(order, now, place.zone),
    tasks: escalationTasks(order, overdueSince),
    routes: routesOf(policies.value, policy.value, order, place, deadlines.value),
    deadlines: deadlines.value,
  })
}

/** What an order adds to the money at stake; a closed one adds only what came back. */
export const stakeOf = (order: Order, { refund, overdueSince }: Followed): StakeOfOrder => {
  const { outcome, refund: record } = order.dispute
  const open = outcome === null
  const offer = record.offers.findLast(
    ({ kind, answer, amount }) => kind === 'money' && answer === 'open' && amount?.minor,
  )
  return {
    claimed: open ? askedAmount(order) : null,
    offered: open ? (record.agreed ?? offer?.amount ?? null) : null,
    // Without a noted credit, what the user said of the end counts.
    refunded: refund.received?.minor ? refund.received : (outcome?.amount ?? refund.received),
    overdue: !open || overdueSince === null ? null : refund.rest,
  }
}
