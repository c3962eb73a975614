import type { Money } from '../kernel/money.ts'
import type { Order } from '../order/order.ts'
import type { PlannedSentence } from './planned-sentence.ts'

/** What is asked for in money: the claimed amount, or the price where all of it is asked back. */
export const askedAmount = ({ facts: { remedy, claimed, price } }: Order): Money | null =>
  remedy === 'replacement'
    ? null
    : (claimed ?? (remedy === 'full-refund' || remedy === 'return-and-refund' ? price : undefined) ?? null)

/** The remedy with its amount; the arithmetic where the amount is the share of missing pieces; who pays for a return. */
export const planRemedy = (order: Order): readonly PlannedSentence[] => {
  const { facts, dispute } = order
  const { bought, received } = dispute.claim.pieces
  const amount = askedAmount(order)
  const plain = { exhibits: [], spare: 0 } as const
  if (!facts.remedy) return [{ id: 'remedy', key: 'remedy.none', values: {}, ...plain }]
  const key = `remedy.${facts.remedy}`
  const asked: PlannedSentence =
    amount === null
      ? { id: 'remedy', key, values: {}, ...plain }
      : { id: 'remedy', key: `${key}.amount`, values: { amount: { money: amount } }, ...plain }
  const price = dispute.claim.amounts.item ?? facts.price
  const isShare =
    facts.remedy === 'partial-refund' &&
    amount !== null &&
    price?.currency === amount.currency &&
    bought !== null &&
    received !== null &&
    received < bought &&
    Math.abs(amount.minor * bought - price.minor * (bought - received)) <= bought
  const { returning } = dispute
  const agreed = returning?.agreement && (returning.payer === 'seller' || returning.payer === 'platform')
  const own = returning?.payer === 'buyer' && (returning.chosenAtOwnCost || facts.reason === 'change-of-mind')
  const goesBack = facts.remedy === 'return-and-refund' && (facts.reason !== 'change-of-mind' || own || agreed)
  return [
    asked,
    ...(isShare && price && bought !== null && received !== null
      ? [
          {
            id: 'share',
            key: 'share',
            values: { missing: bought - received, bought, price: { money: price } },
            exhibits: [],
            spare: 2,
          },
        ]
      : []),
    ...(goesBack
      ? [
          {
            id: 'return',
            key: agreed ? 'return.agreed' : own ? 'return.own' : 'return.payer',
            values: {},
            exhibits: [],
            spare: 3,
          },
        ]
      : []),
  ]
}
