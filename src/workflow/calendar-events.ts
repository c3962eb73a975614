import { alarmLeads } from '../domain/dispute/alarms.ts'
import { type Deadline, mayBeMissed } from '../domain/dispute/deadline.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { localTime } from '../domain/kernel/zoned-time.ts'
import type { Order } from '../domain/order/order.ts'
import type { DeadlineList } from './deadlines.ts'
import type { CalendarEvent } from './ports/calendar-file.ts'

/** `2026-12-08 08:59 Europe/Berlin` */
export const showMoment = (at: Instant, zone: string): string => {
  const { day, time } = localTime(at, zone)
  return `${day} ${time} ${zone}`
}

/** What is not over and has a date: until when, or from when on, something can be done. */
const isAhead = ({ state }: Deadline): boolean =>
  state === 'waiting' || state === 'running' || state === 'soon' || state === 'doubtful'

const eventOf = (order: Order, deadline: Deadline, userZone: string): readonly CalendarEvent[] => {
  const { dueAt, state, policyName, timer, zone, sources, asOf, confidence, printed } = deadline
  if (dueAt === null || !isAhead(deadline)) return []
  const own = mayBeMissed(deadline)
  const at = own && state !== 'doubtful' ? dueAt.earliest : dueAt.latest
  const title = order.facts.item ?? order.facts.orderNumber ?? order.id
  const source = printed ? 'the order page' : sources.length > 0 ? sources.join('; ') : 'your own value'
  const description = [
    `${showMoment(at, userZone)}${zone === userZone ? '' : `, which is ${showMoment(at, zone)}`}`,
    ...(state === 'doubtful' ? ['By the strictest reading it is over already. Act at once.'] : []),
    ...(dueAt.earliest === dueAt.latest
      ? []
      : [`Likely ${showMoment(dueAt.likely, userZone)}, at the latest ${showMoment(dueAt.latest, userZone)}`]),
    `Order ${order.facts.orderNumber ?? order.id}`,
    `Source: ${source}${asOf === null ? '' : `, as of ${asOf}`}. Confidence: ${confidence}`,
    'What the order page says goes before this date.',
  ]
  return [
    {
      uid: `${encodeURIComponent(order.id)}/${deadline.id}@proofbox`,
      at,
      summary: `${policyName}: ${timer.replaceAll('.', ' ')} – ${title}`,
      description: description.join('\n'),
      // What others owe, and what can begin, is told when the moment comes.
      alarms: own ? alarmLeads : [0],
    },
  ]
}

/** An event for each dated clock that is ahead, of all orders; the same for the same clocks. */
export const calendarEvents = ({ place, orders }: DeadlineList): readonly CalendarEvent[] =>
  orders.flatMap(({ order, deadlines }) => deadlines.flatMap((deadline) => eventOf(order, deadline, place.zone)))
