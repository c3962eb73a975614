import type { Instant } from '../kernel/instant.ts'
import { instantOf } from '../kernel/zoned-time.ts'
import type { Message } from './correspondence.ts'
import { knownMilestones } from './known-milestones.ts'
import type { Order } from './order.ts'
import { exchangesOf } from './silence.ts'

/** Whether the seller was asked before the dispute, and what came of it (FEATURES row E20). */
export interface SellerFirst {
  /** The first message to the seller; null while none is noted. */
  readonly asked: Message | null
  /** Null while nobody was asked, or no dispute is known to be open. */
  readonly beforeDispute: boolean | null
  readonly answered: boolean
  /** Whole days without an answer on the user's calendar; 0 where one came, or nobody was asked. */
  readonly silentDays: number
}

export const sellerFirst = (order: Order, now: Instant, zone: string): SellerFirst => {
  const talk = order.dispute.correspondence
    .filter(({ with: whom }) => whom === 'seller')
    .toSorted((a, b) => (instantOf(a.at, 'start') < instantOf(b.at, 'start') ? -1 : 1))
  const asked = talk.find(({ direction }) => direction === 'sent') ?? null
  const opened = knownMilestones(order, zone).get('dispute-opened')
  const [exchange] = exchangesOf(talk, now, zone)
  return {
    asked,
    beforeDispute:
      asked === null || opened === undefined ? null : instantOf(asked.at, 'start') <= instantOf(opened.at, 'end'),
    answered: asked !== null && talk.slice(talk.indexOf(asked) + 1).some(({ direction }) => direction === 'received'),
    silentDays: exchange?.silentDays ?? 0,
  }
}
