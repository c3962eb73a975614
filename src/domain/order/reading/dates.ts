import { monthNumbers } from './month-names.ts'

/** A day of the calendar as `YYYY-MM-DD`, with the clock time and zone that stand beside it, as written. */
export interface DateReading {
  readonly date: string
  /** `HH:MM` or `HH:MM:SS` of 24 hours; null when none stands there. */
  readonly time: string | null
  /** `UTC`, `PST`, `PT`, `+08:00`, …; null when none stands there. Nothing is converted. */
  readonly zone: string | null
}

export interface FoundDate {
  readonly text: string
  readonly at: number
  /** Two where day and month can be exchanged; else one. */
  readonly readings: readonly DateReading[]
  readonly sure: boolean
  readonly reason: string
}

const clock = String.raw`(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:\s?([AaPp])\.?[Mm]\.?(?![\p{L}]))?`
const zoneWord = String.raw`(?:UTC|GMT)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|[PECM][SD]?T|CES?T|EES?T|WES?T|MSK|BST|IST|JST|KST|HKT|Z|[+-]\d\d:?\d\d`
const clockAfter = new RegExp(
  String.raw`^(?:[\s,]|T|at|um|à|г\.|uhr)*\s?${clock}(?:\s?(${zoneWord})(?![\p{L}\d]))?`,
  'u',
)
const clockBefore = new RegExp(String.raw`(?<![\d:])${clock}(?:\s?(${zoneWord}))?[\s,]+(?:on\s)?$`, 'u')

const timeOf = (match: RegExpExecArray | null): { time: string; zone: string | null } | null => {
  if (!match) return null
  const [, hours = '', minutes = '', seconds, half, zone] = match
  const noon = half?.toLowerCase()
  const hour = Number(hours)
  if (noon && (hour < 1 || hour > 12)) return null
  const full = noon === undefined ? hour : (hour % 12) + (noon === 'p' ? 12 : 0)
  if (full > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  const two = String(full).padStart(2, '0')
  return { time: `${two}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`, zone: zone ?? null }
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `YYYY-MM-DD` of a day that is in the Gregorian calendar, of a year in which orders are made; else null. */
const dayOf = (year: number, month: number, day: number): string | null => {
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1) return null
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (day > (monthLengths[month - 1] ?? 0) + (leap ? 1 : 0)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const present = (days: readonly (string | null)[]): readonly string[] => [
  ...new Set(days.filter((day): day is string => day !== null)),
]

interface DateForm {
  readonly pattern: RegExp
  readonly days: (match: RegExpExecArray) => readonly string[]
}

const month = `(${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})`
const named = (name = ''): number => monthNumbers.get(name.toLowerCase()) ?? 0

const forms: readonly DateForm[] = [
  {
    pattern: /(?<!\d)(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})(?!\d)日?/gu,
    days: ([, y, m, d]) => present([dayOf(Number(y), Number(m), Number(d))]),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]*(?:de\s|of\s)?${month}\.?(?:\s?,|\s+de(?:l)?)?[\s-]*(\d{4})(?!\d)`,
      'giu',
    ),
    days: ([, d, m, y]) => present([dayOf(Number(y), named(m), Number(d))]),
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})${month}\.?\s*(\d{1,2})(?:st|nd|rd|th)?\s?[,.\s]\s?(\d{4})(?!\d)`, 'giu'),
    days: ([, m, d, y]) => present([dayOf(Number(y), named(m), Number(d))]),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)(?![\d.]*\d)/gu,
    days: ([, d, m, y]) => present([dayOf(Number(y) + (y?.length === 2 ? 2000 : 0), Number(m), Number(d))]),
  },
  {
    pattern: /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-]*\d)/gu,
    days: ([, a, , b, y]) => present([dayOf(Number(y), Number(b), Number(a)), dayOf(Number(y), Number(a), Number(b))]),
  },
]

/**
 * Days in a line of text, with the time and zone beside them: `2026-11-12T14:02Z`, `12 Nov 2026`, `Nov 12, 2026 2:02 PM
 * PST`, `12.11.2026`, `2026年11月12日`, and month names of English, German, French, Spanish, Polish, Russian, Italian,
 * Portuguese and Dutch. `11/12/2026` gives both readings, the day first one first. Days that do not exist are refused.
 */
export const findDates = (line: string): readonly FoundDate[] => {
  const found: FoundDate[] = []
  for (const { pattern, days } of forms) {
    for (const match of line.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some(({ at, text }) => start < at + text.length && end > at)) continue
      const readings = days(match)
      if (readings.length === 0) continue
      const later = clockAfter.exec(line.slice(end))
      const after = timeOf(later)
      const beside = after ?? timeOf(clockBefore.exec(line.slice(0, start)))
      const { time, zone } = beside ?? { time: null, zone: null }
      const short = /^\d{1,2}\.\s?\d{1,2}\.\s?\d\d$/.test(match[0])
      found.push({
        text: line.slice(start, end + (after ? (later?.[0].length ?? 0) : 0)),
        at: start,
        readings: readings.map((date) => ({ date, time, zone })),
        sure: readings.length === 1 && !short,
        reason:
          readings.length > 1
            ? 'day and month may be exchanged: both readings are given'
            : short
              ? 'the year has two digits only'
              : 'written as a date',
      })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}
