import type { Money } from '../kernel/money.ts'

/** From the least to the most that the stated facts give; the same where they give one amount. */
export interface AmountRange {
  readonly least: Money
  readonly most: Money
}
