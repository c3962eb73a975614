import { type Alarm, dueAlarms } from '../domain/dispute/alarms.ts'
import { computeDeadlines } from '../domain/dispute/compute-deadlines.ts'
import { concerningPolicies } from '../domain/dispute/concerning-policies.ts'
import type { Deadline } from '../domain/dispute/deadline.ts'
import type { Policy } from '../domain/dispute/policy.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { isZone } from '../domain/kernel/zoned-time.ts'
import type { Order } from '../domain/order/order.ts'
import { type PolicyPorts, policiesOf } from './policies.ts'
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
  if (place.country !== null && workCalendars.bank(place.country) === null) {
    return fail({
      code: 'deadline.no-such-country',
      message: `There is no calendar for “${place.country}”. Write a code of two letters, like “DE”, or with its part, like “DE-BY”.`,
    })
  }
  return succeed(place)
}

/** The clocks of an order, as of a moment. */
export interface OrderDeadlines {
  readonly order: Order
  readonly deadlines: readonly Deadline[]
  /** Whether there is a rule pack for the marketplace that the order names; without one its clocks are not known. */
  readonly marketplaceKnown: boolean
}

const clocksOf = (
  { clock, workCalendars }: DeadlinePorts,
  policies: readonly Policy[],
  order: Order,
  place: Placed,
): OrderDeadlines => {
  const { country, zone } = place
  const concerned = concerningPolicies(policies, order, country)
  const calendars = {
    china: workCalendars.china(),
    bank: country === null ? null : workCalendars.bank(country),
    law: country === null ? null : workCalendars.law(country),
  }
  return {
    order,
    deadlines: computeDeadlines({ order, policies: concerned, now: clock.now(), zone, calendars }),
    marketplaceKnown: concerned.some(({ kind }) => kind === 'marketplace'),
  }
}

/** All clocks of an order: see `computeDeadlines`. */
export const deadlinesOf = async (
  ports: DeadlinePorts,
  order: Order,
  place: Placed,
): Promise<Result<readonly Deadline[], Failure>> => {
  const policies = await policiesOf(ports)
  return policies.ok ? succeed(clocksOf(ports, policies.value, order, place).deadlines) : policies
}

export interface DeadlineList {
  readonly place: Placed
  readonly now: Instant
  readonly orders: readonly OrderDeadlines[]
}

/** The clocks of several orders at one moment, with the place by which they were computed. */
export const listDeadlines = async (
  ports: DeadlinePorts,
  orders: readonly Order[],
  whereabouts: Whereabouts,
): Promise<Result<DeadlineList, Failure>> => {
  const place = await placeOf(ports, whereabouts)
  if (!place.ok) return place
  const policies = await policiesOf(ports)
  if (!policies.ok) return policies
  return succeed({
    place: place.value,
    now: ports.clock.now(),
    orders: orders.map((order) => clocksOf(ports, policies.value, order, place.value)),
  })
}

export interface OrderAlarm extends Alarm {
  readonly order: Order
}

/** The alarms of all orders that fell due after `since`, up to the moment of the list: see `dueAlarms`. */
export const alarmsOf = ({ orders, now }: DeadlineList, since: Instant): readonly OrderAlarm[] =>
  orders.flatMap(({ order, deadlines }) => dueAlarms(deadlines, since, now).map((alarm) => ({ ...alarm, order })))
