import { type Result, succeed } from '../domain/kernel/result.ts'
import { statesNothing } from '../domain/order/moved-originals.ts'
import type { Order } from '../domain/order/order.ts'
import type { TrackingFinding } from '../domain/order/tracking-finding.ts'
import type { IndexFailure, SearchIndex } from './ports/search-index.ts'

/** Another order to which the files of this one seem to belong. */
export interface OrderMatch {
  readonly orderId: string
  /** The number that the footage shows and the other order states. */
  readonly trackingNumber: string
}

/** More than these are no help in choosing. */
const most = 5

/**
 * The orders that state a tracking number which this order's files show. Asked only of an order of which nothing is
 * stated yet: once somebody wrote into it, it is one of its own.
 */
export const matchOrders = (
  index: SearchIndex,
  order: Order,
  tracking: readonly TrackingFinding[],
): Result<readonly OrderMatch[], IndexFailure> => {
  if (!statesNothing(order) || order.originals.length === 0) return succeed([])
  const matches = new Map<string, OrderMatch>()
  for (const { text, sure } of tracking) {
    const found = sure ? index.stating(text) : succeed([])
    if (!found.ok) return found
    for (const orderId of found.value)
      if (orderId !== order.id && !matches.has(orderId)) matches.set(orderId, { orderId, trackingNumber: text })
  }
  return succeed([...matches.values()].slice(0, most))
}
