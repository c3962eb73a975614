import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coarseFirst, stripOrdinals } from '../../../../src/domain/media/strip-frames.ts'

const even = (frames: number, gop: number) => ({
  ptsTicks: Array.from({ length: frames }, (_, ordinal) => 100 * ordinal),
  keyframes: Array.from({ length: Math.ceil(frames / gop) }, (_, index) => index * gop),
})

describe('frames of a strip', () => {
  it('are keyframes where each part holds one', () => {
    expect(stripOrdinals(even(300, 10), 10, 0, 30_000)).toEqual([10, 40, 70, 100, 130, 160, 190, 220, 250, 280])
  })

  it('are the frames at the middles where keyframes are too far apart', () => {
    expect(stripOrdinals(even(300, 300), 4, 0, 30_000)).toEqual([0, 112, 187, 262])
    expect(stripOrdinals({ ...even(300, 300), keyframes: [] }, 2, 0, 30_000)).toEqual([75, 225])
  })

  it('are all there are when more are wished for, and only those of the part asked for', () => {
    expect(stripOrdinals(even(5, 5), 50, 0, 500)).toEqual([0, 1, 2, 3, 4])
    expect(stripOrdinals(even(300, 10), 2, 10_000, 12_000)).toEqual([100, 110])
  })

  it('lie within the part, ascending, each once, at most one for each place', () => {
    const tables = fc
      .record({
        gaps: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 }),
        gop: fc.integer({ min: 1, max: 80 }),
      })
      .map(({ gaps, gop }) => {
        const ptsTicks = [0]
        for (const gap of gaps) ptsTicks.push((ptsTicks.at(-1) ?? 0) + gap)
        return { ptsTicks, keyframes: ptsTicks.map((_, ordinal) => ordinal).filter((ordinal) => ordinal % gop === 0) }
      })
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 40 }), (table, count) => {
        const end = (table.ptsTicks.at(-1) ?? 0) + 1
        const chosen = stripOrdinals(table, count, 0, end)
        expect(chosen.length).toBeGreaterThan(0)
        expect(chosen.length).toBeLessThanOrEqual(count)
        expect([...new Set(chosen)].sort((a, b) => a - b)).toEqual(chosen)
        expect(chosen.every((ordinal) => ordinal < table.ptsTicks.length)).toBe(true)
      }),
    )
  })

  it('come the middle first, and every one of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (count) => {
        const all = Array.from({ length: count }, (_, at) => at)
        expect([...coarseFirst(all)].sort((a, b) => a - b)).toEqual(all)
      }),
    )
    expect(coarseFirst([0, 1, 2, 3, 4, 5, 6])).toEqual([3, 1, 5, 0, 2, 4, 6])
  })
})
