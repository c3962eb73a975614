import Holidays from 'date-holidays'
import { addDays } from '../../domain/kernel/calendar-day.ts'
import { type WorkCalendar, weekdaysOnly } from '../../domain/order/working-days.ts'
import type { WorkCalendars } from '../../workflow/ports/work-calendars.ts'
import { createChinaCalendar } from './china-calendar.ts'

const dayMs = 86_400_000

/** Public and bank holidays of a country; weekends as most of the world has them. */
const countryCalendar = (code: string): WorkCalendar => {
  const years = new Map<string, ReadonlySet<string>>()
  const source = new Holidays(code)
  const holidaysOf = (year: string): ReadonlySet<string> => {
    const known = years.get(year)
    if (known) return known
    const days = source
      .getHolidays(Number(year))
      // What is waited for is a transfer: days on which only banks are closed (24 December in Germany) count as well.
      .filter(({ type }) => type === 'public' || type === 'bank')
      .flatMap(({ date, start, end }) =>
        Array.from({ length: Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs)) }, (_, index) =>
          addDays(date.slice(0, 10), index),
        ),
      )
    const made = new Set(days)
    years.set(year, made)
    return made
  }
  return {
    id: code,
    isWorkingDay: (day) => weekdaysOnly.isWorkingDay(day) && !holidaysOf(day.slice(0, 4)).has(day),
    knownThrough: null,
  }
}

/** chinese-days for China, of whose make-up days date-holidays knows nothing; date-holidays for all others. */
export const createWorkCalendars = (): WorkCalendars => {
  const made = new Map<string, WorkCalendar>()
  const codes = Object.keys(new Holidays().getCountries())
  const keep = (code: string, make: () => WorkCalendar): WorkCalendar => {
    const calendar = made.get(code) ?? make()
    made.set(code, calendar)
    return calendar
  }
  const china = (): WorkCalendar => keep('CN', createChinaCalendar)
  return {
    china,
    country(code) {
      if (code === 'CN') return china()
      return codes.includes(code) ? keep(code, () => countryCalendar(code)) : null
    },
    countries: () => codes,
  }
}
