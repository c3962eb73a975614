import type { Money } from '../kernel/money.ts'

export const returnPayers = ['buyer', 'seller', 'platform', 'unclear'] as const

export type ReturnPayer = (typeof returnPayers)[number]

/** Sending the item back: who pays, what proves it, what it costs. */
export interface ReturnPlan {
  readonly payer: ReturnPayer
  /** Message of the log, or exhibit, in which the payer agreed. */
  readonly agreement: { readonly message: string } | { readonly exhibit: string } | null
  readonly postage: Money | null
  readonly packaging: Money | null
  readonly duty: Money | null
  /** The user's own estimate that the refund comes after a return, 0 to 1; null where none was given. */
  readonly chance: number | null
  readonly address: string | null
  readonly carrier: string | null
  readonly trackingNumber: string | null
  /** The user was told what a return at their own cost means and chose it all the same. */
  readonly chosenAtOwnCost: boolean
}

/** Planned, and nothing settled yet. */
export const emptyReturnPlan: ReturnPlan = {
  payer: 'unclear',
  agreement: null,
  postage: null,
  packaging: null,
  duty: null,
  chance: null,
  address: null,
  carrier: null,
  trackingNumber: null,
  chosenAtOwnCost: false,
}
