import type { Instant } from '../../kernel/instant.ts'
import { instantOf, localTime } from '../../kernel/zoned-time.ts'
import { knownMilestones } from '../../order/known-milestones.ts'
import type { Order } from '../../order/order.ts'
import type { Deadline } from '../deadline.ts'
import type { Policy } from '../policy.ts'
import { type WeakPoint, weakPoint } from './weak-point.ts'

/** Until when a dispute can be opened, by the receiver's pack or the order page; the earliest of several. */
const openingDeadline = (deadlines: readonly Deadline[], policy: Policy): Deadline | undefined => {
  const ids = policy.timers
    .filter(({ kind, actor, metBy }) => kind === 'ends' && actor === 'buyer' && metBy.includes('dispute-opened'))
    .map(({ id }) => id)
  return deadlines
    .filter(({ policy: pack, timer, dueAt }) => pack === policy.id && ids.includes(timer) && dueAt !== null)
    .toSorted((a, b) => ((a.dueAt?.earliest ?? '') < (b.dueAt?.earliest ?? '') ? -1 : 1))[0]
}

interface Course {
  readonly now: Instant
  /** The user's, in which days count and moments are shown. */
  readonly zone: string
  readonly policy: Policy | null
  readonly deadlines: readonly Deadline[]
}

/** `2026-11-16 08:59 Europe/Berlin` */
const shown = (at: Instant, zone: string): string => {
  const { day, time } = localTime(at, zone)
  return `${day} ${time} ${zone}`
}

const whetherLate = (opened: Instant | null, { now, zone, policy, deadlines }: Course): readonly WeakPoint[] => {
  const due = policy && openingDeadline(deadlines, policy)
  if (!policy || !due?.dueAt) return []
  const { earliest, latest } = due.dueAt
  const facts = { receiver: policy.name, until: shown(earliest, zone), opened: opened ? shown(opened, zone) : '' }
  const at = opened ?? now
  if (at > latest) {
    const others = due.otherwise.some(({ at: other }) => at <= other)
    if (others)
      return [weakPoint('high', opened ? 'maybe-opened-late' : 'window-may-be-over', 'look-at-order-page', { facts })]
    return [weakPoint('high', opened ? 'opened-late' : 'window-over', 'look-at-order-page', { facts })]
  }
  if (at > earliest) {
    return [weakPoint('high', opened ? 'maybe-opened-late' : 'window-may-be-over', 'look-at-order-page', { facts })]
  }
  return []
}

const whetherAsked = (asked: Instant | null, opened: Instant | null): readonly WeakPoint[] => {
  if (asked === null) {
    return [
      opened === null
        ? weakPoint('low', 'seller-not-asked-yet', 'ask-seller')
        : weakPoint('medium', 'seller-never-asked', 'ask-seller-now'),
    ]
  }
  return opened !== null && asked > opened ? [weakPoint('low', 'seller-asked-late', 'ask-seller-now')] : []
}

/** What the course of the case invites: opened late, and the seller not asked first. */
export const coursePoints = (order: Order, course: Course): readonly WeakPoint[] => {
  const known = knownMilestones(order, course.zone)
  const when = (milestone: 'dispute-opened' | 'seller-asked'): Instant | null => {
    const stated = known.get(milestone)
    return stated ? instantOf(stated.at, 'start') : null
  }
  const opened = when('dispute-opened')
  return [...whetherLate(opened, course), ...whetherAsked(when('seller-asked'), opened)]
}
