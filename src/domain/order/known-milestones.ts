import { isCalendarDay } from '../kernel/calendar-day.ts'
import type { StatedTime } from '../kernel/stated-time.ts'
import { instantOf } from '../kernel/zoned-time.ts'
import type { Message } from './correspondence.ts'
import { caseMilestones, type Milestone, type StatedMilestone } from './milestone.ts'
import type { Order } from './order.ts'

const byTime = (a: { readonly at: StatedTime }, b: { readonly at: StatedTime }): number =>
  instantOf(a.at, 'start') < instantOf(b.at, 'start') ? -1 : 1

/** The first message to the seller, and each answer after it. */
const fromMessages = (messages: readonly Message[]): readonly StatedMilestone[] => {
  const talk = messages.filter(({ with: whom }) => whom === 'seller').toSorted(byTime)
  const asked = talk.find(({ direction }) => direction === 'sent')
  if (!asked) return []
  const answers = talk.filter((message) => message.direction === 'received' && byTime(asked, message) < 0)
  return [
    { milestone: 'seller-asked', at: asked.at, statedBy: 'message' },
    ...answers.map(({ at }) => ({ milestone: 'seller-answered', at, statedBy: 'message' }) as const),
  ]
}

/** Whose clocks are asked for: `main` for the marketplace, and for the law, which follows it. */
export interface Receiver {
  readonly id: string
  readonly main: boolean
}

const counts = ({ milestone, receiver: whose }: StatedMilestone, receiver: Receiver | null): boolean =>
  !caseMilestones.includes(milestone) || (whose === undefined ? (receiver?.main ?? true) : whose === receiver?.id)

/**
 * Every statement of a milestone that counts for a receiver: as stated, several where sources disagree; else from the
 * plain facts (days on the clock of `zone`), else from the correspondence and the credits.
 */
export const statedMilestones = (
  { facts, dispute }: Order,
  zone: string,
  receiver: Receiver | null = null,
): readonly StatedMilestone[] => {
  const stated = dispute.milestones.filter((one) => counts(one, receiver))
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
  const derived = [...fromFacts, ...fromMessages(dispute.correspondence), ...credits]
  return [...stated, ...derived.filter(({ milestone }) => !stated.some((one) => one.milestone === milestone))]
}

/** Every milestone that is known, one each: the first of its statements. See `statedMilestones`. */
export const knownMilestones = (order: Order, zone: string): ReadonlyMap<Milestone, StatedMilestone> =>
  new Map(
    statedMilestones(order, zone)
      .map((stated) => [stated.milestone, stated] as const)
      .toReversed(),
  )
