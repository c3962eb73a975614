import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highestIn, quantile } from '../../../../src/domain/media/along.ts'

describe('parts of a recording', () => {
  it('show the highest value of each, and nothing where nothing was measured', () => {
    const parts = { fromSeconds: 10, untilSeconds: 14, count: 4 }
    const samples = [
      { seconds: 9.9, value: 1 },
      { seconds: 10, value: 0.2 },
      { seconds: 10.9, value: 0.5 },
      { seconds: 12, value: 0 },
      { seconds: 13.999, value: 0.7 },
      { seconds: 14, value: 1 },
    ]
    expect(highestIn(parts, samples)).toEqual([0.5, null, 0, 0.7])
  })

  it('lose no peak, however few they are', () => {
    const values = fc.array(fc.record({ seconds: fc.double({ min: 0, max: 9.99, noNaN: true }), value: fc.nat(100) }))
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), (samples, count) => {
        const lanes = highestIn({ fromSeconds: 0, untilSeconds: 10, count }, samples).filter((value) => value !== null)
        expect(Math.max(-1, ...lanes)).toBe(Math.max(-1, ...samples.map(({ value }) => value)))
      }),
    )
  })

  it('are scaled by a share of the values', () => {
    expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3)
    expect(quantile([], 0.95)).toBe(0)
    expect(quantile([2], 1)).toBe(2)
  })
})
