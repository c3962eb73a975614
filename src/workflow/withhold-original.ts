import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { changeOrder } from './change-order.ts'
import type { Archive } from './ports/archive.ts'

/** Keeps an original out of bundles, or lets it in again. The archive keeps it either way. */
export const withholdOriginal = async (
  { archive }: { readonly archive: Archive },
  order: Order,
  source: Sha256,
  withheld: boolean,
): Promise<Result<Order, Failure>> => {
  const { withheld: before = [] } = order
  if (!order.originals.some(({ sha256 }) => sha256 === source)) {
    return fail({ code: 'order.no-such-original', message: 'That file is not part of this order. Import it first.' })
  }
  if (before.includes(source) === withheld) return succeed(order)
  const recorded = await archive.record(order.id, 'order-edited', { fields: ['withheld'], original: source, withheld })
  if (!recorded.ok) return recorded
  return changeOrder(archive, order, (latest) => {
    const others = (latest.withheld ?? []).filter((digest) => digest !== source)
    return { ...latest, withheld: withheld ? [...others, source] : others }
  })
}
