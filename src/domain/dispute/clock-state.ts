import type { Instant } from '../kernel/instant.ts'
import { instantOf } from '../kernel/zoned-time.ts'
import { type Milestone, ordinaryMilestones, type StatedMilestone } from '../order/milestone.ts'
import type { Order } from '../order/order.ts'
import { alarmLeads } from './alarms.ts'
import { type DeadlineState, type DueDate, mayBeMissed } from './deadline.ts'
import type { Timer } from './policy.ts'

/** From here on a date is shown as soon: three days, the second of the alarms that buyers asked for. */
const soonMs = alarmLeads[1] ?? 0

/** A way to read a rule: from one statement of one of its milestones. */
export interface Reading {
  readonly stated: StatedMilestone
  readonly due: DueDate
}

/** What is known of a case beside its dates. */
export interface CaseKnowledge {
  readonly order: Order
  readonly statements: readonly StatedMilestone[]
  /** Milestones that came for certain, with or without a date. */
  readonly happened: ReadonlySet<Milestone>
}

/**
 * The reading to keep to. What the buyer may miss ends with the first; what others owe, or what must be waited for, with
 * the last: nobody is called late too early.
 */
export const keptReading = (timer: Timer, readings: readonly Reading[]): Reading | null => {
  const sorted = readings.toSorted((a, b) => (a.due.earliest < b.due.earliest ? -1 : 1))
  return (mayBeMissed(timer) ? sorted[0] : sorted.at(-1)) ?? null
}

interface Dated {
  /** Null where the date is printed, and where there is none. */
  readonly kept: Reading | null
  /** What the clock is kept to, printed or computed. */
  readonly due: DueDate | null
  readonly readings: readonly Reading[]
}

/** Another's clock is met only by what came after it started: an answer from before the dispute answers no dispute. */
const isMet = (timer: Timer, { kept, due }: Dated, { order, statements, happened }: CaseKnowledge): boolean => {
  if (order.dispute.outcome !== null) return true
  if (mayBeMissed(timer) || (kept === null && due !== null)) {
    return timer.metBy.some((milestone) => happened.has(milestone))
  }
  if (kept === null) return false
  const started = instantOf(kept.stated.at, 'start')
  return statements.some(({ milestone, at }) => timer.metBy.includes(milestone) && instantOf(at, 'end') >= started)
}

/** Whether some milestone of the timer must have come by now, so that its date is only not known. */
const hasBegun = (timer: Timer, { order, happened }: CaseKnowledge): boolean =>
  timer.anchors.some(
    (anchor) =>
      happened.has(anchor) ||
      (ordinaryMilestones.includes(anchor) &&
        !(order.facts.reason === 'not-arrived' && (anchor === 'delivered' || anchor === 'confirmed'))),
  )

const stateOfDate = (timer: Timer, due: DueDate, lastEnd: Instant, now: Instant): DeadlineState => {
  if (timer.kind === 'starts') return due.latest <= now ? 'open' : 'waiting'
  if (lastEnd <= now) return 'passed'
  if (due.earliest <= now) return mayBeMissed(timer) ? 'doubtful' : 'soon'
  return Date.parse(due.earliest) - Date.parse(now) <= soonMs ? 'soon' : 'running'
}

/** Where a clock stands at a moment, by what is known of the case. */
export const clockState = (timer: Timer, dated: Dated, known: CaseKnowledge, now: Instant): DeadlineState => {
  if (isMet(timer, dated, known)) return 'met'
  const { kept, due, readings } = dated
  if (due !== null) {
    const ends = [due.latest, ...(kept ? readings.map((reading) => reading.due.latest) : [])].sort()
    return stateOfDate(timer, due, ends.at(-1) ?? due.latest, now)
  }
  if (timer.span.value === null) return 'unknown-span'
  return hasBegun(timer, known) ? 'unknown-anchor' : 'not-started'
}
