import type { RequestOutput } from '../contract/requests.ts'
import { sha256 } from '../domain/kernel/digest.ts'
import { succeed } from '../domain/kernel/result.ts'
import { matchOrders } from '../workflow/match-orders.ts'
import { moveOriginals } from '../workflow/move-originals.ts'
import { titleOf } from '../workflow/order-summaries.ts'
import { sharedOriginals } from '../workflow/shared-originals.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'

type MatchRequest = 'order.matches' | 'order.shared' | 'originals.move'

/** Files that belong to another order than the one that was made for them. */
export const createMatchAnswers = ({ ports, desk, keeper, told }: AnswerContext): AnswersTo<MatchRequest> => ({
  async 'order.matches'({ orderId }) {
    const state = await desk.state(orderId)
    if (!state.ok) return state
    await keeper?.settled()
    const found = ports.index ? matchOrders(ports.index, state.value.order, state.value.tracking) : succeed([])
    if (!found.ok) return found
    const matches: RequestOutput<'order.matches'> = []
    for (const match of found.value) {
      const other = await desk.find(match.orderId)
      if (other.ok) matches.push({ ...match, title: titleOf(other.value) })
    }
    return succeed(matches)
  },
  async 'order.shared'({ orderId }) {
    const order = await desk.find(orderId)
    if (!order.ok) return order
    const shared = await sharedOriginals(ports, order.value)
    return shared.ok ? succeed([...shared.value]) : shared
  },
  async 'originals.move'({ orderId, into, sources }) {
    const [from, to] = [await desk.find(orderId), await desk.find(into)]
    if (!from.ok) return from
    if (!to.ok) return to
    const moved = await moveOriginals(ports, from.value, to.value, sources.map(sha256))
    if (!moved.ok) return moved
    await told(orderId)
    return told(into)
  },
})
