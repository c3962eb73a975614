import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tilesOf } from '../../../src/workflow/picture-tiles.ts'

const picture = (width: number, height: number) => ({
  width,
  height,
  rgb: Uint8Array.from({ length: width * height * 3 }, (_, index) => (Math.floor(index / 3) * 7 + (index % 3)) % 251),
})

describe('tiles of a picture', () => {
  it('are one when it is short enough', () => {
    expect(tilesOf(picture(40, 30), 40, 10)).toHaveLength(1)
  })

  it('show the same pixels as the picture, own each place once, and overlap', () => {
    const sides = fc.integer({ min: 1, max: 90 })
    fc.assert(
      fc.property(sides, sides, (width, height) => {
        const whole = picture(width, height)
        const tiles = tilesOf(whole, 30, 8)
        const tall = height >= width
        for (const { picture: part, left, top } of tiles) {
          expect(Math.max(part.width, part.height)).toBeLessThanOrEqual(Math.max(30, Math.min(width, height)))
          const x = part.width - 1
          const y = part.height - 1
          const there = ((top + y) * width + left + x) * 3
          expect([...part.rgb.subarray((y * part.width + x) * 3)]).toEqual([...whole.rgb.subarray(there, there + 3)])
        }
        for (let place = 0; place < Math.max(width, height); place++) {
          const owners = tiles.filter(({ owns: [from, to] }) => place >= from && place < to)
          expect(owners).toHaveLength(1)
          const [{ picture: part, left, top }] = owners as [(typeof owners)[number]]
          const start = tall ? top : left
          const end = start + (tall ? part.height : part.width)
          // A line of half the overlap around a place lies whole in the tile that owns the place.
          expect(start <= Math.max(0, place - 3)).toBe(true)
          expect(end >= Math.min(Math.max(width, height), place + 3)).toBe(true)
        }
      }),
      { numRuns: 60, seed: 2 },
    )
  })
})
