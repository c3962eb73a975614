import type { Money } from '../kernel/money.ts'

/** Sums of one currency over all orders, in minor units. */
export interface AtStake {
  readonly currency: string
  readonly claimed: number
  readonly offered: number
  readonly refunded: number
  readonly overdue: number
}

/** What one order adds. */
export interface StakeOfOrder {
  readonly claimed: Money | null
  readonly offered: Money | null
  readonly refunded: Money | null
  readonly overdue: Money | null
}

const parts = ['claimed', 'offered', 'refunded', 'overdue'] as const

/** Sums by currency, never converted; the currency with the most claimed money first. */
export const moneyAtStake = (orders: readonly StakeOfOrder[]): readonly AtStake[] => {
  const sums = new Map<string, Record<(typeof parts)[number], number>>()
  for (const order of orders) {
    for (const part of parts) {
      const money = order[part]
      if (!money) continue
      const sum = sums.get(money.currency) ?? { claimed: 0, offered: 0, refunded: 0, overdue: 0 }
      sum[part] += money.minor
      sums.set(money.currency, sum)
    }
  }
  return [...sums.entries()]
    .map(([currency, sum]) => ({ currency, ...sum }))
    .toSorted((a, b) => b.claimed - a.claimed || a.currency.localeCompare(b.currency))
}
