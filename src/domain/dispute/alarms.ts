import type { Instant } from '../kernel/instant.ts'
import { type Deadline, mayBeMissed } from './deadline.ts'

const hour = 3_600_000

/** How long before the end buyers asked to be told: 7, 3 and 1 days, then 7, 3 and 1 hours. In milliseconds. */
export const alarmLeads = [168, 72, 24, 7, 3, 1].map((hours) => hours * hour)

export interface Alarm {
  readonly deadline: Deadline
  /** Milliseconds that are left at the alarm's own moment. */
  readonly lead: number
  readonly at: Instant
}

/** Only what the buyer may miss, is not done, and has a date. */
const rings = (deadline: Deadline): boolean => mayBeMissed(deadline) && deadline.state !== 'met'

/**
 * The alarms that fell due after `since` and not after `now`, the most pressing lead of each deadline only: after a sleep
 * of a week one is told once, of what is true now. Nothing for what has passed already.
 */
export const dueAlarms = (deadlines: readonly Deadline[], since: Instant, now: Instant): readonly Alarm[] =>
  deadlines.filter(rings).flatMap((deadline): readonly Alarm[] => {
    const due = deadline.dueAt?.earliest
    if (due === undefined || due <= now) return []
    const [from, to] = [Date.parse(since), Date.parse(now)]
    const lead = alarmLeads.findLast((ahead) => {
      const at = Date.parse(due) - ahead
      return at > from && at <= to
    })
    return lead === undefined ? [] : [{ deadline, lead, at: new Date(Date.parse(due) - lead).toISOString() as Instant }]
  })
