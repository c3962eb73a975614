import type { Deadline } from '../domain/dispute/deadline.ts'
import { standingOf } from '../domain/dispute/standing.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import { succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type DeadlinePorts, type Placed, placeOf } from './deadlines.ts'
import type { Desk } from './desk.ts'
import type { Discovery } from './discover.ts'
import { followOrder, stakeOf } from './follow-order.ts'
import { policyFor } from './policies.ts'

const dueOf = (deadline: Deadline | null) =>
  deadline?.dueAt ? { timer: deadline.timer, dueAt: deadline.dueAt.earliest, state: deadline.state } : null

const unknown = { stake: null, standing: null }

/** Where an order stands, in the shape of the contract; unknown where the rules or the place cannot be read. */
const stakeAndStanding = async (ports: DeadlinePorts, order: Order, place: Result<Placed, Failure>) => {
  const followed = place.ok ? await followOrder(ports, order, place.value) : place
  const receiver = await policyFor(ports, order, null)
  if (!place.ok || !followed.ok || !receiver.ok) return unknown
  const { outcome } = order.dispute
  const { next, missed, passed, missing } = standingOf(followed.value.deadlines)
  return {
    stake: stakeOf(order, followed.value),
    standing: {
      ended: outcome && { result: outcome.result, amount: outcome.amount },
      overdueSince: followed.value.overdueSince,
      next: dueOf(next),
      missed: dueOf(missed),
      passed,
      missing: [...missing],
      receiverKnown: receiver.value !== null,
      zone: place.value.zone,
    },
  }
}

export const titleOf = ({ id, facts, originals }: Order): string =>
  facts.item ?? facts.orderNumber ?? originals[0]?.originalName ?? id

/** One order as a list shows it: a name, a picture, money at stake and the next deadline. */
export const summariseOrder = async (
  ports: DeadlinePorts,
  order: Order,
  discoveries: readonly Discovery[],
  place: Result<Placed, Failure>,
) => ({
  id: order.id,
  createdAt: order.createdAt,
  title: titleOf(order),
  platform: order.facts.platform ?? null,
  originals: order.originals.length,
  exhibits: order.exhibits.length,
  poster: order.exhibits[0]?.asset ?? discoveries[0]?.found[0]?.thumbnail ?? null,
  ...(await stakeAndStanding(ports, order, place)),
})

export type OrderSummarised = Awaited<ReturnType<typeof summariseOrder>>

/**
 * All orders as the list of orders shows them, each read from the archive. An order whose deadlines cannot be worked
 * out is listed all the same. Fails with `archive.*`.
 */
export const orderSummaries = async (ports: DeadlinePorts, desk: Pick<Desk, 'list' | 'state'>) => {
  const orders = await desk.list()
  if (!orders.ok) return orders
  const place = await placeOf(ports, { country: null, zone: null })
  const summaries = orders.value.map(async (order) => {
    const state = await desk.state(order.id)
    return summariseOrder(ports, order, state.ok ? state.value.discoveries : [], place)
  })
  return succeed(await Promise.all(summaries))
}
