import { describe, expect, it } from 'vitest'
import { addDays, addMonths, isCalendarDay, weekdayOf } from '../../../../src/domain/kernel/calendar-day.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { endOfDay, instantAt, instantOf, isZone, localTime } from '../../../../src/domain/kernel/zoned-time.ts'

describe('days', () => {
  it('are those of the calendar only', () => {
    expect(['2026-02-28', '2028-02-29'].every(isCalendarDay)).toBe(true)
    expect(['2026-02-30', '2026-2-3', '2026-02-29', 'soon', '2026-13-01'].some(isCalendarDay)).toBe(false)
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
  })

  it('add up over ends of months and leap days', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(weekdayOf('2026-11-23')).toBe(1)
  })
})

// Where the clocks change: forward at 02:00 (Berlin 2026-03-29, Los Angeles 2026-03-08), 02:00 to 03:00 in Sydney on
// 2026-10-04; back at 03:00 (Berlin 2026-10-25), 02:00 (Los Angeles 2026-11-01) and 03:00 (Sydney 2026-04-05).
describe('a local time', () => {
  it.each([
    ['2026-03-28', '12:00', 'Europe/Berlin', '2026-03-28T11:00:00Z'],
    ['2026-03-29', '12:00', 'Europe/Berlin', '2026-03-29T10:00:00Z'],
    ['2026-10-25', '12:00', 'Europe/Berlin', '2026-10-25T11:00:00Z'],
    ['2026-03-08', '12:00', 'America/Los_Angeles', '2026-03-08T19:00:00Z'],
    ['2026-11-01', '12:00', 'America/Los_Angeles', '2026-11-01T20:00:00Z'],
    ['2026-10-04', '12:00', 'Australia/Sydney', '2026-10-04T01:00:00Z'],
    ['2026-04-05', '12:00', 'Australia/Sydney', '2026-04-05T02:00:00Z'],
    ['2026-12-07', '23:59', 'America/Los_Angeles', '2026-12-08T07:59:00Z'],
    ['2026-06-01', '00:00', 'Asia/Kathmandu', '2026-05-31T18:15:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, utc) => {
    expect(instantAt(day, time, zone)).toBe(instant(utc))
    expect(localTime(instant(utc), zone)).toEqual({ day, time })
  })

  it.each([
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-03-08', '02:30', 'America/Los_Angeles', '2026-03-08T10:00:00Z'],
    ['2026-10-04', '02:30', 'Australia/Sydney', '2026-10-03T16:00:00Z'],
  ])('%s %s that %s never shows is the moment of the jump', (day, time, zone, utc) => {
    expect(instantAt(day, time, zone)).toBe(instant(utc))
  })

  it.each([
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-11-01', '01:30', 'America/Los_Angeles', '2026-11-01T08:30:00Z'],
    ['2026-04-05', '02:30', 'Australia/Sydney', '2026-04-04T15:30:00Z'],
  ])('%s %s that %s shows twice is the earlier', (day, time, zone, utc) => {
    expect(instantAt(day, time, zone)).toBe(instant(utc))
  })

  it('of a day alone is its first or last minute there', () => {
    const at = { day: '2026-05-24', time: null, zone: 'America/Los_Angeles' }
    expect(instantOf(at, 'end')).toBe(instant('2026-05-25T06:59:00Z'))
    expect(instantOf(at, 'start')).toBe(instant('2026-05-24T07:00:00Z'))
    // A date read in Europe as 24 May ends on 25 May at 08:59 there.
    expect(localTime(endOfDay('2026-05-24', 'America/Los_Angeles'), 'Europe/Berlin')).toEqual({
      day: '2026-05-25',
      time: '08:59',
    })
  })

  it('needs a zone that exists', () => {
    expect([isZone('Europe/Berlin'), isZone('Europe/Atlantis')]).toEqual([true, false])
    expect(() => instantAt('2026-01-01', '12:00', 'Europe/Atlantis')).toThrow(RangeError)
  })
})
