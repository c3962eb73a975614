import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, minorDigits, parseMoney } from '../../../../src/domain/kernel/money.ts'

const currency = fc.constantFrom('EUR', 'USD', 'CNY', 'JPY', 'KRW', 'KWD', 'TND', 'CLF', 'PLN')

describe('money', () => {
  it('is read with a point or a comma, currency first or last', () => {
    const expected = { minor: 1234, currency: 'EUR' }
    for (const text of ['12.34 EUR', '12,34 EUR', 'EUR 12.34', 'EUR12,34', ' 12.34EUR ']) {
      expect(parseMoney(text)).toEqual(expected)
    }
    expect(parseMoney('12.5 EUR')).toEqual({ minor: 1250, currency: 'EUR' })
    expect(parseMoney('EUR 12')).toEqual({ minor: 1200, currency: 'EUR' })
  })

  it('has as many digits after the point as ISO 4217 gives the currency', () => {
    expect(parseMoney('1500 JPY')).toEqual({ minor: 1500, currency: 'JPY' })
    expect(parseMoney('1.234 KWD')).toEqual({ minor: 1234, currency: 'KWD' })
    expect(formatMoney({ minor: 1234, currency: 'KWD' })).toBe('1.234 KWD')
    expect(formatMoney({ minor: 5, currency: 'EUR' })).toBe('0.05 EUR')
    expect(formatMoney({ minor: 0, currency: 'JPY' })).toBe('0 JPY')
    expect(['BIF', 'LYD', 'CLF', 'XPF', 'EUR'].map(minorDigits)).toEqual([0, 3, 4, 0, 2])
  })

  it.each([
    '',
    '12.34',
    'EUR',
    '1,000 USD',
    '12.345 EUR',
    '1.5 JPY',
    '1.000,00 EUR',
    '-5 EUR',
    '12.34 eur',
    '5 €',
    '1 EUR 2',
    '99999999999999999 EUR',
  ])('does not guess what "%s" means', (text) => {
    expect(parseMoney(text)).toBeNull()
  })

  it('says the same amount back', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), currency, (minor, code) => {
        expect(parseMoney(formatMoney({ minor, currency: code }))).toEqual({ minor, currency: code })
      }),
    )
  })

  it('writes what is owed back with one sign in front', () => {
    expect(formatMoney({ minor: -5, currency: 'EUR' })).toBe('-0.05 EUR')
    fc.assert(
      fc.property(fc.integer({ min: 1 }), currency, (minor, code) => {
        expect(formatMoney({ minor: -minor, currency: code })).toBe(`-${formatMoney({ minor, currency: code })}`)
      }),
    )
  })
})
