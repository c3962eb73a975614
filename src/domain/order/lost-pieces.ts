import type { Money } from '../kernel/money.ts'
import type { Claim } from './claim.ts'

/** Pieces that are missing or of no use, counted from what is stated. */
export interface LostPieces {
  readonly bought: number | null
  /** Bought and not received; 0 where one of the two is unknown. */
  readonly missing: number
  /** Missing ones and those of no use, if every defect is on the same pieces. */
  readonly least: number
  /** The same, if every defect is on other pieces. */
  readonly most: number
  /** A defect takes all use from some of several pieces, and nobody said from how many. */
  readonly uncounted: boolean
}

/** A defect without a count concerns the only piece where one was bought; among several, nobody counted. */
export const lostPieces = ({ pieces, defects }: Pick<Claim, 'pieces' | 'defects'>): LostPieces => {
  const { bought, received } = pieces
  const missing = bought === null || received === null ? 0 : Math.max(0, bought - received)
  const useless = defects.filter(({ severity }) => severity === 'unusable')
  const counted = useless.flatMap((defect) => (defect.pieces === null ? (bought === 1 ? [1] : []) : [defect.pieces]))
  const capped = (count: number): number => (bought === null ? count : Math.min(bought, count))
  return {
    bought,
    missing,
    least: capped(missing + Math.max(0, ...counted)),
    most: capped(missing + counted.reduce((sum, count) => sum + count, 0)),
    uncounted: counted.length < useless.length && bought !== null && bought > 1,
  }
}

/** A share of a price in whole minor units. */
export interface PriceShare {
  /** Rounded down. */
  readonly amount: Money
  /** What rounding down left over, in parts of a minor unit: `remainder / bought`. */
  readonly remainder: number
}

/** `pieces / bought` of a price, every piece counted as worth the same. Exact: price × pieces = amount × bought + remainder. */
export const shareOfPieces = (price: Money, pieces: number, bought: number): PriceShare => {
  const all = BigInt(price.minor) * BigInt(pieces)
  return {
    amount: { minor: Number(all / BigInt(bought)), currency: price.currency },
    remainder: Number(all % BigInt(bought)),
  }
}
