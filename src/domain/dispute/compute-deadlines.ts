import type { Instant } from '../kernel/instant.ts'
import { instantOf, localTime } from '../kernel/zoned-time.ts'
import { statedMilestones } from '../order/known-milestones.ts'
import type { Milestone, PrintedDeadline } from '../order/milestone.ts'
import type { Order } from '../order/order.ts'
import { isBeyond } from '../order/working-days.ts'
import { type CaseKnowledge, clockState, keptReading, type Reading } from './clock-state.ts'
import type { Deadline, DeadlineState, DeadlineWarning, DueDate } from './deadline.ts'
import { type Calendars, dueDate, notAfter } from './due-date.ts'
import type { Policy, Timer } from './policy.ts'
import { refundTimers } from './refund-timers.ts'

export interface DeadlineInput {
  readonly order: Order
  readonly policies: readonly Policy[]
  readonly now: Instant
  /** The user's zone, in which days without a zone were written. */
  readonly zone: string
  readonly calendars: Calendars
}

/** What is known of the case with one receiver. A road that was taken has been opened, on whatever day. */
const knowledgeOf = ({ order, zone }: DeadlineInput, { id, kind }: Policy): CaseKnowledge => {
  const main = kind === 'marketplace' || kind === 'law'
  const statements = statedMilestones(order, zone, { id, main })
  const { routes } = order.dispute
  const opened: readonly Milestone[] = !main && routes.includes(id) ? ['dispute-opened'] : []
  const appealed: readonly Milestone[] = kind === 'marketplace' && routes.includes('appeal') ? ['appealed'] : []
  return {
    order,
    statements,
    happened: new Set([...statements.map(({ milestone }) => milestone), ...opened, ...appealed]),
  }
}

const readingsOf = (
  timer: Timer,
  zone: string,
  { statements }: CaseKnowledge,
  calendars: Calendars,
): readonly Reading[] => {
  const { value: span } = timer.span
  if (span === null) return []
  const { rolls, kind, cap, anchors } = timer
  const running = { zone, rolls, kind, calendars }
  const caps = statements
    .filter(({ milestone }) => cap !== undefined && milestone === anchors[0])
    .map(({ at }) => dueDate(at, { ...running, span: cap ?? span, rolls: false }).earliest)
    .sort()
  return statements
    .filter(({ milestone }) => anchors.includes(milestone))
    .map((stated) => ({ stated, due: notAfter(dueDate(stated.at, { ...running, span }), caps[0] ?? null) }))
}

const isPrintedFor = (policy: Policy, timer: Timer, { timer: name }: PrintedDeadline): boolean =>
  name === `${policy.id}/${timer.id}` || (name === timer.id && policy.kind === 'marketplace')

const atOnce = (at: Instant): DueDate => ({ earliest: at, likely: at, latest: at })

const warningsOf = (
  policy: Policy,
  { span: { value: span }, rolls }: Timer,
  due: DueDate,
  { china, bank }: Calendars,
  zone: string,
): readonly DeadlineWarning[] => [
  ...(span?.unit === 'business-day' && isBeyond(localTime(due.latest, zone).day, china)
    ? (['china-unknown'] as const)
    : []),
  ...((span?.unit === 'business-day' || rolls) && bank === null ? (['country-unknown'] as const) : []),
  ...(policy.zone.value === null && policy.kind !== 'law' && span?.unit !== 'hour' ? (['zone-unknown'] as const) : []),
]

const deadlineOf = (input: DeadlineInput, policy: Policy, timer: Timer, known: CaseKnowledge): Deadline => {
  const { order, now, calendars } = input
  const { span, anchors } = timer
  const zone = policy.zone.value ?? input.zone
  const readings = readingsOf(timer, zone, known, calendars)
  const printed = order.dispute.printed.find((one) => isPrintedFor(policy, timer, one))
  const kept = printed ? null : keptReading(timer, readings)
  const due = printed ? atOnce(instantOf(printed.at, 'end')) : (kept?.due ?? null)
  const state = clockState(timer, { kept, due, readings }, known, now)
  return {
    id: `${policy.id}/${timer.id}`,
    policy: policy.id,
    policyName: policy.name,
    timer: timer.id,
    kind: timer.kind,
    actor: timer.actor,
    span: span.value,
    state,
    dueAt: due,
    zone: printed?.at.zone ?? zone,
    milestone: kept?.stated.milestone ?? null,
    statedBy: printed ? 'order-page' : (kept?.stated.statedBy ?? null),
    printed: printed !== undefined,
    otherwise: readings
      .filter((reading) => reading.due.earliest !== due?.earliest)
      .map(({ stated, due: other }) => ({ milestone: stated.milestone, at: other.earliest })),
    missing:
      printed || state === 'met'
        ? []
        : anchors.filter((anchor) => !known.statements.some(({ milestone }) => milestone === anchor)),
    sources: printed ? [] : span.sources.map((key) => policy.sources[key]?.title ?? key),
    asOf: printed ? null : span.asOf,
    confidence: printed ? 'high' : span.confidence,
    theirs: !printed && span.theirs !== undefined,
    note: span.note ?? null,
    onMiss: timer.onMiss,
    warnings: printed || due === null ? [] : warningsOf(policy, timer, due, calendars, zone),
  }
}

/** A date of the order page that no pack knows a timer for: it stands by itself. */
const byItself = ({ order, now }: DeadlineInput, { timer, at }: PrintedDeadline): Deadline => {
  const due = atOnce(instantOf(at, 'end'))
  const own: Timer = {
    id: timer,
    anchors: [],
    span: { value: null, sources: [], asOf: null, confidence: 'high' },
    kind: 'ends',
    actor: 'buyer',
    reasons: [],
    onMiss: null,
    rolls: false,
    metBy: [],
  }
  const known: CaseKnowledge = { order, statements: [], happened: new Set() }
  return {
    id: `order-page/${timer}`,
    policy: 'order-page',
    policyName: order.facts.platform ?? 'Order page',
    timer,
    kind: own.kind,
    actor: own.actor,
    span: null,
    state: clockState(own, { kept: null, due, readings: [] }, known, now),
    dueAt: due,
    zone: at.zone,
    milestone: null,
    statedBy: 'order-page',
    printed: true,
    otherwise: [],
    missing: [],
    sources: [],
    asOf: null,
    confidence: 'high',
    theirs: false,
    note: null,
    onMiss: null,
    warnings: [],
  }
}

const fits = ({ reasons }: Timer, { facts }: Order): boolean =>
  reasons.length === 0 || facts.reason === undefined || reasons.includes(facts.reason)

const rank: Readonly<Record<DeadlineState, number>> = {
  passed: 0,
  doubtful: 0,
  soon: 0,
  running: 0,
  'unknown-anchor': 1,
  waiting: 2,
  open: 2,
  'not-started': 3,
  'unknown-span': 4,
  met: 5,
}

/**
 * Every clock of the packs that fits the order's reason, the pressing ones first. A date that the order page prints wins;
 * of several readings the safest is kept and the others stand beside it; an unknown start is never anything but unknown.
 */
export const computeDeadlines = (input: DeadlineInput): readonly Deadline[] => {
  const { order, policies } = input
  const clocks = policies.flatMap((policy) =>
    [...policy.timers, ...refundTimers(policy)]
      .filter((timer) => fits(timer, order))
      .map((timer) => ({ policy, timer })),
  )
  const alone = order.dispute.printed.filter(
    (one) => !clocks.some(({ policy, timer }) => isPrintedFor(policy, timer, one)),
  )
  return [
    ...clocks.map(({ policy, timer }) => deadlineOf(input, policy, timer, knowledgeOf(input, policy))),
    ...alone.map((one) => byItself(input, one)),
  ].toSorted(
    (a, b) =>
      rank[a.state] - rank[b.state] ||
      (a.dueAt?.earliest ?? '').localeCompare(b.dueAt?.earliest ?? '') ||
      a.id.localeCompare(b.id),
  )
}
