import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packTicks, unpackTicks } from '../../../../src/domain/media/packed-ticks.ts'

const rows = fc
  .record({
    start: fc.integer({ min: -90_000, max: 2 ** 40 }),
    gaps: fc.array(fc.oneof(fc.constantFrom(1, 512, 1500, 3003), fc.integer({ min: 1, max: 10 ** 7 })), {
      maxLength: 80,
    }),
  })
  .map(({ start, gaps }) => {
    const ticks = [start]
    for (const gap of gaps) ticks.push((ticks.at(-1) ?? 0) + gap)
    return ticks
  })

describe('packed ticks', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(rows, (ticks) => {
        expect(unpackTicks(packTicks(ticks))).toEqual(ticks)
      }),
    )
    expect(unpackTicks(packTicks([]))).toEqual([])
  })

  it('are short for an hour at 60 frames a second, and no megabyte and a half when no two gaps agree', () => {
    const even = Array.from({ length: 216_000 }, (_, ordinal) => 7 + 1500 * ordinal)
    expect(packTicks(even)).toBe('7 1500x215999')
    const uneven = Array.from({ length: 216_000 }, (_, ordinal) => 1500 * ordinal + ((ordinal * 7919) % 400))
    expect(packTicks(uneven).length).toBeLessThan(1_500_000)
    expect(unpackTicks(packTicks(uneven))).toEqual(uneven)
  })

  it('are refused when they are something else', () => {
    expect(() => unpackTicks('0 1500 what')).toThrow(RangeError)
  })
})
