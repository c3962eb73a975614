import type { WorkCalendar } from '../../domain/order/working-days.ts'

/** Calendars of working days, by country. */
export interface WorkCalendars {
  /** Countries that are known (ISO 3166-1 alpha-2), in alphabetical order. */
  countries(): readonly string[]
  /** China's official arrangement with its make-up days. */
  china(): WorkCalendar
  /**
   * Days on which banks work in a country, or in a part of it (ISO 3166-1 alpha-2, or ISO 3166-2 like `DE-BY`); null for
   * one that is not known. China: as `china`.
   */
  bank(code: string): WorkCalendar | null
  /** Days that are neither weekend nor public holiday, whatever banks do; codes as for `bank`. */
  law(code: string): WorkCalendar | null
}
