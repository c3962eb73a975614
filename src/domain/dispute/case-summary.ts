import type { Order } from '../order/order.ts'
import { caseWeight } from './case-weight.ts'
import type { CheckedPoint, Checklist } from './checklist.ts'
import { type Deadline, mayBeMissed } from './deadline.ts'
import type { ReturnGuard } from './return-guard.ts'
import type { Statement } from './statement.ts'

/** `at-risk`: something speaks against it now. `open`: not done. `unknown`: the facts for it are missing. `none`: of no matter here. */
export const summaryStates = ['done', 'open', 'at-risk', 'unknown', 'none'] as const
type SummaryState = (typeof summaryStates)[number]

/** The six points that the guide ends with (FEATURES rows E29 to E35). */
export const summaryPoints = [
  'seller-chosen',
  'markings-filmed',
  'realistic-amount',
  'no-own-cost',
  'break-even',
  'deadline-kept',
] as const

/** One of these points in one case. */
export interface SummaryPoint {
  readonly id: (typeof summaryPoints)[number]
  readonly state: SummaryState
  /** What it rests on: ids of checklist points, codes of cautions, timers. */
  readonly because: readonly string[]
}

const stateOf = (points: readonly CheckedPoint[]): SummaryState => {
  if (points.length === 0) return 'none'
  if (points.every(({ state }) => state === 'found' || state === 'ticked')) return 'done'
  return points.some(({ state }) => state === 'missing' || state === 'unticked') ? 'open' : 'unknown'
}

const ofChecklist = (
  id: SummaryPoint['id'],
  { points }: Checklist,
  wanted: (point: CheckedPoint) => boolean,
): SummaryPoint => {
  const chosen = points.filter(wanted)
  const open = chosen.filter(({ state }) => state !== 'found' && state !== 'ticked')
  return { id, state: stateOf(chosen), because: open.map((point) => point.id) }
}

const largeForSmall: readonly string[] = [
  'asked.everything-for-looks',
  'option.large-for-looks',
  'asked.above-paid',
  'asked.above-known',
]

const amountPoint = (order: Order, cautions: readonly Statement[]): SummaryPoint => {
  const large = cautions.filter(({ code }) => largeForSmall.includes(code)).map(({ code }) => code)
  const unstated = order.facts.remedy === undefined || caseWeight(order) === 'unstated'
  const state = large.length > 0 ? 'at-risk' : unstated ? 'unknown' : 'done'
  return { id: 'realistic-amount', state, because: large }
}

const costPoint = ({ shipping, statements }: ReturnGuard): SummaryPoint => ({
  id: 'no-own-cost',
  state: shipping === 'not-planned' ? 'none' : shipping === 'blocked' ? 'at-risk' : 'done',
  because: shipping === 'blocked' ? statements.filter(({ weight }) => weight === 'blocks').map(({ code }) => code) : [],
})

const breakEvenPoint = ({ dispute: { returning }, facts }: Order): SummaryPoint => {
  const id = 'break-even'
  if (returning === null && facts.remedy !== 'return-and-refund') return { id, state: 'none', because: [] }
  const missing = (['postage', 'chance'] as const).filter((name) => (returning?.[name] ?? null) === null)
  return { id, state: missing.length === 0 ? 'done' : 'unknown', because: missing }
}

/** What the buyer may miss: a clock whose start nobody stated is unknown, and never safe. */
const deadlinePoint = (deadlines: readonly Deadline[]): SummaryPoint => {
  const id = 'deadline-kept'
  const own = deadlines.filter(mayBeMissed)
  const named = (states: readonly Deadline['state'][]): readonly string[] =>
    own.filter(({ state }) => states.includes(state)).map((deadline) => deadline.id)
  const pressing = named(['passed', 'doubtful', 'soon'])
  if (pressing.length > 0) return { id, state: 'at-risk', because: pressing }
  const unknown = named(['unknown-anchor', 'unknown-span'])
  if (own.length === 0 || unknown.length > 0) return { id, state: 'unknown', because: unknown }
  const running = named(['running'])
  return { id, state: running.length > 0 ? 'open' : 'done', because: running }
}

/** The six points of the guide's summary and where this case stands with each. */
export const caseSummary = ({
  order,
  checklist,
  cautions,
  returning,
  deadlines,
}: {
  readonly order: Order
  readonly checklist: Checklist
  readonly cautions: readonly Statement[]
  readonly returning: ReturnGuard
  readonly deadlines: readonly Deadline[]
}): readonly SummaryPoint[] => [
  ofChecklist('seller-chosen', checklist, ({ id }) => id === 'seller-noted' || id === 'listing-kept'),
  ofChecklist('markings-filmed', checklist, ({ stage }) => stage !== 'papers' && stage !== 'return'),
  amountPoint(order, cautions),
  costPoint(returning),
  breakEvenPoint(order),
  deadlinePoint(deadlines),
]
