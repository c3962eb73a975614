import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePresentationTime,
  formatClock,
  formatTimebase,
  type PresentationTime,
  pts,
  type Timebase,
  toSeconds,
} from '../../../../src/domain/media/presentation-time.ts'

const at = (ticks: number, num: number, den: number): PresentationTime => ({ pts: pts(ticks), timebase: { num, den } })
const timebase: fc.Arbitrary<Timebase> = fc.record({
  num: fc.integer({ min: 1, max: 100_000 }),
  den: fc.integer({ min: 1, max: 1_000_000_000 }),
})
const time: fc.Arbitrary<PresentationTime> = fc.record({ pts: fc.maxSafeInteger().map(pts), timebase })

describe('presentation times', () => {
  it('compare across timebases without rounding', () => {
    expect(comparePresentationTime(at(45045, 1, 90000), at(1001, 1, 2000))).toBe(0)
    expect(comparePresentationTime(at(33, 1, 1000), at(2970, 1, 90000))).toBe(0)
    expect(comparePresentationTime(at(33, 1, 1000), at(3003, 1, 90000))).toBe(-1)
    expect(comparePresentationTime(at(-1, 1, 90000), at(0, 1, 1))).toBe(-1)
  })

  it('compare exactly even where ticks times timebase leaves the safe integers', () => {
    const big = 2 ** 53 - 1
    expect(comparePresentationTime(at(big, 1001, 30000), at(big - 1, 1001, 30000))).toBe(1)
    fc.assert(
      fc.property(time, (a) => {
        const next = { ...a, pts: pts(a.pts === big ? a.pts - 1 : a.pts + 1) }
        expect(comparePresentationTime(a, next)).toBe(a.pts === big ? 1 : -1)
        expect(comparePresentationTime(next, a)).toBe(a.pts === big ? -1 : 1)
      }),
    )
  })

  it('never contradict the seconds that people see', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        if (toSeconds(a) * (1 - 1e-12) > toSeconds(b) && toSeconds(b) >= 0) {
          expect(comparePresentationTime(a, b)).toBe(1)
        }
        expect(comparePresentationTime(a, b) + comparePresentationTime(b, a)).toBe(0)
      }),
    )
  })

  it('are whole ticks', () => {
    for (const ticks of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => pts(ticks)).toThrow(RangeError)
    expect(pts(-512)).toBe(-512)
    expect(formatTimebase({ num: 1, den: 90000 })).toBe('1/90000')
  })
})

describe('the clock that people read', () => {
  it.each([
    [0, '00:00.000'],
    [42.3, '00:42.300'],
    [0.0009, '00:00.000'],
    [59.9999, '00:59.999'],
    [60, '01:00.000'],
    [3599.9995, '59:59.999'],
    [3723.004, '1:02:03.004'],
    [36_000, '10:00:00.000'],
    [-1.5, '-00:01.500'],
    [-0.0004, '-00:00.001'],
  ])('%d s is %s', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text)
  })

  it('never names a later moment, nor one more than a millisecond earlier', () => {
    const readBack = (text: string): number => {
      const [, sign, hours, minutes, rest] = /^(-?)(?:(\d+):)?(\d\d):(\d\d\.\d{3})$/.exec(text) ?? []
      return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(rest))
    }
    fc.assert(
      fc.property(fc.double({ min: -100_000, max: 100_000, noNaN: true }), (seconds) => {
        const shown = readBack(formatClock(seconds))
        expect(shown).toBeLessThanOrEqual(seconds + 1e-8)
        expect(shown).toBeGreaterThan(seconds - 0.001 - 1e-8)
      }),
    )
  })

  it('names every whole millisecond as itself', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), (millis) => {
        expect(formatClock(millis / 1000).endsWith(String(millis % 1000).padStart(3, '0'))).toBe(true)
      }),
    )
  })
})
