import type { Order } from '../../order/order.ts'
import { paidAmounts } from '../../order/paid-amounts.ts'
import { caseWeight } from '../case-weight.ts'
import { shownBy } from '../claim-gaps.ts'
import { type WeakPoint, weakPoint } from './weak-point.ts'

const unshown = (order: Order): readonly WeakPoint[] => {
  const { defects, mismatches, measurements } = order.dispute.claim
  const bare = ({ exhibits }: { readonly exhibits: readonly string[] }): boolean =>
    shownBy(exhibits, order).length === 0
  return [
    ...defects
      .filter(bare)
      .map(({ what }) => weakPoint('high', 'defect-not-shown', 'add-exhibit', { facts: { what } })),
    ...mismatches.filter(bare).map(({ aspect, expected, received }) =>
      weakPoint('high', 'difference-not-shown', 'add-exhibit', {
        facts: { aspect: { name: aspect }, expected, received },
      }),
    ),
    ...measurements
      .filter(bare)
      .map(({ what, value }) => weakPoint('medium', 'measure-not-shown', 'add-exhibit', { facts: { what, value } })),
  ]
}

const aboutListing: readonly (string | undefined)[] = ['different', 'counterfeit', 'poor-quality']

const withoutListing = ({ facts, dispute, originals }: Order): readonly WeakPoint[] => {
  const kept = dispute.roles.some(
    ({ role, sha256 }) => role === 'listing' && originals.some((original) => original.sha256 === sha256),
  )
  const concerned = dispute.claim.mismatches.length > 0 || aboutListing.includes(facts.reason)
  if (kept || !concerned) return []
  return facts.listingText?.trim()
    ? [weakPoint('low', 'listing-only-text', 'save-listing')]
    : [weakPoint('high', 'no-listing', 'save-listing')]
}

const aboutAmount = (order: Order): readonly WeakPoint[] => {
  const { claimed } = order.facts
  const { total, unknown } = paidAmounts(order)
  const looks = caseWeight(order) === 'looks-only'
  const comparable = claimed !== undefined && total !== null && claimed.currency === total.currency
  const facts = { ...(claimed ? { claimed: { money: claimed } } : {}), ...(total ? { total: { money: total } } : {}) }
  const wantsAll =
    comparable && claimed.minor >= total.minor ? true : claimed === undefined && order.facts.remedy === 'full-refund'
  return [
    ...(comparable && claimed.minor > total.minor
      ? [
          unknown.length === 0
            ? weakPoint('high', 'above-paid', 'lower-amount', { facts })
            : weakPoint('medium', 'above-known-paid', 'state-amounts', { facts }),
        ]
      : []),
    ...(looks
      ? [
          wantsAll
            ? weakPoint('high', 'everything-for-looks', 'ask-for-part')
            : weakPoint('low', 'only-looks', 'ask-for-part'),
        ]
      : []),
  ]
}

/** What the claim itself invites: points without a picture, no listing to hold it against, too much asked for. */
export const claimPoints = (order: Order): readonly WeakPoint[] => [
  ...unshown(order),
  ...withoutListing(order),
  ...aboutAmount(order),
]
