import { createRequire } from 'node:module'
import type DateHolidays from 'date-holidays'
import { addDays, weekdayOf } from '../../domain/kernel/calendar-day.ts'
import type { WorkCalendar } from '../../domain/order/working-days.ts'

const dayMs = 86_400_000

/** `public`: by law a free day. `bank`: only banks are closed (24 December in Germany). */
type HolidayType = 'public' | 'bank'

/** CLDR's week of a region: days 1 Monday to 7 Sunday. The compiler's library does not know of it yet. */
type RegionalWeek = Intl.Locale & { getWeekInfo?(): { readonly weekend: readonly number[] } }

const weekendOf = (country: string): readonly number[] => {
  const week: RegionalWeek = new Intl.Locale(`und-${country}`)
  return (week.getWeekInfo?.().weekend ?? [6, 7]).map((day) => day % 7)
}

/** Reading the holidays of the world takes longer than most commands: only who asks for a country waits for it. */
const holidaysOfTheWorld = (): typeof DateHolidays => createRequire(import.meta.url)('date-holidays')

/** Countries whose working days are known, China with them. */
export const countriesOfTheWorld = (): readonly string[] => {
  const Holidays = holidaysOfTheWorld()
  return [...new Set([...Object.keys(new Holidays().getCountries()), 'CN'])]
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .sort()
}

const wellFormed = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/

/**
 * Days that are neither weekend nor holiday of the given types, by date-holidays, in a country or in a part of it
 * (`DE-BY`). Null for a code that it does not know, and for China, of whose make-up days it knows nothing.
 */
export const createCountryCalendar = (code: string, types: readonly HolidayType[]): WorkCalendar | null => {
  const [country = '', region] = code.split('-')
  if (!wellFormed.test(code) || country === 'CN') return null
  const Holidays = holidaysOfTheWorld()
  const every = new Holidays()
  if (!(country in every.getCountries())) return null
  if (region !== undefined && !(region in (every.getStates(country) ?? {}))) return null
  const source = region === undefined ? new Holidays(country) : new Holidays(country, region)
  const weekend = weekendOf(country)
  const years = new Map<string, ReadonlySet<string>>()
  const holidaysOf = (year: string): ReadonlySet<string> => {
    const known = years.get(year)
    if (known) return known
    const days = source
      .getHolidays(Number(year))
      .filter(({ type }) => types.some((wanted) => wanted === type))
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
    isWorkingDay: (day) => !weekend.includes(weekdayOf(day)) && !holidaysOf(day.slice(0, 4)).has(day),
    knownThrough: null,
  }
}
