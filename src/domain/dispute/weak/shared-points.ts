import type { Sha256 } from '../../kernel/digest.ts'
import type { Order } from '../../order/order.ts'
import { type CaseEvidence, wholeFile } from '../case-evidence.ts'
import { type WeakPoint, weakPoint } from './weak-point.ts'

/** An original whose bytes other orders hold too, with their ids. */
export interface SharedOriginal {
  readonly source: Sha256
  readonly orders: readonly string[]
}

/** Originals of an order whose bytes are in others of the archive. */
export const sharedOriginals = (order: Order, all: readonly Order[]): readonly SharedOriginal[] =>
  order.originals.flatMap(({ sha256 }) => {
    const orders = all
      .filter(({ id, originals }) => id !== order.id && originals.some((other) => other.sha256 === sha256))
      .map(({ id }) => id)
    return orders.length > 0 ? [{ source: sha256, orders }] : []
  })

/**
 * The same bytes in two orders: receivers refuse evidence that is used again. Of the listing and of the messages it is
 * to be expected that two orders show the same.
 */
export const sharedPoints = (evidence: CaseEvidence, shared: readonly SharedOriginal[]): readonly WeakPoint[] =>
  [...evidence.recordings, ...evidence.photos].flatMap((file) => {
    const orders = shared.find(({ source }) => source === file.source)?.orders ?? []
    if (orders.length === 0) return []
    const common = file.role === 'listing' || file.role === 'chat' || file.role === 'statement'
    return [
      weakPoint(common ? 'low' : 'high', 'used-in-other-order', 'use-once', {
        facts: { file: file.name, orders: orders.join(', ') },
        places: [wholeFile(file)],
      }),
    ]
  })
