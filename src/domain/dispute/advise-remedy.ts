import type { Money } from '../kernel/money.ts'
import { lostPieces, shareOfPieces } from '../order/lost-pieces.ts'
import type { ClaimReason, Order, Remedy } from '../order/order.ts'
import { type PaidAmounts, paidAmounts } from '../order/paid-amounts.ts'
import type { AmountRange } from './amount-range.ts'
import { type CaseWeight, caseWeight, claimGrounds } from './case-weight.ts'
import { claimGaps } from './claim-gaps.ts'
import { isGrounded, type Policy } from './policy.ts'
import { type AskedAmount, askedOf, remedyCautions } from './remedy-cautions.ts'
import { blocks, caution, note, type Statement } from './statement.ts'

export interface RemedyOption {
  readonly remedy: Remedy
  /** Whether the receiver lists it; null where its pack does not say. */
  readonly offered: boolean | null
  /** Null where the facts give no amount: it is the user's to set. */
  readonly amount: AmountRange | null
  /** How the amount came about, or why there is none. */
  readonly steps: readonly Statement[]
  readonly cautions: readonly Statement[]
}

export interface RemedyAdvice {
  readonly weight: CaseWeight
  readonly paid: PaidAmounts
  readonly grounds: readonly Statement[]
  /** The ones that the facts speak for, best first; empty as long as nothing is stated. */
  readonly options: readonly RemedyOption[]
  readonly asked: AskedAmount
  /** About what is asked for now. */
  readonly cautions: readonly Statement[]
  readonly gaps: readonly Statement[]
  /** Nothing blocks the claim. No promise of its success. */
  readonly ready: boolean
}

/** What suits which loss, best first: FEATURES rows E14 to E17. A table of order, without any share in it. */
const suits: Readonly<Record<CaseWeight, readonly Remedy[]>> = {
  'nothing-usable': ['full-refund', 'replacement', 'return-and-refund'],
  'not-as-listed': ['full-refund', 'replacement', 'return-and-refund', 'partial-refund'],
  'part-lost': ['partial-refund', 'replacement', 'return-and-refund', 'full-refund'],
  'less-use': ['partial-refund', 'replacement', 'return-and-refund', 'full-refund'],
  'looks-only': ['partial-refund', 'return-and-refund', 'replacement', 'full-refund'],
  'no-fault': ['return-and-refund'],
  unstated: [],
}

const nothingToSendBack: readonly (ClaimReason | undefined)[] = ['not-arrived', 'empty']

interface Computed {
  readonly amount: AmountRange | null
  readonly steps: readonly Statement[]
}

const wholeAmount = ({ item, total, unknown }: PaidAmounts): Computed => {
  if (item === null) return { amount: null, steps: [note('step.price-unknown')] }
  if (total === null) return { amount: null, steps: [note('step.mixed-currencies')] }
  const rest = unknown.map((part) => note(`step.${part}-unknown`))
  const sum =
    total.minor === item.minor
      ? [note('step.item-price', { item: { money: item } })]
      : [note('step.item-to-total', { item: { money: item }, total: { money: total } })]
  return { amount: { least: item, most: total }, steps: [...sum, ...rest] }
}

const shareStep = (price: Money, pieces: number, bought: number): Statement => {
  const { amount, remainder } = shareOfPieces(price, pieces, bought)
  return note('step.share-of-pieces', {
    price: { money: price },
    pieces,
    bought,
    amount: { money: amount },
    remainder,
  })
}

const partAmount = ({ dispute: { claim } }: Order, { item, currencies }: PaidAmounts): Computed => {
  const lost = lostPieces(claim)
  const { bought, least, most } = lost
  const open = [
    ...(lost.uncounted ? [note('step.count-the-useless')] : []),
    ...(claim.defects.some(({ severity }) => severity !== 'unusable') || claim.mismatches.length > 0
      ? [note('step.rest-is-yours')]
      : []),
  ]
  if (least === 0) return { amount: null, steps: [note('step.facts-give-none'), ...open] }
  if (bought === null || bought === 0) return { amount: null, steps: [note('step.bought-unknown'), ...open] }
  if (item === null) return { amount: null, steps: [note('step.price-unknown'), ...open] }
  if (currencies.length > 1) return { amount: null, steps: [note('step.mixed-currencies'), ...open] }
  return {
    amount: { least: shareOfPieces(item, least, bought).amount, most: shareOfPieces(item, most, bought).amount },
    steps: [
      shareStep(item, least, bought),
      ...(most > least ? [note('step.defects-may-overlap', { least, most }), shareStep(item, most, bought)] : []),
      ...(bought > 1 ? [note('step.pieces-count-alike')] : []),
      ...open,
    ],
  }
}

const amountOf = (remedy: Remedy, order: Order, paid: PaidAmounts): Computed => {
  if (remedy === 'replacement') return { amount: null, steps: [note('step.no-money')] }
  return remedy === 'partial-refund' ? partAmount(order, paid) : wholeAmount(paid)
}

const whetherOffered = (remedy: Remedy, policy: Policy | null): boolean | null =>
  policy?.remedies.value?.includes(remedy) ?? null

const offerCautions = (remedy: Remedy, policy: Policy | null): readonly Statement[] => {
  if (policy === null) return [note('offered.no-pack')]
  const { value, note: said } = policy.remedies
  const receiver = policy.name
  if (value === null) return [note('offered.unknown', { receiver })]
  const known = value.includes(remedy)
    ? []
    : [
        caution('offered.not-listed', { receiver, remedy: { name: remedy } }),
        ...(said ? [note('pack.note', { receiver, text: said })] : []),
      ]
  return isGrounded(policy.remedies) ? known : [...known, note('offered.weak-source', { receiver })]
}

const optionCautions = (remedy: Remedy, weight: CaseWeight): readonly Statement[] => {
  if (weight === 'looks-only' && remedy !== 'partial-refund') return [caution('option.large-for-looks')]
  if (weight === 'less-use' && remedy === 'full-refund') return [caution('option.full-while-usable')]
  if (weight === 'part-lost' && remedy === 'full-refund') return [caution('option.full-while-rest-works')]
  return remedy === 'return-and-refund' ? [note('option.settle-return-first')] : []
}

/**
 * What may be asked for, from the stated facts alone: pieces, amounts paid, severity, differences to the listing, and what
 * the receiver offers. Where the facts give no amount, none is given. Remedies that the receiver does not list come last.
 */
export const adviseRemedy = (order: Order, policy: Policy | null): RemedyAdvice => {
  const weight = caseWeight(order)
  const paid = paidAmounts(order)
  const fitting = suits[weight].filter(
    (remedy) => remedy !== 'return-and-refund' || !nothingToSendBack.includes(order.facts.reason),
  )
  const options = fitting
    .map((remedy): RemedyOption => {
      const { amount, steps } = amountOf(remedy, order, paid)
      return {
        remedy,
        offered: whetherOffered(remedy, policy),
        amount,
        steps,
        cautions: [...optionCautions(remedy, weight), ...offerCautions(remedy, policy)],
      }
    })
    .toSorted((a, b) => Number(a.offered === false) - Number(b.offered === false))
  const part = options.find(({ remedy }) => remedy === 'partial-refund')?.amount ?? null
  const gaps = claimGaps(order)
  const cautions = remedyCautions({ order, policy, weight, paid, part })
  return {
    weight,
    paid,
    grounds: claimGrounds(order),
    options,
    asked: askedOf(order, paid, part),
    cautions,
    gaps,
    ready: !gaps.some(blocks) && !cautions.some(blocks),
  }
}
