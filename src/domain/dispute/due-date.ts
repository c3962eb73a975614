import { addDays, addMonths } from '../kernel/calendar-day.ts'
import { type Instant, instantFromMillis } from '../kernel/instant.ts'
import type { CalendarDay, StatedTime } from '../kernel/stated-time.ts'
import { endOfDay, instantAt, instantOf, localTime } from '../kernel/zoned-time.ts'
import { bothWork, type WorkCalendar, weekdaysOnly, workingDayAfter, workingDayFrom } from '../order/working-days.ts'
import type { DueDate } from './deadline.ts'
import type { Span, Timer } from './policy.ts'

/** Whose working days count: no source says it, so several are shown. Null where no country is known. */
export interface Calendars {
  readonly china: WorkCalendar
  /** Days on which the banks of the buyer's country work: one of them books the refund. */
  readonly bank: WorkCalendar | null
  /** Days that are no public holiday of the buyer's country; a bank's own free day (24 December) moves no legal period. */
  readonly law: WorkCalendar | null
}

interface Running {
  readonly span: Span
  /** In which the receiver's days end. */
  readonly zone: string
  /** See `Timer`. */
  readonly rolls: boolean
  readonly kind: Timer['kind']
  readonly calendars: Calendars
}

const one = (at: Instant): DueDate => ({ earliest: at, likely: at, latest: at })

const sooner = (a: Instant, b: Instant): Instant => (a < b ? a : b)

const dayAfter = (day: CalendarDay, { count, unit }: Span): CalendarDay =>
  unit === 'month' ? addMonths(day, count) : unit === 'year' ? addMonths(day, 12 * count) : addDays(day, count)

const hoursLater = (start: Instant, count: number): Instant => instantFromMillis(Date.parse(start) + count * 3_600_000)

/** What can be done until a day can be done in its last minute; what can be done after it, from the next day on. */
const edgeOf = (day: CalendarDay, { kind, zone }: Running): Instant =>
  kind === 'ends' ? endOfDay(day, zone) : instantAt(addDays(day, 1), '00:00', zone)

/**
 * Working days: the day after the milestone is the first. Earliest by weekdays alone, likely by the country of the
 * buyer's bank, latest on days on which both China and that country work; a country with another weekend may turn them.
 */
const afterWorkingDays = (day: CalendarDay, running: Running): DueDate => {
  const { china, bank } = running.calendars
  const by = (calendar: WorkCalendar): CalendarDay => workingDayAfter(day, running.span.count, calendar)
  const likely = by(bank ?? weekdaysOnly)
  const days = [by(weekdaysOnly), likely, by(bothWork(china, bank ?? weekdaysOnly))].sort()
  return {
    earliest: edgeOf(days[0] ?? likely, running),
    likely: edgeOf(likely, running),
    latest: edgeOf(days[2] ?? likely, running),
  }
}

/**
 * Regulation 1182/71: the day of the event does not count (art. 3(1)), and a last day that is a public holiday, a Sunday
 * or a Saturday moves on (art. 3(4)). The day that it moves from stays the earliest: who keeps to it is on time by any rule.
 */
const rolled = (day: CalendarDay, running: Running): DueDate => {
  const last = edgeOf(workingDayFrom(day, running.calendars.law ?? weekdaysOnly), running)
  return { earliest: edgeOf(day, running), likely: last, latest: last }
}

const fromDay = (day: CalendarDay, running: Running): DueDate => {
  if (running.span.unit === 'business-day') return afterWorkingDays(day, running)
  const end = dayAfter(day, running.span)
  return running.rolls ? rolled(end, running) : one(edgeOf(end, running))
}

/**
 * When a span that starts at a stated time ends, exact to the minute over changes of the clocks. Where only the day is
 * known, and known in another zone than the receiver's, it may be one of two days there: the first gives the earliest.
 */
export const dueDate = (start: StatedTime, running: Running): DueDate => {
  const { span, zone, rolls } = running
  const [begins, ends] = [instantOf(start, 'start'), instantOf(start, 'end')]
  if (span.unit === 'hour') {
    const least = hoursLater(begins, span.count)
    return { earliest: least, likely: least, latest: hoursLater(ends, span.count) }
  }
  const [first, last] = [localTime(begins, zone), localTime(ends, zone)]
  if (start.time !== null && !rolls && span.unit !== 'business-day') {
    return one(instantAt(dayAfter(first.day, span), first.time, zone))
  }
  const [, stated = first.day] = [first.day, start.day, last.day].sort()
  return {
    earliest: fromDay(first.day, running).earliest,
    likely: fromDay(stated, running).likely,
    latest: fromDay(last.day, running).latest,
  }
}

/** The date, or the moment that no reading of the rule goes beyond. */
export const notAfter = (due: DueDate, cap: Instant | null): DueDate =>
  cap === null
    ? due
    : { earliest: sooner(due.earliest, cap), likely: sooner(due.likely, cap), latest: sooner(due.latest, cap) }
