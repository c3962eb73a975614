import type { ClaimReason, Order } from '../order/order.ts'
import type { CaseEvidence, EvidencePlace } from './case-evidence.ts'
import { defectFilmed, defectShown, differencesShown, measured, piecesCounted, stills } from './checks/claim-checks.ts'
import {
  filmWithSound,
  forPerson,
  forPersonReturned,
  labelRead,
  marking,
  oneTake,
  recordedMoment,
  sizeLabel,
} from './checks/film-checks.ts'
import { type MarkingCount, markingCount } from './checks/marking-count.ts'
import { type Check, outcome } from './checks/outcome.ts'
import {
  carrierAsked,
  chat,
  lastTracking,
  listingKept,
  orderNamed,
  promisedDate,
  returnNumber,
  sellerAsked,
  sellerNoted,
  statement,
  trackingPage,
} from './checks/paper-checks.ts'
import {
  type CheckCondition,
  type ChecklistData,
  type ChecklistPoint,
  type CheckRule,
  checkStages,
  type Demand,
} from './checks/point.ts'
import type { Policy } from './policy.ts'
import type { Statement } from './statement.ts'

/** `found`: ticked by what was seen. `ticked` and `unticked`: by the user, who always wins. `unknown`: a person has to look. */
export type PointState = 'found' | 'ticked' | 'unticked' | 'missing' | 'unknown'

export interface CheckedPoint {
  readonly id: string
  readonly stage: ChecklistPoint['stage']
  readonly name: string
  readonly ask: string
  readonly state: PointState
  /** What was seen, or why nothing was; with the exhibits that show it. */
  readonly why: Statement
  /** Where it was seen; of an unknown point, where to look. */
  readonly places: readonly EvidencePlace[]
  /** Who asks for it, the receiver's own demand first; those of other receivers are left out. */
  readonly demands: readonly Demand[]
}

export interface Checklist {
  readonly reason: ClaimReason | null
  /** The receiver whose demands count; null where none is known. */
  readonly receiver: string | null
  readonly points: readonly CheckedPoint[]
  readonly markings: MarkingCount
  /** What is to be filmed or photographed still, closed parcel first: its points that are missing, unticked or unknown. */
  readonly shots: readonly CheckedPoint[]
  readonly checked: string
}

const checks: Readonly<Record<Exclude<CheckRule, 'user'>, Check>> = {
  'carrier-asked': carrierAsked,
  chat,
  'defect-filmed': defectFilmed,
  'defect-shown': defectShown,
  'differences-shown': differencesShown,
  'film-with-sound': filmWithSound,
  'label-read': labelRead('received'),
  'last-tracking': lastTracking,
  'listing-kept': listingKept,
  marking,
  measured,
  'one-take': oneTake('received'),
  'order-named': orderNamed,
  'pieces-counted': piecesCounted,
  'promised-date': promisedDate,
  'recorded-moment': recordedMoment,
  'return-label': labelRead('returned'),
  'return-number': returnNumber,
  'return-one-take': oneTake('returned'),
  'seller-asked': sellerAsked,
  'seller-noted': sellerNoted,
  'size-label': sizeLabel,
  statement,
  stills,
  'tracking-page': trackingPage,
}

/** Papers that only the user knows of are never in a film. */
const forPaper: Check = () => outcome(null, 'check.say-yourself')

const checkOf = ({ check, stage }: ChecklistPoint): Check => {
  if (check !== 'user') return checks[check]
  if (stage === 'papers') return forPaper
  return stage === 'return' ? forPersonReturned : forPerson
}

const holds = (condition: CheckCondition, { facts, dispute }: Order, policy: Policy | null): boolean => {
  const { claim, returning, refund, milestones } = dispute
  switch (condition) {
    case 'size':
      return claim.mismatches.length === 0 || claim.mismatches.some(({ aspect }) => aspect === 'size')
    case 'several-pieces':
      return claim.pieces.bought !== 1
    case 'returning':
      return returning !== null || facts.remedy === 'return-and-refund'
    case 'refund-promised':
      return refund.agreed !== null || milestones.some(({ milestone }) => milestone === 'refund-promised')
    case 'no-video':
      return policy?.files.maxVideoBytes.value === 0
  }
}

/** The points that concern an order: by its reason (all reasons as long as none is named), its receiver and its facts. */
const concerningPoints = (
  points: readonly ChecklistPoint[],
  order: Order,
  policy: Policy | null,
): readonly ChecklistPoint[] =>
  points.filter(
    ({ reasons, receivers, when }) =>
      (reasons.length === 0 || order.facts.reason === undefined || reasons.includes(order.facts.reason)) &&
      (receivers === null || (policy !== null && receivers.includes(policy.id))) &&
      (when === null || holds(when, order, policy)),
  )

const byStage = (a: ChecklistPoint, b: ChecklistPoint): number =>
  checkStages.indexOf(a.stage) - checkStages.indexOf(b.stage)

/** What to film and gather for a reason, before there is an order; what depends on its facts is left out, a size aside. */
export const blankPoints = (
  { points }: ChecklistData,
  reason: ClaimReason,
  policy: Policy | null,
): readonly ChecklistPoint[] =>
  points
    .filter(({ reasons, receivers, when }) => {
      const wanted = reasons.length === 0 || reasons.includes(reason)
      const here = receivers === null || (policy !== null && receivers.includes(policy.id))
      return wanted && here && (when === null || when === 'size' || when === 'several-pieces')
    })
    .toSorted(byStage)

/** Where no demand is this receiver's or general, that of others is worth no less than common sense. */
const demandsFor = ({ demands }: ChecklistPoint, policy: Policy | null): readonly Demand[] => {
  const own = demands.filter(({ receiver }) => receiver !== null && receiver === policy?.id)
  const general = demands.filter(({ receiver, sources }) => receiver === null && sources.length > 0)
  const sense = demands.filter(({ sources }) => sources.length === 0)
  return own.length + general.length > 0
    ? [...own, ...general]
    : [...sense, ...demands.filter(({ sources }) => sources.length > 0)]
}

const checkPoint = (point: ChecklistPoint, evidence: CaseEvidence, policy: Policy | null): CheckedPoint => {
  const { id, stage, name, ask } = point
  const { found, why, places } = checkOf(point)(evidence)
  const tick = evidence.order.dispute.ticks.find(({ item }) => item === id)
  const seen = found === null ? 'unknown' : found ? 'found' : 'missing'
  const state = tick ? (tick.done ? 'ticked' : 'unticked') : seen
  return { id, stage, name, ask, state, why, places, demands: demandsFor(point, policy) }
}

const isOpen = ({ state }: CheckedPoint): boolean => state !== 'found' && state !== 'ticked'

/**
 * What the evidence of an order should have by its reason and receiver, and what of it is there. A tick of the user's
 * wins over what was seen; nothing is ticked by a guess.
 */
export const checklistOf = (data: ChecklistData, evidence: CaseEvidence, policy: Policy | null): Checklist => {
  const asked = concerningPoints(data.points, evidence.order, policy).toSorted(byStage)
  const points = asked.map((point) => checkPoint(point, evidence, policy))
  const markings = new Set(asked.filter((point) => point.marking).map(({ id }) => id))
  return {
    reason: evidence.order.facts.reason ?? null,
    receiver: policy?.id ?? null,
    points,
    markings: markingCount(
      evidence,
      points.filter((point) => markings.has(point.id) && isOpen(point)),
    ),
    shots: points.filter((point) => point.stage !== 'papers' && isOpen(point)),
    checked: data.checked,
  }
}
