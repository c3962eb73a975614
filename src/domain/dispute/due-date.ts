import { addDays, addMonths } from '../kernel/calendar-day.ts'
import { type Instant, instantFromMillis } from '../kernel/instant.ts'
import type { CalendarDay, StatedTime } from '../kernel/stated-time.ts'
import { endOfDay, instantAt, instantOf, localTime } from '../kernel/zoned-time.ts'
import { bothWork, type WorkCalendar, weekdaysOnly, workingDayAfter, workingDayFrom } from '../order/working-days.ts'
import type { DueDate } from './deadline.ts'
import type { Span } from './policy.ts'

/** Whose working days count: no source says it, so several are shown. */
export interface Calendars {
  readonly china: WorkCalendar
  /** The buyer's, whose bank books the refund; null where no country is known. */
  readonly country: WorkCalendar | null
}

const one = (at: Instant): DueDate => ({ earliest: at, likely: at, latest: at })

const sooner = (a: Instant, b: Instant): Instant => (a < b ? a : b)

const dayAfter = (day: CalendarDay, { count, unit }: Span): CalendarDay =>
  unit === 'month' ? addMonths(day, count) : unit === 'year' ? addMonths(day, 12 * count) : addDays(day, count)

const hoursLater = (start: Instant, count: number): Instant => instantFromMillis(Date.parse(start) + count * 3_600_000)

/**
 * Working days: the day after the milestone is the first. Earliest by weekdays alone, likely by the country of the
 * buyer's bank, latest on days on which both China and that country work.
 */
const afterWorkingDays = (day: CalendarDay, count: number, zone: string, { china, country }: Calendars): DueDate => {
  const by = (calendar: WorkCalendar): Instant => endOfDay(workingDayAfter(day, count, calendar), zone)
  const bank = country ?? weekdaysOnly
  return { earliest: by(weekdaysOnly), likely: by(bank), latest: by(bothWork(china, bank)) }
}

interface Running {
  readonly span: Span
  /** In which the receiver's days end. */
  readonly zone: string
  /** See `Timer.rolls`. */
  readonly rolls: boolean
  readonly cap: Span | undefined
  readonly calendars: Calendars
}

/** Regulation 1182/71: the day of the event does not count, and a last day without work moves on (art. 3(1) and (4)). */
const rolled = (day: CalendarDay, { zone, calendars }: Running): DueDate => {
  const last = endOfDay(workingDayFrom(day, calendars.country ?? weekdaysOnly), zone)
  return { earliest: endOfDay(day, zone), likely: last, latest: last }
}

const uncapped = (start: StatedTime, running: Running): DueDate => {
  const { span, zone, rolls, calendars } = running
  if (span.unit === 'hour') {
    const [first, last] = [instantOf(start, 'start'), instantOf(start, 'end')]
    return {
      earliest: hoursLater(first, span.count),
      likely: hoursLater(first, span.count),
      latest: hoursLater(last, span.count),
    }
  }
  // A day that was only stated as a day is that day in the receiver's zone too; a moment falls on the day it has there.
  const local = start.time === null ? null : localTime(instantOf(start, 'start'), zone)
  const day = local?.day ?? start.day
  if (span.unit === 'business-day') return afterWorkingDays(day, span.count, zone, calendars)
  const end = dayAfter(day, span)
  if (rolls) return rolled(end, running)
  return one(local === null ? endOfDay(end, zone) : instantAt(end, local.time, zone))
}

/** When a span that starts at a stated time ends, exact to the minute over changes of the clocks. */
export const dueDate = (start: StatedTime, running: Running): DueDate => {
  const due = uncapped(start, running)
  if (!running.cap) return due
  const cap = uncapped(start, { ...running, span: running.cap, cap: undefined }).earliest
  return { earliest: sooner(due.earliest, cap), likely: sooner(due.likely, cap), latest: sooner(due.latest, cap) }
}
