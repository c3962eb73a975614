import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripParts } from '../../../../src/renderer/features/player/strip-parts.ts'

const views = fc
  .record({
    start: fc.double({ min: -100, max: 2000, noNaN: true }),
    length: fc.double({ min: 0.5, max: 4000, noNaN: true }),
    share: fc.double({ min: 0.0005, max: 1, noNaN: true }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.integer({ min: 300, max: 2000 }),
    tileWidth: fc.integer({ min: 20, max: 120 }),
  })
  .map(({ start, length, share, place, width, tileWidth }) => {
    const whole = { from: start, to: start + length }
    const from = start + place * (1 - share) * length
    return { whole, view: { from, to: from + share * length }, width, tileWidth }
  })

describe('the parts of a strip', () => {
  it('cover the view, and reach past it by less than one part at each end', () => {
    fc.assert(
      fc.property(views, ({ whole, view, width, tileWidth }) => {
        const { from, until, count } = stripParts(whole, view, width, tileWidth)
        const each = (until - from) / count
        const grace = 1e-4 * each + 1e-6
        expect(from).toBeLessThanOrEqual(view.from + grace)
        expect(until).toBeGreaterThanOrEqual(view.to - grace)
        expect(view.from - from).toBeLessThan(each + grace)
        expect(until - view.to).toBeLessThan(each + grace)
      }),
    )
  })

  it('are about as wide as a picture, unless the whole film is one', () => {
    fc.assert(
      fc.property(views, ({ whole, view, width, tileWidth }) => {
        const { from, until, count } = stripParts(whole, view, width, tileWidth)
        const pixels = (((until - from) / count) * width) / (view.to - view.from)
        if (until - from < whole.to - whole.from - 1e-6 || count > 1) {
          expect(pixels).toBeGreaterThan(0.7 * tileWidth)
          expect(pixels).toBeLessThan(1.42 * tileWidth)
        }
      }),
    )
  })

  it('stay where they are when the view is moved by less than one of them', () => {
    const whole = { from: 0, to: 3600 }
    const still = stripParts(whole, { from: 1000, to: 1100 }, 1160, 82)
    const moved = stripParts(whole, { from: 1001, to: 1101 }, 1160, 82)
    const edges = ({ from, until, count }: typeof still) =>
      Array.from({ length: count + 1 }, (_, edge) => from + (edge * (until - from)) / count)
    const shared = edges(moved).filter((edge) => edges(still).some((other) => Math.abs(other - edge) < 1e-9))
    expect(shared.length).toBeGreaterThanOrEqual(edges(moved).length - 1)
  })
})
