import type { Instant } from '../../kernel/instant.ts'
import { instantOf } from '../../kernel/zoned-time.ts'
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

const whetherLate = (
  opened: Instant | null,
  now: Instant,
  policy: Policy | null,
  deadlines: readonly Deadline[],
): readonly WeakPoint[] => {
  const due = policy && openingDeadline(deadlines, policy)
  if (!policy || !due?.dueAt) return []
  const { earliest, latest } = due.dueAt
  const facts = { receiver: policy.name, until: earliest, opened: opened ?? '' }
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

/** What the course of the case invites: opened late, and the seller not asked first. `zone`: the user's. */
export const coursePoints = (
  order: Order,
  {
    now,
    zone,
    policy,
    deadlines,
  }: {
    readonly now: Instant
    readonly zone: string
    readonly policy: Policy | null
    readonly deadlines: readonly Deadline[]
  },
): readonly WeakPoint[] => {
  const known = knownMilestones(order, zone)
  const when = (milestone: 'dispute-opened' | 'seller-asked'): Instant | null => {
    const stated = known.get(milestone)
    return stated ? instantOf(stated.at, 'start') : null
  }
  const opened = when('dispute-opened')
  return [...whetherLate(opened, now, policy, deadlines), ...whetherAsked(when('seller-asked'), opened)]
}
