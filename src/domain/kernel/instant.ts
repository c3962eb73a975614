import type { Brand } from './brand.ts'

/** A moment in UTC, written as ISO 8601 with milliseconds and `Z`: `2026-11-22T14:02:00.000Z`. */
export type Instant = Brand<string, 'Instant'>

const isoWithZone = /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/

/**
 * Takes ISO 8601 text with a date, a time and a zone. Throws RangeError for text without a zone, because it names no
 * moment, and for a day that is in no calendar: ECMAScript's Date would turn 30 February into 2 March without a word.
 */
export const instant = (text: string): Instant => {
  const [, year, month, day] = isoWithZone.exec(text) ?? []
  if (day === undefined) throw new RangeError(`a moment needs a date, a time and a zone: ${text}`)
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (date.getUTCDate() !== Number(day)) throw new RangeError(`no such day: ${text}`)
  return new Date(text).toISOString() as Instant
}

export const instantFromMillis = (millis: number): Instant => new Date(millis).toISOString() as Instant
