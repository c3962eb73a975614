import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAfter } from '../../../../src/renderer/features/orders/roving-place.ts'

const grid = { place: 5, total: 100, columns: 4, visible: 2, mirrored: false }

describe('the place that a key leads to', () => {
  it('is beside, a row away, a view away, first or last', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']
    expect(keys.map((key) => placeAfter(key, grid))).toEqual([6, 4, 9, 1, 13, 0, 0, 99])
    expect(placeAfter('Tab', grid)).toBeNull()
  })

  it('follows the way of reading', () => {
    const mirrored = { ...grid, mirrored: true }
    expect(['ArrowRight', 'ArrowLeft'].map((key) => placeAfter(key, mirrored))).toEqual([4, 6])
  })

  it('is always one that is there', () => {
    const keys = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    const places = fc
      .record({
        total: fc.integer({ min: 1, max: 1000 }),
        columns: fc.integer({ min: 1, max: 9 }),
        at: fc.nat(),
        visible: fc.integer({ min: 1, max: 9 }),
        mirrored: fc.boolean(),
      })
      .map(({ at, ...rest }) => ({ ...rest, place: at % rest.total }))
    fc.assert(
      fc.property(keys, places, (key, from) => {
        const next = placeAfter(key, from) ?? -1
        expect(next).toBeGreaterThanOrEqual(0)
        expect(next).toBeLessThan(from.total)
      }),
    )
    expect(placeAfter('Home', { ...grid, total: 0 })).toBeNull()
  })
})
