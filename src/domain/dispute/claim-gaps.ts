import { baseOf } from '../evidence/provenance.ts'
import type { ClaimReason, Order } from '../order/order.ts'
import { paidAmounts } from '../order/paid-amounts.ts'
import { block, caution, type Statement } from './statement.ts'

/** The exhibits of a list that the order still has; a withdrawn one shows nothing. */
export const shownBy = (ids: readonly string[], { exhibits }: Order): readonly string[] =>
  ids.filter((id) => exhibits.some((exhibit) => exhibit.id === id))

const needsDefect: readonly ClaimReason[] = ['damaged', 'does-not-work']
const needsPicture: readonly ClaimReason[] = ['empty', 'missing-pieces', 'counterfeit', 'poor-quality']

const withoutExhibit = (order: Order): readonly Statement[] => {
  const { defects, mismatches, measurements } = order.dispute.claim
  const bare = ({ exhibits }: { readonly exhibits: readonly string[] }): boolean =>
    shownBy(exhibits, order).length === 0
  return [
    ...defects.filter(bare).map(({ what }) => block('gap.defect-exhibit', { what })),
    ...mismatches
      .filter(bare)
      .map(({ aspect, expected, received }) =>
        block('gap.mismatch-exhibit', { aspect: { name: aspect }, expected, received }),
      ),
    ...measurements.filter(bare).map(({ what, value }) => block('gap.measurement-exhibit', { what, value })),
  ]
}

const withoutFact = ({ facts: { reason }, dispute: { claim }, exhibits, originals }: Order): readonly Statement[] => {
  if (reason === undefined) return [block('gap.reason')]
  const { defects, mismatches, pieces } = claim
  const named = { reason: { name: reason } }
  const counted = pieces.bought !== null && pieces.received !== null
  return [
    ...(needsDefect.includes(reason) && defects.length === 0 ? [block('gap.defect', named)] : []),
    ...(reason === 'different' && mismatches.length === 0 ? [block('gap.mismatch')] : []),
    ...((reason === 'poor-quality' || reason === 'counterfeit') && defects.length + mismatches.length === 0
      ? [block('gap.point', named)]
      : []),
    ...(reason === 'missing-pieces' && !counted ? [block('gap.pieces')] : []),
    ...(reason === 'missing-pieces' && counted && (pieces.received ?? 0) >= (pieces.bought ?? 0)
      ? [block('gap.none-missing', { bought: pieces.bought ?? 0, received: pieces.received ?? 0 })]
      : []),
    ...(needsPicture.includes(reason) && exhibits.length === 0 ? [block('gap.exhibit', named)] : []),
    ...(reason === 'not-arrived' && claim.lastTracking === null ? [caution('gap.last-tracking')] : []),
    ...(reason === 'not-arrived' && originals.length === 0 ? [caution('gap.tracking-picture')] : []),
  ]
}

/** FEATURES row E16: a failure is shown on film, a difference beside the listing. Both weaken the claim; neither blocks it. */
const hardToSee = (order: Order): readonly Statement[] => {
  const { defects, mismatches } = order.dispute.claim
  const filmed = (ids: readonly string[]): boolean =>
    order.exhibits.some(({ id, provenance }) => ids.includes(id) && baseOf(provenance).kind === 'frame')
  const unfilmed = defects.filter(
    ({ severity, exhibits }) => severity === 'unusable' && shownBy(exhibits, order).length > 0 && !filmed(exhibits),
  )
  return [
    ...unfilmed.map(({ what, exhibits }) => caution('gap.film', { what }, shownBy(exhibits, order))),
    ...(mismatches.length > 0 && !order.dispute.roles.some(({ role }) => role === 'listing')
      ? [caution('gap.listing')]
      : []),
  ]
}

/**
 * What is missing before a claim can be sent: nothing is claimed without an exhibit that shows it, and every reason needs
 * the facts that it is about.
 */
export const claimGaps = (order: Order): readonly Statement[] => {
  const { remedy, claimed } = order.facts
  const { currencies } = paidAmounts(order)
  return [
    ...withoutFact(order),
    ...withoutExhibit(order),
    ...hardToSee(order),
    ...(remedy === undefined ? [block('gap.remedy')] : []),
    ...(remedy === 'partial-refund' && claimed === undefined ? [block('gap.amount')] : []),
    ...(claimed !== undefined && claimed.minor <= 0 ? [block('gap.amount-zero')] : []),
    ...(currencies.length > 1 ? [block('gap.mixed-currencies', { currencies: currencies.join(', ') })] : []),
  ]
}
