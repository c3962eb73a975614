import { formatMoney } from '../kernel/money.ts'
import type { ClaimReason, OrderFacts, Remedy } from '../order/order.ts'

const reasonWords: Readonly<Record<ClaimReason, string>> = {
  'not-arrived': 'Order has not arrived',
  damaged: 'Item arrived damaged',
  'does-not-work': 'Item does not work',
  different: 'Item differs from what was ordered',
  'missing-pieces': 'Pieces are missing from the parcel',
  empty: 'Parcel was empty',
  counterfeit: 'Item is not the branded product of the listing',
  'poor-quality': 'Quality is below what the listing states',
  'change-of-mind': 'Buyer wants to send the item back',
}

const remedyWords: Readonly<Record<Remedy, string>> = {
  'full-refund': 'full refund',
  'partial-refund': 'partial refund',
  replacement: 'replacement',
  'return-and-refund': 'return and refund',
}

/** What is asked for in money: the claimed amount, or the price where all of it is asked back. */
const claimedMoney = ({ remedy, claimed, price }: OrderFacts): string | null => {
  const amount = claimed ?? (remedy === 'full-refund' || remedy === 'return-and-refund' ? price : undefined)
  return amount && remedy !== 'replacement' ? formatMoney(amount) : null
}

/** The claim in one line: `Item arrived damaged — full refund of 23.90 EUR requested`. */
export const claimLine = (facts: OrderFacts): string => {
  const reason = facts.reason ? reasonWords[facts.reason] : 'Reason of the claim not stated'
  if (!facts.remedy) return `${reason} — remedy not stated`
  const money = claimedMoney(facts)
  return `${reason} — ${remedyWords[facts.remedy]}${money ? ` of ${money}` : ''} requested`
}
