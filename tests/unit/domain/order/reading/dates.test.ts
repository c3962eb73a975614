import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../../../src/domain/order/reading/dates.ts'

const shown = (line: string): readonly string[] =>
  findDates(line).map(({ readings, sure }) => {
    const each = readings.map(({ date, time, zone }) => [date, time, zone].filter(Boolean).join(' '))
    return `${each.join(' or ')}${sure ? '' : ' ?'}`
  })

describe('dates in a line', () => {
  it.each([
    ['2026-11-12', '2026-11-12'],
    ['2026-11-12T14:02:33Z', '2026-11-12 14:02:33 Z'],
    ['2026/11/2 9:05', '2026-11-02 09:05'],
    ['2026年11月12日 14:02', '2026-11-12 14:02'],
    ['12 Nov 2026', '2026-11-12'],
    ['Nov 12, 2026 14:02', '2026-11-12 14:02'],
    ['Nov 12, 2026 2:02 PM PST', '2026-11-12 14:02 PST'],
    ['Order date: November 12th, 2026, 12:30 AM PT', '2026-11-12 00:30 PT'],
    ['12.11.2026', '2026-11-12'],
    ['12. November 2026', '2026-11-12'],
    ['3. März 2026 um 14:02 Uhr', '2026-03-03 14:02'],
    ['1er août 2026 à 8:15', '2026-08-01 08:15'],
    ['12 de noviembre de 2026', '2026-11-12'],
    ['12 listopada 2026', '2026-11-12'],
    ['12 ноября 2026 г. 14:02 MSK', '2026-11-12 14:02 MSK'],
    ['29 Feb 2028', '2028-02-29'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['07/07/2026', '2026-07-07'],
    ['14:02:33 UTC+8, 12 Nov 2026', '2026-11-12 14:02:33 UTC+8'],
    ['2026-11-12 14:02 +08:00', '2026-11-12 14:02 +08:00'],
  ])('%s is %s', (line, date) => {
    expect(shown(line)).toEqual([date])
  })

  it('gives both readings where day and month may be exchanged', () => {
    expect(shown('11/12/2026 10:00')).toEqual(['2026-12-11 10:00 or 2026-11-12 10:00 ?'])
  })

  it('doubts a year of two digits', () => {
    expect(shown('12.11.26')).toEqual(['2026-11-12 ?'])
  })

  it.each([
    '2026-02-30',
    '31.04.2026',
    '2027-02-29',
    '13/13/2026',
    '0 Nov 2026',
    '32 Nov 2026',
    '1234-56-78',
    '192.168.11.12',
    '1.2.3.4',
    'Maybe 12 2026 pieces',
    '12/2026',
  ])('%s holds none', (line) => {
    expect(shown(line)).toEqual([])
  })

  it('leaves out a time that is none', () => {
    expect(shown('2026-11-12 25:61')).toEqual(['2026-11-12'])
    expect(shown('2026-11-12 13:30 PM')).toEqual(['2026-11-12'])
  })

  it('come back from the ways in which they are written', () => {
    const at = (date: Date, locale: string): string =>
      date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    const locales = fc.constantFrom(
      'en-US',
      'en-GB',
      'de-DE',
      'fr-FR',
      'es-ES',
      'pl-PL',
      'ru-RU',
      'it-IT',
      'pt-BR',
      'nl-NL',
      'zh-CN',
      'ja-JP',
    )
    fc.assert(
      fc.property(days, locales, (date, locale) => {
        expect(shown(`Ordered ${at(date, locale)} 08:09`)).toEqual([`${date.toISOString().slice(0, 10)} 08:09`])
      }),
      { numRuns: 300, seed: 9 },
    )
  })
})
