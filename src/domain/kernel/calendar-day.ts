import type { CalendarDay } from './stated-time.ts'

const dayMs = 86_400_000

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whether the text is a day that is in the Gregorian calendar, written as ISO 8601 has it. */
export const isCalendarDay = (text: string): text is CalendarDay => {
  const match = isoDay.exec(text)
  return match !== null && new Date(Date.parse(`${text}T00:00:00Z`) || Number.NaN).toJSON()?.slice(0, 10) === text
}

/** Midnight UTC of the day, as a number to count with. Throws RangeError for what is no day. */
const millisOf = (day: CalendarDay): number => {
  if (!isCalendarDay(day)) throw new RangeError(`no such day: ${day}`)
  return Date.parse(`${day}T00:00:00Z`)
}

export const addDays = (day: CalendarDay, count: number): CalendarDay =>
  new Date(millisOf(day) + count * dayMs).toISOString().slice(0, 10)

/** Where the month is shorter, its last day: 31 January and a month is 28 or 29 February. */
export const addMonths = (day: CalendarDay, count: number): CalendarDay => {
  const date = new Date(millisOf(day))
  const wanted = date.getUTCDate()
  const month = date.getUTCMonth() + count
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(date.getUTCFullYear(), month, Math.min(wanted, last))).toISOString().slice(0, 10)
}

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: CalendarDay): number => new Date(millisOf(day)).getUTCDay()

export const daysBetween = (from: CalendarDay, to: CalendarDay): number => (millisOf(to) - millisOf(from)) / dayMs
