import type { Money } from '../kernel/money.ts'
import type { Order, Remedy } from '../order/order.ts'
import type { PaidAmounts } from '../order/paid-amounts.ts'
import type { Offer } from '../order/refund-record.ts'
import type { AmountRange } from './amount-range.ts'
import type { CaseWeight } from './case-weight.ts'
import type { Policy } from './policy.ts'
import { caution, note, type Statement } from './statement.ts'

/** What the user asks for now. The amount is theirs, whatever the facts give. */
export interface AskedAmount {
  readonly remedy: Remedy | null
  readonly amount: Money | null
  /** Of everything known to be paid, 0 to 1 and above; null where the two cannot be compared. */
  readonly share: number | null
  /** The same as the facts give: then the arithmetic may stand beside it. */
  readonly asComputed: boolean
}

export const askedOf = (
  { facts: { remedy, claimed } }: Order,
  { total }: PaidAmounts,
  part: AmountRange | null,
): AskedAmount => ({
  remedy: remedy ?? null,
  amount: claimed ?? null,
  share:
    claimed && total && claimed.currency === total.currency && total.minor > 0 ? claimed.minor / total.minor : null,
  asComputed:
    claimed !== undefined &&
    part !== null &&
    part.least.currency === claimed.currency &&
    (claimed.minor === part.least.minor || claimed.minor === part.most.minor),
})

interface Asked {
  readonly order: Order
  readonly policy: Policy | null
  readonly weight: CaseWeight
  readonly paid: PaidAmounts
  readonly part: AmountRange | null
}

/** A caution of the pack, in its own words; empty where it has none of that id. */
export const packCaution = (policy: Policy | null, id: string): readonly Statement[] =>
  (policy?.cautions.value ?? [])
    .filter((one) => one.id === id)
    .map(({ text }) => caution('pack.caution', { receiver: policy?.name ?? '', text }))

const aboutAmount = ({ order, policy, weight, paid, part }: Asked): readonly Statement[] => {
  const { claimed, remedy } = order.facts
  const { total, item, unknown } = paid
  if (claimed === undefined) {
    return weight === 'looks-only' && remedy !== undefined && remedy !== 'partial-refund'
      ? [caution('asked.everything-for-looks')]
      : []
  }
  const money = { money: claimed }
  const paidCurrency = item?.currency
  if (paidCurrency !== undefined && paidCurrency !== claimed.currency) {
    return [caution('asked.other-currency', { claimed: money, currency: paidCurrency })]
  }
  const most = policy?.maxClaim.value
  return [
    ...(weight === 'looks-only' && total !== null && claimed.minor >= total.minor
      ? [caution('asked.everything-for-looks')]
      : []),
    ...(total !== null && claimed.minor > total.minor
      ? [
          caution(unknown.length === 0 ? 'asked.above-paid' : 'asked.above-known', {
            claimed: money,
            total: { money: total },
          }),
        ]
      : []),
    ...(total !== null && remedy === 'partial-refund' && claimed.minor === total.minor
      ? [caution('asked.partial-is-everything')]
      : []),
    ...(total !== null && remedy === 'full-refund' && claimed.minor < (item ?? total).minor
      ? [caution('asked.full-is-less', { claimed: money, item: { money: item ?? total } })]
      : []),
    ...(most && most.currency === claimed.currency && claimed.minor > most.minor
      ? [caution('asked.above-most', { claimed: money, most: { money: most }, receiver: policy.name })]
      : []),
    ...(most && most.currency !== claimed.currency
      ? [note('asked.most-elsewhere', { most: { money: most }, receiver: policy.name })]
      : []),
    ...(part !== null && claimed.minor < part.least.minor
      ? [note('asked.below-facts', { claimed: money, least: { money: part.least } })]
      : []),
  ]
}

const aboutOffer = (offer: Offer, { paid, part, order }: Asked): readonly Statement[] => {
  const { kind, amount, by } = offer
  const from = { by: { name: by } }
  if (kind === 'coupon') return [caution('offer.coupon', from)]
  if (kind === 'return') return [caution('offer.return', from)]
  if (kind === 'replacement') return [note('offer.replacement', from)]
  if (amount === null) return [caution('offer.no-amount', from)]
  const offered = { ...from, offered: { money: amount } }
  if (amount.minor === 0) return [caution('offer.zero', from)]
  const currency = paid.item?.currency
  if (currency !== undefined && amount.currency !== currency) {
    return [caution('offer.other-currency', { ...offered, currency })]
  }
  const { claimed } = order.facts
  return [
    ...(part !== null && amount.minor < part.least.minor
      ? [caution('offer.below-facts', { ...offered, least: { money: part.least } })]
      : []),
    ...(claimed && claimed.currency === amount.currency && amount.minor < claimed.minor
      ? [note('offer.below-asked', { ...offered, claimed: { money: claimed } })]
      : []),
  ]
}

const aboutOffers = (asked: Asked): readonly Statement[] => {
  const open = asked.order.dispute.refund.offers.filter(({ answer }) => answer === 'open')
  if (open.length === 0) return []
  const { policy } = asked
  return [
    ...open.flatMap((offer) => aboutOffer(offer, asked)),
    ...packCaution(policy, 'zeroOffer'),
    ...packCaution(policy, 'acceptIsFinal'),
    ...(open.some(({ kind }) => kind === 'coupon') ? packCaution(policy, 'coupon') : []),
  ]
}

const aboutReason = ({ order: { facts, dispute }, policy, weight }: Asked): readonly Statement[] => {
  const { defects, mismatches, measurements } = dispute.claim
  const sizes = mismatches.filter(({ aspect }) => aspect === 'size')
  const { remedy } = facts
  return [
    ...(facts.reason === 'change-of-mind' && defects.length + mismatches.length > 0
      ? [caution('reason.fault-named-change-of-mind')]
      : []),
    ...(weight === 'no-fault' && remedy !== undefined && remedy !== 'return-and-refund'
      ? [caution('reason.change-of-mind-returns', { remedy: { name: remedy } })]
      : []),
    ...((facts.reason === 'not-arrived' || facts.reason === 'empty') && remedy === 'return-and-refund'
      ? [caution('reason.nothing-to-return')]
      : []),
    ...(sizes.length > 0 && measurements.length === 0 ? [caution('reason.size-not-measured')] : []),
    ...(remedy !== undefined && policy?.remedies.value && !policy.remedies.value.includes(remedy)
      ? [caution('offered.not-listed', { receiver: policy.name, remedy: { name: remedy } })]
      : []),
    ...(dispute.milestones.some(({ milestone }) => milestone === 'confirmed')
      ? [caution('confirm.already', { receiver: policy?.name ?? facts.platform ?? '' })]
      : []),
  ]
}

/** What to know before this is asked for: the amount, the open offers, the reason and what the receiver offers. */
export const remedyCautions = (asked: Asked): readonly Statement[] => [
  ...aboutAmount(asked),
  ...aboutOffers(asked),
  ...aboutReason(asked),
]
