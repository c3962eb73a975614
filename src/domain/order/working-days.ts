import { addDays, weekdayOf } from '../kernel/calendar-day.ts'
import type { CalendarDay } from '../kernel/stated-time.ts'

/** On which days somebody works. */
export interface WorkCalendar {
  readonly id: string
  isWorkingDay(day: CalendarDay): boolean
  /** The last day of which its data knows; null where it follows from rules for ever. */
  readonly knownThrough: CalendarDay | null
}

export const weekdaysOnly: WorkCalendar = {
  id: 'weekdays',
  isWorkingDay: (day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6,
  knownThrough: null,
}

/** Days on which both work. */
export const bothWork = (one: WorkCalendar, other: WorkCalendar): WorkCalendar => ({
  id: `${one.id}+${other.id}`,
  isWorkingDay: (day) => one.isWorkingDay(day) && other.isWorkingDay(day),
  knownThrough: [one.knownThrough, other.knownThrough].filter((day) => day !== null).sort()[0] ?? null,
})

/** More days in a row without work than any country has; beyond it the calendar itself is wrong. */
const mostIdle = 60

/** The day itself when it is a working day, else the next one. Throws RangeError for a calendar without working days. */
export const workingDayFrom = (day: CalendarDay, calendar: WorkCalendar): CalendarDay => {
  for (let ahead = 0; ahead <= mostIdle; ahead++) {
    const candidate = addDays(day, ahead)
    if (calendar.isWorkingDay(candidate)) return candidate
  }
  throw new RangeError(`no working day within ${mostIdle} days of ${day} in ${calendar.id}`)
}

/** The `count`th working day after a day; the day after it is the first that can count. */
export const workingDayAfter = (day: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay => {
  let reached = day
  for (let left = count; left > 0; left--) reached = workingDayFrom(addDays(reached, 1), calendar)
  return reached
}

/** Whether the calendar's data ends before this day: what it says of it is a guess by weekdays. */
export const isBeyond = (day: CalendarDay, { knownThrough }: WorkCalendar): boolean =>
  knownThrough !== null && day > knownThrough
