/** A day of the Gregorian calendar without a zone: `2026-03-29`. */
export type CalendarDay = string

/**
 * A moment as somebody stated it, on the clock of a place: what an order page or a person says. It becomes an instant by
 * the rules of its zone and is kept as stated, because those rules change.
 */
export interface StatedTime {
  readonly day: CalendarDay
  /** `14:02`, 24 hours; null where only the day is known. */
  readonly time: string | null
  /** IANA name (`Europe/Berlin`). */
  readonly zone: string
}
