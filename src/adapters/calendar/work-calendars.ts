import type { WorkCalendar } from '../../domain/order/working-days.ts'
import type { WorkCalendars } from '../../workflow/ports/work-calendars.ts'
import { createChinaCalendar } from './china-calendar.ts'
import { countriesOfTheWorld, createCountryCalendar } from './country-calendar.ts'

/** chinese-days for China, of whose make-up days date-holidays knows nothing; date-holidays for all others. */
export const createWorkCalendars = (): WorkCalendars => {
  const made = new Map<string, WorkCalendar | null>()
  const keep = (key: string, make: () => WorkCalendar | null): WorkCalendar | null => {
    const calendar = made.get(key) ?? make()
    made.set(key, calendar)
    return calendar
  }
  let kept: WorkCalendar | null = null
  const china = (): WorkCalendar => {
    kept ??= createChinaCalendar()
    return kept
  }
  return {
    countries: countriesOfTheWorld,
    china,
    bank: (code) =>
      code === 'CN' ? china() : keep(`bank ${code}`, () => createCountryCalendar(code, ['public', 'bank'])),
    law: (code) => (code === 'CN' ? china() : keep(`law ${code}`, () => createCountryCalendar(code, ['public']))),
  }
}
