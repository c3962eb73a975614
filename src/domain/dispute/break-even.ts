import type { Money } from '../kernel/money.ts'
import type { Order } from '../order/order.ts'
import { paidAmounts } from '../order/paid-amounts.ts'
import { adviseRemedy } from './advise-remedy.ts'
import type { Policy } from './policy.ts'

/** What is put against each other; null is unknown, and 0 has to be said. */
export interface BreakEvenInputs {
  /** What comes when the item is kept. */
  readonly partial: Money | null
  /** What comes back after a return, when it comes. */
  readonly refund: Money | null
  /** The user's own estimate that it comes, 0 to 1. */
  readonly chance: number | null
  readonly postage: Money | null
  readonly packaging: Money | null
  readonly duty: Money | null
}

export type BreakEvenInput = keyof BreakEvenInputs

export interface BreakEven {
  /** What has to be known first. */
  readonly missing: readonly BreakEvenInput[]
  /** More than one: nothing is compared. */
  readonly currencies: readonly string[]
  /** Net when the item is kept: the partial refund. */
  readonly keep: Money | null
  /** Net when it goes back: refund × chance − postage − packaging − duty; may be below 0. */
  readonly sendBack: Money | null
  readonly better: 'keep' | 'send-back' | 'equal' | null
  /**
   * The chance of the refund at which both are equal: (partial + costs) / refund. Above 1 no chance is high enough; null
   * where an amount is missing or the refund is 0.
   */
  readonly evenChance: number | null
}

const amountInputs = ['partial', 'refund', 'postage', 'packaging', 'duty'] as const

/** Net of keeping against sending back, in minor units of one currency; the expected refund rounds to the nearest unit. */
export const breakEven = (inputs: BreakEvenInputs): BreakEven => {
  const { partial, refund, chance, postage, packaging, duty } = inputs
  const missing = ([...amountInputs, 'chance'] as const).filter((name) => inputs[name] === null)
  const known = amountInputs.flatMap((name) => inputs[name] ?? [])
  const currencies = [...new Set(known.map(({ currency }) => currency))]
  const nothing = { missing, currencies, keep: null, sendBack: null, better: null, evenChance: null }
  if (currencies.length > 1 || !partial || !refund || !postage || !packaging || !duty) return nothing
  const costs = postage.minor + packaging.minor + duty.minor
  const evenChance = refund.minor > 0 ? (partial.minor + costs) / refund.minor : null
  if (chance === null) return { ...nothing, evenChance }
  const net = Math.round(refund.minor * chance) - costs
  return {
    missing,
    currencies,
    keep: partial,
    sendBack: { minor: net, currency: refund.currency },
    better: net === partial.minor ? 'equal' : net > partial.minor ? 'send-back' : 'keep',
    evenChance,
  }
}

/** What keeping is reckoned with: an offer of money above 0, else what the user asks for, else what the facts give. */
export type KeepBasis = 'offer' | 'asked' | 'facts' | null

export interface OrderBreakEven {
  readonly inputs: BreakEvenInputs
  readonly keepBasis: KeepBasis
  /** The refund is what was agreed, else the item's price: whether shipping and tax come back is not the same everywhere. */
  readonly refundBasis: 'agreed' | 'item-price' | null
  readonly result: BreakEven
}

const keepOf = (order: Order, policy: Policy | null): { readonly partial: Money | null; readonly basis: KeepBasis } => {
  const { offers } = order.dispute.refund
  const offer = offers.findLast(
    ({ kind, answer, amount }) => kind === 'money' && answer !== 'declined' && amount?.minor,
  )
  if (offer) return { partial: offer.amount, basis: 'offer' }
  const { remedy, claimed } = order.facts
  if (remedy === 'partial-refund' && claimed) return { partial: claimed, basis: 'asked' }
  const part = adviseRemedy(order, policy).options.find((option) => option.remedy === 'partial-refund')?.amount
  return part ? { partial: part.least, basis: 'facts' } : { partial: null, basis: null }
}

/** The comparison for an order. Postage that somebody else pays costs the buyer nothing; that they do is for the return guard. */
export const orderBreakEven = (order: Order, policy: Policy | null): OrderBreakEven => {
  const { returning, refund } = order.dispute
  const { item } = paidAmounts(order)
  const { partial, basis } = keepOf(order, policy)
  const agreed = order.facts.remedy === 'return-and-refund' ? refund.agreed : null
  const back = agreed ?? item
  const free = (returning?.payer === 'seller' || returning?.payer === 'platform') && back !== null
  const inputs: BreakEvenInputs = {
    partial,
    refund: back,
    chance: returning?.chance ?? null,
    postage: free ? { minor: 0, currency: back.currency } : (returning?.postage ?? null),
    packaging: returning?.packaging ?? null,
    duty: returning?.duty ?? null,
  }
  return {
    inputs,
    keepBasis: basis,
    refundBasis: agreed !== null ? 'agreed' : back === null ? null : 'item-price',
    result: breakEven(inputs),
  }
}
