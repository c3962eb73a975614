import type { WorkCalendar } from '../../domain/order/working-days.ts'

/** Calendars of working days, by country. */
export interface WorkCalendars {
  /** China's official arrangement with its make-up days. */
  china(): WorkCalendar
  /** Public holidays of a country (ISO 3166-1 alpha-2); null for one that is not known. China: as `china`. */
  country(code: string): WorkCalendar | null
  /** Codes of all countries that are known. */
  countries(): readonly string[]
}
