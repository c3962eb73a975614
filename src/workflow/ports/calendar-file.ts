import type { Instant } from '../../domain/kernel/instant.ts'

export interface CalendarEvent {
  /** The same for the same deadline of the same order, so that a second import replaces the first. */
  readonly uid: string
  readonly at: Instant
  readonly summary: string
  readonly description: string
  /** Milliseconds before `at`. */
  readonly alarms: readonly number[]
}

/** Writes events as an RFC 5545 calendar; the same events give the same text. */
export type WriteCalendarFile = (events: readonly CalendarEvent[], now: Instant) => string
