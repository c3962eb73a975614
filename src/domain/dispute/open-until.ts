import type { CalendarDay } from '../kernel/stated-time.ts'
import { localTime } from '../kernel/zoned-time.ts'
import type { Deadline } from './deadline.ts'

/**
 * The last day, in the receiver's zone, on which it takes a dispute over this order. Null where that is not known well
 * enough to be told to the receiver itself, where it is over, and where the dispute is open already.
 */
export const openUntil = (deadlines: readonly Deadline[], policy: string | null): CalendarDay | null => {
  const clock = deadlines.find((one) => one.policy === policy && one.timer === 'dispute.open.latest')
  if (!clock?.dueAt || (clock.state !== 'running' && clock.state !== 'soon')) return null
  const isGrounded = clock.printed || clock.theirs || clock.confidence === 'high' || clock.confidence === 'medium'
  return isGrounded ? localTime(clock.dueAt.earliest, clock.zone).day : null
}
