import { isCalendarDay } from '../kernel/calendar-day.ts'
import type { StatedTime } from '../kernel/stated-time.ts'
import { instantOf } from '../kernel/zoned-time.ts'
import type { Message } from './correspondence.ts'
import type { Milestone, StatedMilestone } from './milestone.ts'
import type { Order } from './order.ts'

const byTime = (a: { readonly at: StatedTime }, b: { readonly at: StatedTime }): number =>
  instantOf(a.at, 'start') < instantOf(b.at, 'start') ? -1 : 1

/** The first message to the seller, and their first answer to it. */
const fromMessages = (messages: readonly Message[]): readonly StatedMilestone[] => {
  const talk = messages.filter(({ with: whom }) => whom === 'seller').toSorted(byTime)
  const asked = talk.find(({ direction }) => direction === 'sent')
  if (!asked) return []
  const answered = talk.find((message) => message.direction === 'received' && byTime(asked, message) < 0)
  return [
    { milestone: 'seller-asked', at: asked.at, statedBy: 'message' },
    ...(answered ? [{ milestone: 'seller-answered' as const, at: answered.at, statedBy: 'message' as const }] : []),
  ]
}

/**
 * Every milestone that is known, one each: as stated, else from the plain facts (days on the clock of `zone`), else from
 * the correspondence and the credits.
 */
export const knownMilestones = (order: Order, zone: string): ReadonlyMap<Milestone, StatedMilestone> => {
  const { facts, dispute } = order
  const fromFacts = (
    [
      ['paid', facts.orderedAt],
      ['shipped', facts.shippedAt],
      ['delivered', facts.deliveredAt],
    ] as const
  ).flatMap(([milestone, day]): readonly StatedMilestone[] =>
    day !== undefined && isCalendarDay(day) ? [{ milestone, at: { day, time: null, zone }, statedBy: 'user' }] : [],
  )
  const [credit] = dispute.refund.credits.filter(({ seenOn }) => seenOn === 'statement').toSorted(byTime)
  const credits: readonly StatedMilestone[] = credit
    ? [{ milestone: 'refund-received', at: credit.at, statedBy: 'statement' }]
    : []
  const known = new Map<Milestone, StatedMilestone>()
  for (const stated of [...dispute.milestones, ...fromFacts, ...fromMessages(dispute.correspondence), ...credits]) {
    if (!known.has(stated.milestone)) known.set(stated.milestone, stated)
  }
  return known
}
