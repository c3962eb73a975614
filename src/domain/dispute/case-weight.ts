import type { Defect } from '../order/claim.ts'
import { lostPieces } from '../order/lost-pieces.ts'
import type { Order } from '../order/order.ts'
import { shownBy } from './claim-gaps.ts'
import { note, type Statement } from './statement.ts'

/** How much the buyer lost, by the facts alone; strongest first. */
export const caseWeights = [
  'nothing-usable',
  'not-as-listed',
  'part-lost',
  'less-use',
  'looks-only',
  'no-fault',
  'unstated',
] as const

export type CaseWeight = (typeof caseWeights)[number]

const ofDefect = ({ severity, pieces }: Defect, bought: number | null): CaseWeight => {
  if (severity === 'cosmetic') return 'looks-only'
  if (severity === 'impaired') return 'less-use'
  const whole = pieces === null ? bought === null || bought === 1 : bought !== null && pieces >= bought
  return whole ? 'nothing-usable' : 'part-lost'
}

const ofReason = ({ facts: { reason }, dispute }: Order): CaseWeight => {
  if (reason === 'not-arrived' || reason === 'empty') return 'nothing-usable'
  if (reason === 'counterfeit' || reason === 'different') return 'not-as-listed'
  if (reason === 'missing-pieces') return 'part-lost'
  if (reason === 'change-of-mind') return 'no-fault'
  // Without a defect there is no severity, and none is made up, except where the word itself says it.
  return reason === 'does-not-work' && dispute.claim.defects.length === 0 ? 'nothing-usable' : 'unstated'
}

/** The strongest of everything stated. */
export const caseWeight = (order: Order): CaseWeight => {
  const { claim } = order.dispute
  const lost = lostPieces(claim)
  const { bought } = lost
  const found: readonly CaseWeight[] = [
    ofReason(order),
    ...claim.defects.map((defect) => ofDefect(defect, bought)),
    ...(claim.mismatches.length > 0 ? (['not-as-listed'] as const) : []),
    ...(lost.missing > 0 ? (['part-lost'] as const) : []),
    ...(bought !== null && bought > 0 && lost.least >= bought ? (['nothing-usable'] as const) : []),
  ]
  return caseWeights.find((weight) => found.includes(weight)) ?? 'unstated'
}

/** Whose risk it is: the seller's where something is wrong, the buyer's where they only changed their mind. */
export type Branch = 'fault' | 'change-of-mind' | 'unknown'

export const branchOf = (order: Order): Branch => {
  const weight = caseWeight(order)
  if (weight === 'no-fault') return 'change-of-mind'
  return weight === 'unstated' && order.facts.reason === undefined ? 'unknown' : 'fault'
}

/** The facts that speak for the claim, each with the exhibits that show it. */
export const claimGrounds = (order: Order): readonly Statement[] => {
  const { facts, dispute } = order
  const { defects, mismatches, measurements, pieces, lastTracking } = dispute.claim
  const { missing } = lostPieces(dispute.claim)
  return [
    ...(facts.reason === undefined ? [] : [note('ground.reason', { reason: { name: facts.reason } })]),
    ...(facts.reason === 'not-arrived' && lastTracking !== null
      ? [note('ground.last-tracking', { tracking: lastTracking })]
      : []),
    ...(missing > 0
      ? [note('ground.missing-pieces', { missing, bought: pieces.bought ?? 0, received: pieces.received ?? 0 })]
      : []),
    ...defects.map(({ what, severity, pieces: affected, exhibits }) =>
      note(
        affected === null ? 'ground.defect' : 'ground.defect-pieces',
        { what, severity: { name: severity }, ...(affected === null ? {} : { pieces: affected }) },
        shownBy(exhibits, order),
      ),
    ),
    ...mismatches.map(({ aspect, expected, received, exhibits }) =>
      note('ground.mismatch', { aspect: { name: aspect }, expected, received }, shownBy(exhibits, order)),
    ),
    ...measurements.map(({ what, value, exhibits }) =>
      note('ground.measurement', { what, value }, shownBy(exhibits, order)),
    ),
  ]
}
