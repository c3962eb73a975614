import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitInside, type PlacedPicture, placePictures } from '../../../../src/adapters/pdf/picture-layout.ts'

const words = (_: number, width: number): number => (width < 130 ? 60 : 30)
const room = { width: 510, height: 420, gap: 10, words }
const landscape = { width: 1920, height: 1080 }
const portrait = { width: 1080, height: 1920 }

const overlap = (a: PlacedPicture, b: PlacedPicture): boolean =>
  a.picture.x < b.picture.x + b.picture.width - 1e-6 &&
  b.picture.x < a.picture.x + a.picture.width - 1e-6 &&
  a.picture.y < b.picture.y + b.picture.height - 1e-6 &&
  b.picture.y < a.picture.y + a.picture.height - 1e-6

describe('placePictures', () => {
  it('sets three upright pictures in one row', () => {
    const placed = placePictures([portrait, portrait, portrait], room)
    expect(new Set(placed.map(({ picture }) => picture.y)).size).toBe(1)
  })

  it('does not set three wide pictures in one row, where each would be small', () => {
    const placed = placePictures([landscape, landscape, landscape], room)
    expect(new Set(placed.map(({ picture }) => Math.round(picture.y))).size).toBeGreaterThan(1)
    for (const { picture } of placed) expect(picture.width).toBeGreaterThan(200)
  })

  it('keeps shapes, stays inside the room and overlaps nothing', () => {
    const side = fc.integer({ min: 40, max: 4000 })
    const picture = fc.record({ width: side, height: side })
    fc.assert(
      fc.property(fc.array(picture, { minLength: 1, maxLength: 3 }), (pictures) => {
        const placed = placePictures(pictures, room)
        expect(placed).toHaveLength(pictures.length)
        placed.forEach(({ picture: box, words: text }, index) => {
          const { width, height } = pictures[index] as { width: number; height: number }
          expect(box.width / box.height).toBeCloseTo(width / height, 6)
          expect(box.width).toBeLessThanOrEqual(width * 1.25 + 1e-6)
          expect(box.x + box.width).toBeLessThanOrEqual(room.width + 1e-6)
          expect(text.y + text.height).toBeLessThanOrEqual(room.height + 1e-6)
          for (const other of placed.slice(index + 1)) {
            expect(overlap(placed[index] as PlacedPicture, other)).toBe(false)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('does not blow a small picture up', () => {
    expect(fitInside({ width: 64, height: 48 }, { width: 500, height: 500 }, 1.25)).toEqual({ width: 80, height: 60 })
  })
})
