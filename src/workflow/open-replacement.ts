import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { Order, OrderFacts } from '../domain/order/order.ts'
import { editDispute, editFacts, newOrder } from './edit-order.ts'
import type { Archive } from './ports/archive.ts'
import type { Clock } from './ports/clock.ts'

/** What is bought and from whom; when it was shipped and what is wrong with it is another parcel's. */
const shared = ({ platform, seller, orderNumber, orderLink, item, price }: OrderFacts): OrderFacts => ({
  ...(platform === undefined ? {} : { platform }),
  ...(seller === undefined ? {} : { seller }),
  ...(orderNumber === undefined ? {} : { orderNumber }),
  ...(orderLink === undefined ? {} : { orderLink }),
  ...(item === undefined ? {} : { item }),
  ...(price === undefined ? {} : { price }),
})

/** A second order for the parcel that replaces the first one's: with clocks, recordings and a claim of its own. */
export const openReplacement = async (
  ports: { readonly archive: Archive; readonly clock: Clock },
  order: Order,
): Promise<Result<Order, Failure>> => {
  let number = 1
  while ((await ports.archive.mark(`${order.id}-replacement-${number}`)) !== null) number += 1
  const fresh = newOrder(`${order.id}-replacement-${number}`, ports.clock.now())
  const saved = await ports.archive.save(fresh)
  if (!saved.ok) return saved
  const named = await editFacts(ports, fresh, shared(order.facts))
  return named.ok ? editDispute(ports, named.value, { replaces: order.id }) : named
}
