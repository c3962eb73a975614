import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney } from '../../../../../src/domain/kernel/money.ts'
import { findAmounts } from '../../../../../src/domain/order/reading/amounts.ts'

const shown = (line: string): readonly string[] =>
  findAmounts(line).map(({ readings, sure }) => `${readings.map(formatMoney).join(' or ')}${sure ? '' : ' ?'}`)

describe('amounts in a line', () => {
  it.each([
    ['US $24.90', '24.90 USD'],
    ['Us $24.90', '24.90 USD'],
    ['Total: US$1,234.56', '1234.56 USD'],
    ['€ 24,90', '24.90 EUR'],
    ['24.90 EUR', '24.90 EUR'],
    ['24,90 €', '24.90 EUR'],
    ['1 234,56 ₽', '1234.56 RUB'],
    ['R$ 99,90', '99.90 BRL'],
    ['£3', '3.00 GBP'],
    ['12,50 zł', '12.50 PLN'],
    ['1.234,56 TL', '1234.56 TRY'],
    ['₺99,90', '99.90 TRY'],
    ['350 ₴', '350.00 UAH'],
    ['CN¥35.8', '35.80 CNY'],
    ["CHF 1'234.50", '1234.50 CHF'],
    ['JPY 1,234', '1234 JPY'],
    ['₩12,900', '12900 KRW'],
    ['128.50 元', '128.50 CNY'],
    ['$24.90 USD', '24.90 USD'],
    ['Refund -€ 5,00', '-5.00 EUR'],
    ['1.234.567,00 EUR', '1234567.00 EUR'],
    ['¥12.34', '12.34 CNY'],
  ])('%s is %s', (line, amount) => {
    expect(shown(line)).toEqual([amount])
  })

  it('lists every currency that a bare sign may mean', () => {
    expect(findAmounts('$5.00')[0]?.readings.map(({ currency }) => currency)).toContain('CAD')
    expect(shown('¥128.00')).toEqual(['128.00 CNY or 128 JPY ?'])
    expect(shown('¥128')).toEqual(['128.00 CNY or 128 JPY ?'])
    expect(findAmounts('\uffe5128')[0]?.sure).toBe(false)
  })

  it('marks three digits after the only sign', () => {
    expect(shown('1.234 EUR')).toEqual(['1234.00 EUR ?'])
    expect(shown('KWD 1.234')).toEqual(['1234.000 KWD or 1.234 KWD ?'])
  })

  it('gives each of several, a sign in between to the one with cents', () => {
    expect(shown('US $24.90 + US $3.10 = US $28.00')).toEqual(['24.90 USD', '3.10 USD', '28.00 USD'])
    expect(shown('24,90 € 12 Nov 2026')).toEqual(['24.90 EUR'])
  })

  it.each([
    '24.90',
    'Order 8172635412345678',
    '12.11.2026',
    'EUROPE 12',
    'BUS $',
    '0.123 EUR',
    'A4 210 x 297',
    '14:02 EST',
    'v1.2.3',
    'JPY 12.34',
  ])('%s holds none', (line) => {
    expect(shown(line)).toEqual([])
  })

  it('come back from the ways in which they are written', () => {
    const group = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign)
    const styles = [
      (whole: string, cents: string) => `US $${group(whole, ',')}.${cents}`,
      (whole: string, cents: string) => `${group(whole, '.')},${cents} USD`,
      (whole: string, cents: string) => `${group(whole, ' ')},${cents} USD`,
      (whole: string, cents: string) => `USD ${whole}.${cents}`,
      (whole: string, cents: string) => `USD ${group(whole, '’')}.${cents}`,
    ]
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom(...styles), (minor, style) => {
        const text = String(minor).padStart(3, '0')
        const [found, ...more] = findAmounts(`Paid ${style(text.slice(0, -2), text.slice(-2))} on`)
        expect(more).toEqual([])
        expect(found).toMatchObject({ sure: true, readings: [{ minor, currency: 'USD' }] })
      }),
      { numRuns: 400, seed: 3 },
    )
  })
})
