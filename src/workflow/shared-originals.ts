import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { titleOf } from './order-summaries.ts'
import type { Archive } from './ports/archive.ts'
import type { Trash } from './ports/trash.ts'

/** An order that holds the same bytes. */
export interface OtherHolder {
  readonly sha256: string
  readonly orderId: string
  readonly title: string
  /** It was deleted, and lies in the trash. */
  readonly inTrash: boolean
}

interface SharePorts {
  readonly archive: Pick<Archive, 'find' | 'ordersWith'>
  readonly trash: Pick<Trash, 'list'>
}

/** Where else the originals of an order belong, those in the trash last: the bytes are kept once, and are in all of them. */
export const sharedOriginals = async (
  { archive, trash }: SharePorts,
  order: Order,
): Promise<Result<readonly OtherHolder[], Failure>> => {
  const found: OtherHolder[] = []
  for (const { sha256 } of order.originals) {
    const holding = await archive.ordersWith(sha256)
    if (!holding.ok) return holding
    for (const orderId of holding.value.filter((id) => id !== order.id)) {
      const other = await archive.find(orderId)
      // One that is damaged is still another order; verification names what is wrong with it.
      const title = other.ok && other.value ? titleOf(other.value) : orderId
      found.push({ sha256, orderId, title, inTrash: false })
    }
  }
  const lying = await trash.list()
  if (!lying.ok) return lying
  const own = new Set<string>(order.originals.map(({ sha256 }) => sha256))
  for (const { orderId, order: deleted } of lying.value)
    for (const { sha256 } of deleted?.originals ?? [])
      if (deleted && own.has(sha256)) found.push({ sha256, orderId, title: titleOf(deleted), inTrash: true })
  return succeed(found)
}
