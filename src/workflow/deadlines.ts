import { alarmLeads } from '../domain/dispute/alarms.ts'
import { computeDeadlines } from '../domain/dispute/compute-deadlines.ts'
import { concerningPolicies } from '../domain/dispute/concerning-policies.ts'
import type { Deadline } from '../domain/dispute/deadline.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { isZone, localTime } from '../domain/kernel/zoned-time.ts'
import type { Order } from '../domain/order/order.ts'
import { type PolicyPorts, policiesOf } from './policies.ts'
import type { CalendarEvent } from './ports/calendar-file.ts'
import type { Clock } from './ports/clock.ts'
import type { WorkCalendars } from './ports/work-calendars.ts'

export interface DeadlinePorts extends PolicyPorts {
  readonly clock: Clock
  readonly workCalendars: WorkCalendars
}

/** Where the buyer is; what is null comes from the settings, else from the computer (zone) or stays unknown (country). */
export interface Whereabouts {
  readonly country: string | null
  readonly zone: string | null
}

export interface Placed {
  readonly country: string | null
  readonly zone: string
}

export const computerZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

export const placeOf = async (
  { settings, workCalendars }: DeadlinePorts,
  { country, zone }: Whereabouts,
): Promise<Result<Placed, Failure>> => {
  const saved = await settings.read()
  if (!saved.ok) return saved
  const place = { country: country ?? saved.value.country, zone: zone ?? saved.value.zone ?? computerZone() }
  if (!isZone(place.zone)) {
    return fail({
      code: 'deadline.no-such-zone',
      message: `There is no time zone “${place.zone}”. Write it like “Europe/Berlin”.`,
    })
  }
  if (place.country !== null && workCalendars.country(place.country) === null) {
    return fail({
      code: 'deadline.no-such-country',
      message: `There is no calendar for “${place.country}”. Write a code of two letters, like “DE”.`,
    })
  }
  return succeed(place)
}

/** All clocks of an order: see `computeDeadlines`. */
export const deadlinesOf = async (
  ports: DeadlinePorts,
  order: Order,
  { country, zone }: Placed,
): Promise<Result<readonly Deadline[], Failure>> => {
  const policies = await policiesOf(ports)
  if (!policies.ok) return policies
  const { workCalendars } = ports
  return succeed(
    computeDeadlines({
      order,
      policies: concerningPolicies(policies.value, order, country),
      now: ports.clock.now(),
      zone,
      calendars: { china: workCalendars.china(), country: country === null ? null : workCalendars.country(country) },
    }),
  )
}

/** `2026-12-08 08:59 Europe/Berlin` */
export const showMoment = (at: Instant, zone: string): string => {
  const { day, time } = localTime(at, zone)
  return `${day} ${time} ${zone}`
}

/** What a calendar should remind of: dated, not over, and up to the buyer. */
export const calendarEvents = (order: Order, deadlines: readonly Deadline[]): readonly CalendarEvent[] =>
  deadlines.flatMap((deadline): readonly CalendarEvent[] => {
    const { dueAt, state, kind, actor, policyName, timer, zone, sources, asOf, confidence, printed } = deadline
    if (dueAt === null || state === 'met' || state === 'passed' || kind !== 'ends') return []
    const title = order.facts.item ?? order.facts.orderNumber ?? order.id
    const from = printed ? 'the order page' : `${sources.join('; ')} (${confidence}${asOf ? `, ${asOf}` : ''})`
    return [
      {
        uid: `${encodeURIComponent(order.id)}/${deadline.id}@proofbox`,
        at: dueAt.earliest,
        summary: `${policyName}: ${timer} – ${title}`,
        description: `${showMoment(dueAt.earliest, zone)}\nFrom: ${from}`,
        alarms: actor === 'buyer' ? alarmLeads : alarmLeads.slice(2, 3),
      },
    ]
  })
