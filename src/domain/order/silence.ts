import { daysBetween } from '../kernel/calendar-day.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CalendarDay } from '../kernel/stated-time.ts'
import { instantOf, localTime } from '../kernel/zoned-time.ts'
import type { Correspondent, Message } from './correspondence.ts'

/** How it stands with one correspondent: when they were last written to, and whether they answered. */
export interface Exchange {
  readonly with: Correspondent
  readonly sent: Message
  /** The first answer after it; null while there is none. */
  readonly answer: Message | null
  /** Whole days without an answer, counted on the calendar of the user's zone; 0 when there is one. */
  readonly silentDays: number
}

const at = (message: Message): Instant => instantOf(message.at, 'start')

/** A message of which only the day is known was written on that day, wherever its reader is. */
const dayOf = (message: Message, zone: string): CalendarDay =>
  message.at.time === null ? message.at.day : localTime(at(message), zone).day

/**
 * The exchange with each correspondent who was written to. It is told from the first message that is still without an
 * answer: writing again does not make the waiting shorter.
 */
export const exchangesOf = (messages: readonly Message[], now: Instant, zone: string): readonly Exchange[] => {
  const whom = [...new Set(messages.map((message) => message.with))]
  return whom.flatMap((one): readonly Exchange[] => {
    const talk = messages.filter((message) => message.with === one).toSorted((a, b) => (at(a) < at(b) ? -1 : 1))
    const lastAnswer = talk.findLastIndex(({ direction }) => direction === 'received')
    const unanswered = talk.slice(lastAnswer + 1).find(({ direction }) => direction === 'sent')
    if (unanswered) {
      const silentDays = Math.max(0, daysBetween(dayOf(unanswered, zone), localTime(now, zone).day))
      return [{ with: one, sent: unanswered, answer: null, silentDays }]
    }
    const sentAt = talk.slice(0, Math.max(0, lastAnswer)).findLastIndex(({ direction }) => direction === 'sent')
    const sent = talk[sentAt]
    if (!sent) return []
    const answer = talk.slice(sentAt + 1).find(({ direction }) => direction === 'received') ?? null
    return [{ with: one, sent, answer, silentDays: 0 }]
  })
}
