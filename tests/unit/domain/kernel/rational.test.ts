import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRational, parseRational, type Rational } from '../../../../src/domain/kernel/rational.ts'

const safe = fc.maxSafeInteger()
const fraction: fc.Arbitrary<Rational> = fc.record({ num: safe, den: fc.integer({ min: 1, max: 2 ** 53 - 1 }) })

describe('comparing fractions', () => {
  it('is exact where floats are not', () => {
    const a = { num: 2 ** 53 - 1, den: 2 ** 53 - 2 }
    const b = { num: 2 ** 53 - 2, den: 2 ** 53 - 3 }
    expect(a.num / a.den === b.num / b.den).toBe(true)
    expect(compareRational(a, b)).toBe(-1)
    expect(compareRational({ num: 30000, den: 1001 }, { num: 2997, den: 100 })).toBe(1)
    expect(compareRational({ num: -1, den: 3 }, { num: -2, den: 6 })).toBe(0)
  })

  it('is an order: the other way round is the other sign, and it carries over', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(compareRational(a, b) + compareRational(b, a)).toBe(0)
        expect(compareRational(a, a)).toBe(0)
        const [x, y, z] = [a, b, c].sort(compareRational) as [Rational, Rational, Rational]
        expect(compareRational(x, y)).toBeLessThanOrEqual(0)
        expect(compareRational(y, z)).toBeLessThanOrEqual(0)
        expect(compareRational(x, z)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('does not change when both are multiplied', () => {
    const small = fc.record({ num: fc.integer(), den: fc.integer({ min: 1 }) })
    fc.assert(
      fc.property(small, small, fc.integer({ min: 1, max: 1000 }), (a, b, factor) => {
        expect(compareRational({ num: a.num * factor, den: a.den * factor }, b)).toBe(compareRational(a, b))
      }),
    )
  })
})

describe('reading fractions as ffprobe writes them', () => {
  it('reads both signs of division', () => {
    expect(parseRational('1/90000')).toEqual({ num: 1, den: 90000 })
    expect(parseRational('64:45')).toEqual({ num: 64, den: 45 })
    expect(parseRational('-1/2')).toEqual({ num: -1, den: 2 })
  })

  it.each(['0/0', 'N/A', '', '1/0', '1/-2', '1.5/2', '1/2/3', ' 1/2', '99999999999999999999/1'])(
    'refuses "%s"',
    (text) => {
      expect(parseRational(text)).toBeNull()
    },
  )

  it('reads back every fraction', () => {
    fc.assert(
      fc.property(fraction, ({ num, den }) => {
        expect(parseRational(`${num}/${den}`)).toEqual({ num, den })
      }),
    )
  })
})
