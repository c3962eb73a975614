import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displaySize, rotation } from '../../../../src/domain/media/rotation.ts'

describe('display rotation', () => {
  it('is one of four right angles, however the file counts', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 90, 180, 270), fc.integer({ min: -5, max: 5 }), (turn, rounds) => {
        expect(rotation(turn + 360 * rounds)).toBe(turn)
      }),
    )
    expect(rotation(-90)).toBe(270)
    expect(Object.is(rotation(-360), 0)).toBe(true)
  })

  it.each([45, 91, -1, Number.NaN, Number.POSITIVE_INFINITY])('is never %d', (degrees) => {
    expect(() => rotation(degrees)).toThrow(RangeError)
  })
})

describe('size on screen', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 8192 }), height: fc.integer({ min: 1, max: 8192 }) })
  const square = { num: 1, den: 1 }

  it('is the stored size for square pixels, with the sides swapped on a quarter turn', () => {
    fc.assert(
      fc.property(size, (stored) => {
        const swapped = { width: stored.height, height: stored.width }
        expect(displaySize(stored, square, 0)).toEqual(stored)
        expect(displaySize(stored, square, 180)).toEqual(stored)
        expect(displaySize(stored, square, 90)).toEqual(swapped)
        expect(displaySize(stored, square, 270)).toEqual(swapped)
      }),
    )
  })

  it('widens the picture by the sample aspect ratio before it is turned', () => {
    expect(displaySize({ width: 720, height: 576 }, { num: 64, den: 45 }, 0)).toEqual({ width: 1024, height: 576 })
    expect(displaySize({ width: 720, height: 576 }, { num: 64, den: 45 }, 90)).toEqual({ width: 576, height: 1024 })
    expect(displaySize({ width: 1440, height: 1080 }, { num: 4, den: 3 }, 0)).toEqual({ width: 1920, height: 1080 })
  })

  it('takes a ratio that the file does not state for square pixels, and never loses the picture', () => {
    expect(displaySize({ width: 640, height: 480 }, { num: 0, den: 1 }, 0)).toEqual({ width: 640, height: 480 })
    expect(displaySize({ width: 640, height: 480 }, { num: 1, den: 0 }, 0)).toEqual({ width: 640, height: 480 })
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 255 }), fc.integer({ min: 1, max: 255 }), (stored, num, den) => {
        const shown = displaySize(stored, { num, den }, 90)
        expect(Math.min(shown.width, shown.height)).toBeGreaterThanOrEqual(1)
        expect(shown.width).toBe(stored.height)
      }),
    )
  })
})
