import type { Instant } from '../kernel/instant.ts'
import { instantOf } from '../kernel/zoned-time.ts'
import { knownMilestones } from '../order/known-milestones.ts'
import type { Milestone, StatedMilestone } from '../order/milestone.ts'
import type { Order } from '../order/order.ts'
import { isBeyond } from '../order/working-days.ts'
import type { Deadline, DeadlineState, DueDate } from './deadline.ts'
import { type Calendars, dueDate } from './due-date.ts'
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

/** From here on a date is shown as soon; the middle of the alarms that buyers asked for. */
const soonMs = 3 * 86_400_000

interface Reading {
  readonly stated: StatedMilestone
  readonly due: DueDate
}

const stateOf = (timer: Timer, due: DueDate | null, met: boolean, now: Instant): DeadlineState => {
  if (met) return 'met'
  if (timer.span.value === null && due === null) return 'unknown-span'
  if (due === null) return 'unknown-anchor'
  if (timer.kind === 'starts') return due.latest <= now ? 'open' : 'waiting'
  if (due.earliest <= now) return 'passed'
  return Date.parse(due.earliest) - Date.parse(now) <= soonMs ? 'soon' : 'running'
}

/** The reading to keep to: the one that ends first where something must be done, last where something must be waited for. */
const safest = (timer: Timer, readings: readonly Reading[]): Reading | undefined => {
  const sorted = readings.toSorted((a, b) => (a.due.earliest < b.due.earliest ? -1 : 1))
  return timer.kind === 'ends' ? sorted[0] : sorted.at(-1)
}

const warningsOf = (timer: Timer, due: DueDate | null, { china, country }: Calendars): Deadline['warnings'] => {
  if (due === null || timer.span.value?.unit !== 'business-day') return []
  return [
    ...(isBeyond(due.latest.slice(0, 10), china) ? (['china-unknown'] as const) : []),
    ...(country === null ? (['country-unknown'] as const) : []),
  ]
}

const deadlineOf = (
  { order, now, zone: userZone, calendars }: DeadlineInput,
  policy: Policy,
  timer: Timer,
  known: ReadonlyMap<Milestone, StatedMilestone>,
): Deadline => {
  const zone = policy.zone.value ?? userZone
  const span = timer.span.value
  const readings = timer.anchors.flatMap((anchor): readonly Reading[] => {
    const stated = known.get(anchor)
    if (!stated || span === null) return []
    return [{ stated, due: dueDate(stated.at, { span, zone, rolls: timer.rolls, cap: timer.cap, calendars }) }]
  })
  const printed = order.dispute.printed.find(
    ({ timer: name }) => name === `${policy.id}/${timer.id}` || (name === timer.id && policy.kind === 'marketplace'),
  )
  const kept = printed ? undefined : safest(timer, readings)
  const printedAt = printed && instantOf(printed.at, 'end')
  const due = printedAt ? { earliest: printedAt, likely: printedAt, latest: printedAt } : (kept?.due ?? null)
  const met = timer.metBy.some((milestone) => known.has(milestone))
  return {
    id: `${policy.id}/${timer.id}`,
    policy: policy.id,
    policyName: policy.name,
    timer: timer.id,
    kind: timer.kind,
    actor: timer.actor,
    span,
    state: stateOf(timer, due, met, now),
    dueAt: due,
    zone: printed?.at.zone ?? zone,
    milestone: kept?.stated.milestone ?? null,
    statedBy: printed ? 'order-page' : (kept?.stated.statedBy ?? null),
    printed: printed !== undefined,
    otherwise: readings
      .filter((reading) => reading !== kept)
      .map(({ stated, due: other }) => ({ milestone: stated.milestone, at: other.earliest })),
    missing: due === null ? timer.anchors : [],
    sources: timer.span.sources.map((key) => policy.sources[key]?.title ?? key),
    asOf: timer.span.asOf,
    confidence: timer.span.confidence,
    theirs: timer.span.theirs !== undefined,
    note: timer.span.note ?? null,
    onMiss: timer.onMiss,
    warnings: warningsOf(timer, due, calendars),
  }
}

const fits = ({ reasons }: Timer, { facts }: Order): boolean =>
  reasons.length === 0 || facts.reason === undefined || reasons.includes(facts.reason)

const rank: Readonly<Record<DeadlineState, number>> = {
  passed: 0,
  soon: 0,
  running: 0,
  'unknown-anchor': 1,
  waiting: 2,
  open: 2,
  'unknown-span': 3,
  met: 4,
}

/**
 * Every clock of the packs that fits the order's reason, the pressing ones first. A date that the order page prints wins;
 * of several readings the safest is kept and the others stand beside it; an unknown start is never anything but unknown.
 */
export const computeDeadlines = (input: DeadlineInput): readonly Deadline[] => {
  const known = knownMilestones(input.order, input.zone)
  return input.policies
    .flatMap((policy) =>
      [...policy.timers, ...refundTimers(policy)]
        .filter((timer) => fits(timer, input.order))
        .map((timer) => deadlineOf(input, policy, timer, known)),
    )
    .toSorted(
      (a, b) =>
        rank[a.state] - rank[b.state] ||
        (a.dueAt?.earliest ?? '').localeCompare(b.dueAt?.earliest ?? '') ||
        a.id.localeCompare(b.id),
    )
}
