import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fedexExpressFits,
  gs1Fits,
  mod7Fits,
  mod3736Fits,
  s10CheckDigit,
  upsFits,
} from '../../../../src/domain/order/check-digits.ts'

describe('the S10 check digit', () => {
  it('is 9 for the serial 47312482, the example of the standard', () => {
    expect(s10CheckDigit('47312482')).toBe(9)
  })

  it.each(['AG904312272CN', 'LZ134747205CN', 'RG027843019CN', 'UG336196744YP'])('fits the real number %s', (number) => {
    expect(s10CheckDigit(number.slice(2, 10))).toBe(Number(number[10]))
  })

  it('refuses what is not eight digits', () => {
    expect(() => s10CheckDigit('1234567')).toThrow(RangeError)
    expect(() => s10CheckDigit('1234567A')).toThrow(RangeError)
  })

  it('finds at least nine in ten wrong digits', () => {
    let caught = 0
    let tried = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 1, max: 9 }),
        (n, place, by) => {
          const serial = String(n).padStart(8, '0')
          const digits = [...serial]
          digits[place] = String((Number(digits[place]) + by) % 10)
          tried += 1
          if (s10CheckDigit(digits.join('')) !== s10CheckDigit(serial)) caught += 1
        },
      ),
      { numRuns: 2000, seed: 7 },
    )
    expect(caught / tried).toBeGreaterThan(0.9)
  })
})

/** Published example numbers: carriers' guides and public tables of tracking numbers. */
describe('check digits of published example numbers', () => {
  it.each(['1Z5R89390357567127', '1Z879E930346834440', '1Z410E7W0392751591', '1Z8V92A70367203024'])(
    'UPS %s',
    (number) => {
      expect(upsFits(number)).toBe(true)
      expect(upsFits(`${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`)).toBe(false)
    },
  )

  it.each(['986578788855', '477179081230', '799531274483', '790535312317', '974367662710'])('FedEx %s', (number) => {
    expect(fedexExpressFits(number)).toBe(true)
    expect(fedexExpressFits(number.replace(/^./, '1'))).toBe(false)
  })

  it.each([
    ['USPS', '9400111201080805483016'],
    ['USPS', '9505511069605048600624'],
    ['USPS, 20 digits', '03071790000523483741'],
    ['USPS, 26 digits', '92748931507708513018050063'],
    ['FedEx Ground', '041441760228964'],
    ['FedEx Ground', '568283610012734'],
    ['GS1 SSCC', '000123450000000027'],
  ])('%s %s', (_, number) => {
    expect(gs1Fits(number)).toBe(true)
    expect(gs1Fits(number.replace(/.$/, (digit) => String((Number(digit) + 3) % 10)))).toBe(false)
  })

  it.each([
    ['DHL Express', '3318810025'],
    ['DHL Express', '8487135506'],
    ['Yamato', '123456789013'],
    ['Japan Post', '13112383852'],
  ])('%s %s', (_, number) => {
    expect(mod7Fits(number)).toBe(true)
  })

  it('DPD', () => {
    expect(mod3736Fits('008182709980000020033350276C')).toBe(true)
    expect(mod3736Fits('008182709980000020045327276N')).toBe(true)
    expect(mod3736Fits('008182709980000020033350276A')).toBe(false)
  })

  it('fit no text that is too short or of other characters', () => {
    expect([
      gs1Fits('7'),
      gs1Fits('12a'),
      mod7Fits(''),
      upsFits('1Z1'),
      fedexExpressFits('12'),
      mod3736Fits('-'),
    ]).toEqual(Array(6).fill(false))
  })
})
