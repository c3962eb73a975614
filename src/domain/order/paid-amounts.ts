import type { Money } from '../kernel/money.ts'
import type { Order } from './order.ts'

const parts = ['item', 'shipping', 'tax'] as const

export type PaidPart = (typeof parts)[number]

/** What was paid, as far as it is known. */
export interface PaidAmounts {
  /** The item's price: of the split, else the order's price. */
  readonly item: Money | null
  readonly shipping: Money | null
  readonly tax: Money | null
  /** Parts that nobody stated: what is added up leaves them out. */
  readonly unknown: readonly PaidPart[]
  /** More than one: nothing can be added up. */
  readonly currencies: readonly string[]
  /** Item and what is known of the rest; null without the item's price or in more than one currency. */
  readonly total: Money | null
}

export const paidAmounts = ({ facts, dispute }: Order): PaidAmounts => {
  const { shipping, tax } = dispute.claim.amounts
  const item = dispute.claim.amounts.item ?? facts.price ?? null
  const stated = { item, shipping, tax }
  const known = [item, shipping, tax].filter((part) => part !== null)
  const currencies = [...new Set(known.map(({ currency }) => currency))]
  return {
    ...stated,
    unknown: parts.filter((part) => stated[part] === null),
    currencies,
    total:
      item === null || currencies.length !== 1
        ? null
        : { minor: known.reduce((sum, { minor }) => sum + minor, 0), currency: item.currency },
  }
}
