import type { Deadline } from '../domain/dispute/deadline.ts'
import { type EscalationTask, escalationTasks, furtherRoutes, type Route } from '../domain/dispute/escalation.ts'
import { askedAmount } from '../domain/dispute/plan-remedy.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { knownMilestones } from '../domain/order/known-milestones.ts'
import type { StakeOfOrder } from '../domain/order/money-at-stake.ts'
import type { Order } from '../domain/order/order.ts'
import { type RefundState, refundState } from '../domain/order/refund-state.ts'
import { type Exchange, exchangesOf } from '../domain/order/silence.ts'
import { type DeadlinePorts, deadlinesOf, type Placed } from './deadlines.ts'
import { policyFor } from './policies.ts'

/** Where an order stands after the claim: refund, silence, what to do next. */
export interface Followed {
  readonly refund: RefundState
  /** The last moment of the promise when it is over and the money is not there; null otherwise. */
  readonly overdueSince: Instant | null
  readonly exchanges: readonly Exchange[]
  readonly tasks: readonly EscalationTask[]
  readonly routes: readonly Route[]
  readonly deadlines: readonly Deadline[]
}

const settled = ({ stage }: RefundState): boolean => stage === 'verified' || stage === 'paid'

/** The promise is over only by its last reading: what others owe is not called late a day too early. */
const overdueOf = (deadlines: readonly Deadline[], refund: RefundState, now: Instant): Instant | null => {
  const last = deadlines.find(({ timer }) => timer === 'refund.latest')?.dueAt?.latest
  return last !== undefined && last < now && !settled(refund) ? last : null
}

export const followOrder = async (
  ports: DeadlinePorts,
  order: Order,
  place: Placed,
): Promise<Result<Followed, Failure>> => {
  const deadlines = await deadlinesOf(ports, order, place)
  if (!deadlines.ok) return deadlines
  const policy = await policyFor(ports, order, null)
  if (!policy.ok) return policy
  const { dispute } = order
  const now = ports.clock.now()
  const refund = refundState(dispute.refund, new Set(knownMilestones(order, place.zone).keys()))
  return succeed({
    refund,
    overdueSince: overdueOf(deadlines.value, refund, now),
    exchanges: exchangesOf(dispute.correspondence, now, place.zone),
    tasks: escalationTasks(order),
    routes: policy.value ? furtherRoutes(policy.value, deadlines.value, dispute.routes) : [],
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
    refunded: refund.received ?? outcome?.amount ?? null,
    overdue: overdueSince === null ? null : refund.rest,
  }
}
