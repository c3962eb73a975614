import { describe, expect, it } from 'vitest'
import { createWorkCalendars } from '../../../../src/adapters/calendar/work-calendars.ts'
import {
  bothWork,
  isBeyond,
  type WorkCalendar,
  weekdaysOnly,
  workingDayAfter,
  workingDayFrom,
} from '../../../../src/domain/order/working-days.ts'

const calendars = createWorkCalendars()
const china = calendars.china()
const of = (code: string): WorkCalendar => {
  const calendar = calendars.bank(code)
  if (calendar === null) throw new Error(code)
  return calendar
}

const columns: readonly WorkCalendar[] = [
  weekdaysOnly,
  china,
  of('US'),
  of('GB'),
  of('DE'),
  of('PL'),
  of('RU'),
  bothWork(china, of('DE')),
]

describe('the twentieth working day after an approval', () => {
  it.each([
    ['2026-02-06', ['03-06', '03-12', '03-09', '03-06', '03-06', '03-06', '03-10', '03-16']],
    ['2026-04-20', ['05-18', '05-20', '05-18', '05-19', '05-20', '05-19', '05-19', '05-22']],
    ['2026-09-22', ['10-20', '10-27', '10-21', '10-20', '10-20', '10-20', '10-20', '10-28']],
    ['2026-12-14', ['01-11', '01-11', '01-13', '01-14', '01-15', '01-15', '01-19', '01-15']],
  ])('of %s, by calendar', (approved, days) => {
    expect(columns.map((calendar) => workingDayAfter(approved, 20, calendar).slice(5))).toEqual(days)
  })

  it('is a guess where the announced arrangement of China ends', () => {
    expect(isBeyond(workingDayAfter('2026-12-14', 20, china), china)).toBe(true)
    expect(isBeyond(workingDayAfter('2026-09-22', 20, china), china)).toBe(false)
    expect(bothWork(china, of('DE')).knownThrough).toBe(china.knownThrough)
  })
})

describe('calendars', () => {
  it('know make-up days of China, and its weeks of holiday', () => {
    expect(['2026-02-14', '2026-02-28', '2026-10-10'].map((day) => china.isWorkingDay(day))).toEqual([true, true, true])
    expect(china.isWorkingDay('2026-10-05')).toBe(false)
  })

  it('know nothing of a country that is none', () => {
    expect(calendars.bank('ZZ')).toBeNull()
    expect(calendars.bank('CN')).toBe(china)
  })

  it('move on from a holiday to the next day of work', () => {
    expect(workingDayFrom('2026-12-25', of('DE'))).toBe('2026-12-28')
    expect(workingDayFrom('2026-12-28', of('DE'))).toBe('2026-12-28')
  })

  it('end in an error, not in a loop, without any working day', () => {
    expect(() => workingDayFrom('2026-01-01', { id: 'none', isWorkingDay: () => false, knownThrough: null })).toThrow(
      RangeError,
    )
  })
})
