import { baseOf } from '../evidence/provenance.ts'
import { daysBetween, isCalendarDay } from '../kernel/calendar-day.ts'
import type { Instant } from '../kernel/instant.ts'
import { localTime } from '../kernel/zoned-time.ts'
import { knownMilestones } from '../order/known-milestones.ts'
import type { Order } from '../order/order.ts'
import { exchangesOf } from '../order/silence.ts'
import { codeNumbers, findTracking } from '../order/tracking-number.ts'
import type { PlannedSentence } from './planned-sentence.ts'

const say = (
  id: string,
  key: string,
  values: PlannedSentence['values'],
  spare: number,
  exhibits: readonly string[] = [],
): PlannedSentence => ({ id, key, values, spare, exhibits })

/** The exhibit whose code is the order's tracking number; else the first with any tracking number. */
export const planTracking = ({ exhibits, facts }: Order): readonly PlannedSentence[] => {
  const expected = facts.trackingNumber ?? null
  const reads = exhibits.flatMap((exhibit) =>
    findTracking(codeNumbers(exhibit.codes), expected).map((finding) => ({ exhibit, finding })),
  )
  const read = reads.find(({ finding }) => finding.match === 'match') ?? reads[0]
  if (!read) return []
  const { exhibit, finding } = read
  const number = finding.text
  if (finding.match === 'match') return [say('tracking', 'tracking.match', { number }, 1, [exhibit.id])]
  return [
    expected === null
      ? say('tracking', 'tracking.read', { number }, 2, [exhibit.id])
      : say('tracking', 'tracking.differs', { number, expected }, 1, [exhibit.id]),
  ]
}

/** When the seller was written to, and for how long they have been silent. */
export const planCorrespondence = (order: Order, now: Instant, zone: string): readonly PlannedSentence[] => {
  const exchange = exchangesOf(order.dispute.correspondence, now, zone).find((one) => one.with === 'seller')
  if (!exchange) return []
  const { sent, answer, silentDays } = exchange
  const shots = order.exhibits
    .filter(({ provenance }) => sent.screenshots.includes(baseOf(provenance).source))
    .map((exhibit) => exhibit.id)
  const day = { day: sent.at.day }
  if (answer) return [say('asked', 'asked.answered', { day, answered: { day: answer.at.day } }, 3, shots)]
  return [
    silentDays > 0
      ? say('asked', 'asked.silence', { day, days: silentDays }, 2, shots)
      : say('asked', 'asked', { day }, 3, shots),
  ]
}

/** A parcel that did not come: the promise, how long ago that was, the last that the tracking says. */
export const planNotArrived = (order: Order, now: Instant, zone: string): readonly PlannedSentence[] => {
  const milestones = knownMilestones(order, zone)
  const due = milestones.get('delivery-due')
  const late = due ? daysBetween(due.at.day, localTime(now, zone).day) : 0
  const last = order.dispute.claim.lastTracking?.trim().replace(/[.。]+$/u, '')
  return [
    ...(due ? [say('promised', 'promised', { day: { day: due.at.day } }, 1)] : []),
    ...(late > 0 ? [say('overdue', 'overdue', { days: late }, 1)] : []),
    ...(last ? [say('tracking-last', 'tracking.last', { event: last }, 1)] : []),
    ...(milestones.has('confirmed') ? [] : [say('not-confirmed', 'not-confirmed', {}, 2)]),
  ]
}

/** When it was paid and when it came, as far as the facts say so. */
export const planDates = (order: Order, zone: string): readonly PlannedSentence[] => {
  const milestones = knownMilestones(order, zone)
  return (['paid', 'delivered'] as const).flatMap((milestone) => {
    const day = milestones.get(milestone)?.at.day
    return day !== undefined && isCalendarDay(day)
      ? [say(milestone, milestone, { day: { day } }, milestone === 'paid' ? 5 : 4)]
      : []
  })
}
