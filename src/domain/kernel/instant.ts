import type { Brand } from './brand.ts'

/** A moment in UTC, written as ISO 8601 with milliseconds and `Z`: `2026-11-22T14:02:00.000Z`. */
export type Instant = Brand<string, 'Instant'>

/** Takes any ISO 8601 text with a zone. Throws RangeError for text without a zone, because it names no moment. */
export const instant = (text: string): Instant => {
  if (!/(?:Z|[+-]\d\d:?\d\d)$/.test(text)) throw new RangeError(`a moment needs a zone: ${text}`)
  return new Date(text).toISOString() as Instant
}

export const instantFromMillis = (millis: number): Instant => new Date(millis).toISOString() as Instant
