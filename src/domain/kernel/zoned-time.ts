import { addDays } from './calendar-day.ts'
import { type Instant, instantFromMillis } from './instant.ts'
import type { CalendarDay, StatedTime } from './stated-time.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

export const isZone = (zone: string): boolean => {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** What a clock of the zone shows at a moment, as if it were UTC, in milliseconds. */
const wallMillis = (zone: string, millis: number): number => {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(millis)
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, second } = parts
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
}

const dayMs = 86_400_000

/**
 * The moments at which a clock of the zone shows this: none where the clock was put forward over it, two where it was
 * put back. Every zone's offset in use a day before or after is tried, so that both sides of a change are seen.
 */
const momentsAt = (zone: string, wall: number): readonly number[] => {
  const offsets = new Set([-dayMs, 0, dayMs].map((shift) => wallMillis(zone, wall + shift) - (wall + shift)))
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((millis) => wallMillis(zone, millis) === wall)
    .sort((a, b) => a - b)
}

/**
 * The moment of a local time. Where the clock shows it twice, the earlier: a deadline taken too early harms nobody.
 * Where it never shows it, the moment at which the clock jumps over it. Throws RangeError for an unknown zone or day.
 */
const momentOf = (zone: string, wall: number): number => {
  const [first] = momentsAt(zone, wall)
  if (first !== undefined) return first
  // The jump lies where the offsets before and after disagree: found to the minute by halving.
  let low = wall - dayMs - (wallMillis(zone, wall - dayMs) - (wall - dayMs))
  let high = wall + dayMs - (wallMillis(zone, wall + dayMs) - (wall + dayMs))
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (wallMillis(zone, middle) < wall) low = middle
    else high = middle
  }
  return high
}

const wallOf = (day: CalendarDay, time: string): number => {
  const millis = Date.parse(`${addDays(day, 0)}T${time}:00Z`)
  if (Number.isNaN(millis)) throw new RangeError(`no such time of day: ${time}`)
  return millis
}

export const instantAt = (day: CalendarDay, time: string, zone: string): Instant =>
  instantFromMillis(momentOf(zone, wallOf(day, time)))

/** The last minute of a day in a zone: `23:59` there, whatever hour that is elsewhere. */
export const endOfDay = (day: CalendarDay, zone: string): Instant => instantAt(day, '23:59', zone)

/** The moment of a stated time; where only the day is known, its `end` or its `start` in its own zone. */
export const instantOf = ({ day, time, zone }: StatedTime, edge: 'start' | 'end'): Instant =>
  time === null ? (edge === 'end' ? endOfDay(day, zone) : instantAt(day, '00:00', zone)) : instantAt(day, time, zone)

/** What a clock of the zone shows at a moment. */
export const localTime = (at: Instant, zone: string): { readonly day: CalendarDay; readonly time: string } => {
  const text = new Date(wallMillis(zone, Math.floor(Date.parse(at) / 1000) * 1000)).toISOString()
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}
