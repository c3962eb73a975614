import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { Archive } from './ports/archive.ts'

/** What is done to each order of an archive, one thing after the other. */
const turns = new WeakMap<Archive, Map<string, Promise<unknown>>>()

const inTurn = <Value>(archive: Archive, id: string, act: () => Promise<Value>): Promise<Value> => {
  const orders = turns.get(archive) ?? new Map<string, Promise<unknown>>()
  turns.set(archive, orders)
  const next = (orders.get(id) ?? Promise.resolve()).then(act, act)
  orders.set(id, next)
  return next
}

/**
 * Changes the record as it stands now, not as it stood when the work began: a scan or a still takes long, and what was
 * edited meanwhile stays. `order` is what is changed where no record is there yet. Gives the order as it was saved.
 */
export const changeOrder = (
  archive: Archive,
  order: Order,
  change: (latest: Order) => Order,
): Promise<Result<Order, Failure>> =>
  inTurn(archive, order.id, async () => {
    const found = await archive.find(order.id)
    if (!found.ok) return found
    const changed = change(found.value ?? order)
    const saved = await archive.save(changed)
    return saved.ok ? succeed(changed) : saved
  })
