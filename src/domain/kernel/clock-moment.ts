import type { RecordedClock } from './recorded-clock.ts'

/** Before this no telephone filmed: a clock that was never set counts from 1904, 1970 or 1980. */
const unsetBefore = Date.parse('2000-01-01T00:00:00Z')

/** What a clock names, in milliseconds; one without a zone is taken as UTC. Null for what names no moment. */
export const clockMillis = ({ value }: RecordedClock): number | null => {
  const text = /(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`
  const millis = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(millis) ? null : millis
}

/** Whether somebody set the clock: a moment at which such a file could be made. */
export const isSetMoment = (millis: number): boolean => millis >= unsetBefore
