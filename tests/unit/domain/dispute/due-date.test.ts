import { describe, expect, it } from 'vitest'
import { createWorkCalendars } from '../../../../src/adapters/calendar/work-calendars.ts'
import { dueDate, notAfter } from '../../../../src/domain/dispute/due-date.ts'
import type { Span } from '../../../../src/domain/dispute/policy.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import type { StatedTime } from '../../../../src/domain/kernel/stated-time.ts'
import { localTime } from '../../../../src/domain/kernel/zoned-time.ts'

const calendars = createWorkCalendars()

interface Rule {
  readonly zone?: string
  readonly rolls?: boolean
  readonly country?: string | null
}

const due = (start: StatedTime, span: Span, { zone = 'Europe/Berlin', rolls = false, country = 'DE' }: Rule = {}) =>
  dueDate(start, {
    span,
    zone,
    rolls,
    kind: 'ends',
    calendars: {
      china: calendars.china(),
      bank: country === null ? null : calendars.bank(country),
      law: country === null ? null : calendars.law(country),
    },
  })

const at = (day: string, time: string | null = null, zone = 'Europe/Berlin'): StatedTime => ({ day, time, zone })
const days = (count: number): Span => ({ count, unit: 'calendar-day' })

describe('a day that was stated in another zone than the receiver’s', () => {
  it('may be one of two days there, and the first gives the earliest', () => {
    // 9 May in Berlin begins on 8 May, 15:00, in Los Angeles.
    expect(due(at('2026-05-09'), days(15), { zone: 'America/Los_Angeles' })).toEqual({
      earliest: instant('2026-05-24T06:59:00Z'),
      likely: instant('2026-05-25T06:59:00Z'),
      latest: instant('2026-05-25T06:59:00Z'),
    })
    // And ends on 10 May, 05:59, in Shanghai.
    const east = due(at('2026-05-09'), days(15), { zone: 'Asia/Shanghai' })
    expect([east.earliest, east.latest]).toEqual([instant('2026-05-24T15:59:00Z'), instant('2026-05-25T15:59:00Z')])
  })

  it('is one day where both have the same', () => {
    const { earliest, latest } = due(at('2026-05-09', null, 'America/Los_Angeles'), days(15), {
      zone: 'America/Los_Angeles',
    })
    expect([earliest, latest]).toEqual([instant('2026-05-25T06:59:00Z'), instant('2026-05-25T06:59:00Z')])
    expect(localTime(latest, 'Europe/Berlin')).toEqual({ day: '2026-05-25', time: '08:59' })
  })

  it('leaves the end of hours open by as much as the day is long', () => {
    const { earliest, latest } = due(at('2026-03-29'), { count: 48, unit: 'hour' })
    expect([earliest, latest]).toEqual([instant('2026-03-30T23:00:00Z'), instant('2026-03-31T21:59:00Z')])
  })
})

describe('a moment over a change of the clocks', () => {
  it.each([
    ['2026-03-20', 'Europe/Berlin', '2026-04-04T12:02:00Z'],
    ['2026-10-20', 'Europe/Berlin', '2026-11-04T13:02:00Z'],
    ['2026-03-01', 'America/Los_Angeles', '2026-03-16T21:02:00Z'],
    ['2026-10-25', 'America/Los_Angeles', '2026-11-09T22:02:00Z'],
    ['2026-03-28', 'Australia/Sydney', '2026-04-12T04:02:00Z'],
    ['2026-09-28', 'Australia/Sydney', '2026-10-13T03:02:00Z'],
    ['2026-03-28', 'Pacific/Auckland', '2026-04-12T02:02:00Z'],
    ['2026-09-20', 'Pacific/Auckland', '2026-10-05T01:02:00Z'],
  ])('15 days after %s, 14:02 in %s, is 14:02 there', (day, zone, utc) => {
    expect(due(at(day, '14:02', zone), days(15), { zone }).likely).toBe(instant(utc))
  })
})

// Regulation (EEC, Euratom) 1182/71, art. 3(1) and 3(4).
describe('a last day by European law', () => {
  const last = (received: string, country = 'DE'): string =>
    localTime(due(at(received), days(14), { rolls: true, country }).latest, 'Europe/Berlin').day

  it.each([
    ['Tuesday to Tuesday, no reason to move', '2026-05-05', '2026-05-19'],
    ['a Saturday moves to Monday', '2026-05-02', '2026-05-18'],
    ['a Sunday moves to Monday', '2026-05-03', '2026-05-18'],
    ['Friday 1 May moves to Monday', '2026-04-17', '2026-05-04'],
    ['Saturday before Whit Monday moves to Tuesday', '2026-05-09', '2026-05-26'],
    ['Christmas Day, a Friday, moves to Monday', '2026-12-11', '2026-12-28'],
    ['New Year’s Day, a Friday, moves to Monday', '2026-12-18', '2027-01-04'],
    ['Christmas Eve, when banks are closed but it is no holiday, does not move', '2026-12-10', '2026-12-24'],
  ])('%s', (_, received, moved) => {
    expect(last(received)).toBe(moved)
  })

  it('goes by the holidays of the country, and of its part', () => {
    // Corpus Christi, 4 June 2026: in Bavaria and Poland, not in all of Germany.
    expect([last('2026-05-21'), last('2026-05-21', 'DE-BY'), last('2026-05-21', 'PL')]).toEqual([
      '2026-06-04',
      '2026-06-05',
      '2026-06-05',
    ])
  })

  it('keeps the day that it moves from as the earliest', () => {
    const { earliest } = due(at('2026-05-02'), days(14), { rolls: true })
    expect(localTime(earliest, 'Europe/Berlin')).toEqual({ day: '2026-05-16', time: '23:59' })
  })
})

describe('working days', () => {
  const twenty: Span = { count: 20, unit: 'business-day' }
  const daysOf = (decided: string, country: string | null): readonly string[] => {
    const { earliest, likely, latest } = due(at(decided), twenty, { country })
    return [earliest, likely, latest].map((moment) => localTime(moment, 'Europe/Berlin').day.slice(5))
  }

  it('are weekdays, those of the bank, and those of China and the bank', () => {
    expect(daysOf('2026-02-06', 'DE')).toEqual(['03-06', '03-06', '03-16'])
    expect(daysOf('2026-04-20', 'DE')).toEqual(['05-18', '05-20', '05-22'])
    expect(daysOf('2026-09-22', 'DE')).toEqual(['10-20', '10-20', '10-28'])
    expect(daysOf('2026-12-14', 'DE')).toEqual(['01-11', '01-15', '01-15'])
  })

  it('are weekdays of China too where no country is known: a make-up Saturday is no weekday', () => {
    expect(daysOf('2026-09-22', null)).toEqual(['10-20', '10-20', '10-28'])
  })

  it('stay in order for a country with another weekend', () => {
    for (const country of ['IL', 'EG', 'AE', 'IN', 'NP', 'IR']) {
      const dates = daysOf('2026-02-06', country)
      expect(dates).toEqual(dates.toSorted())
    }
    // Friday and Saturday are free in Israel, Sunday is not.
    expect(['2026-05-08', '2026-05-09', '2026-05-10'].map((day) => calendars.bank('IL')?.isWorkingDay(day))).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('months and years', () => {
  it('end on the last day of a shorter month', () => {
    expect(due(at('2026-01-31'), { count: 1, unit: 'month' }).likely).toBe(instant('2026-02-28T22:59:00Z'))
    expect(due(at('2028-02-29', '10:00'), { count: 1, unit: 'year' }).likely).toBe(instant('2029-02-28T09:00:00Z'))
  })
})

describe('a cap', () => {
  it('cuts what goes beyond it and nothing else', () => {
    const one = due(at('2026-02-06'), { count: 20, unit: 'business-day' })
    expect(notAfter(one, null)).toBe(one)
    expect(notAfter(one, instant('2026-03-10T00:00:00Z'))).toEqual({ ...one, latest: instant('2026-03-10T00:00:00Z') })
  })
})
