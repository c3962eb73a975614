import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  carrierCandidates,
  findTracking,
  normaliseTracking,
  s10CheckDigit,
} from '../../../../src/domain/order/tracking-number.ts'

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

describe('carrier candidates', () => {
  it('names the carrier whose shape fits, with its reason', () => {
    expect(carrierCandidates('LP00724622449605').map(({ carrier }) => carrier)).toEqual(['Cainiao economy'])
    expect(carrierCandidates('AG904312272CN').map(({ carrier, checkDigit }) => [carrier, checkDigit])).toEqual([
      ['China Post / ePacket', 'valid'],
      ['a postal operator (UPU S10)', 'valid'],
    ])
  })

  it('says that a wrong check digit means reading again', () => {
    const [first] = carrierCandidates('AG904312273CN')
    expect(first?.checkDigit).toBe('invalid')
    expect(first?.reason).toContain('read again')
  })

  it('uses the GS1 digit of 4PX only in favour', () => {
    expect(carrierCandidates('4PX3001531337983CN')[0]?.checkDigit).toBe('valid')
    expect(carrierCandidates('4PX3001531337984CN')[0]?.checkDigit).toBe('none')
  })

  it('names nobody for a text that is no number', () => {
    expect(carrierCandidates('https://example.org/x')).toEqual([])
  })
})

describe('findTracking', () => {
  it('matches through spaces, hyphens and case', () => {
    expect(normaliseTracking(' lp 0072-4622 449605 ')).toBe('LP00724622449605')
    const [finding] = findTracking(['LP00724622449605'], 'lp 0072 4622 449605')
    expect(finding?.match).toBe('match')
  })

  it('puts the match before the others and leaves out what is no tracking number', () => {
    const findings = findTracking(
      ['hello', 'UG336196744YP', 'LP00724622449605', 'LP00724622449605'],
      'LP00724622449605',
    )
    expect(findings.map(({ text, match }) => [text, match])).toEqual([
      ['LP00724622449605', 'match'],
      ['UG336196744YP', 'differs'],
    ])
  })

  it('matches a number of no known shape when the order names it', () => {
    expect(findTracking(['ZZ9-PLURAL'], 'zz9plural')).toEqual([
      { text: 'ZZ9PLURAL', carrier: null, checkDigit: 'none', match: 'match' },
    ])
  })

  it('leaves the match open when the order has no number', () => {
    expect(findTracking(['LP00724622449605'], null)[0]?.match).toBe('unknown')
    expect(findTracking(['LP00724622449605'], ' ')[0]?.match).toBe('unknown')
  })
})
