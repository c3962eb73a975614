import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actualSize,
  panBy,
  pictureAt,
  placePicture,
  wholePicture,
  zoomBy,
} from '../../../../src/renderer/ui/picture-view.ts'

const aStage = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 200, max: 1200 }) })
const aPicture = fc.record({ width: fc.integer({ min: 20, max: 8000 }), height: fc.integer({ min: 20, max: 8000 }) })
const aMove = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })

describe('a view of a picture', () => {
  it('shows the whole picture first', () => {
    fc.assert(
      fc.property(aStage, aPicture, (stage, picture) => {
        const { x, y, scale } = placePicture(wholePicture, stage, picture)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x + picture.width * scale).toBeLessThanOrEqual(stage.width)
        expect(y + picture.height * scale).toBeLessThanOrEqual(stage.height)
      }),
    )
  })

  it('never loses the picture, however it is zoomed and moved', () => {
    const aFactor = fc.double({ min: 0.1, max: 20, noNaN: true })
    fc.assert(
      fc.property(aStage, aPicture, fc.array(fc.tuple(aFactor, aMove), { maxLength: 6 }), (stage, picture, moves) => {
        let view = wholePicture
        for (const [factor, by] of moves) {
          view = zoomBy(view, factor, { x: stage.width / 3, y: stage.height / 2 }, stage, picture)
          view = panBy(view, by, stage, picture)
        }
        const { x, y, scale } = placePicture(view, stage, picture)
        expect(scale).toBeLessThanOrEqual(Math.max(16, placePicture(wholePicture, stage, picture).scale) + 1e-9)
        expect(x).toBeLessThan(stage.width / 2 + 1)
        expect(x + picture.width * scale).toBeGreaterThan(stage.width / 2 - 1)
        expect(y).toBeLessThan(stage.height / 2 + 1)
        expect(y + picture.height * scale).toBeGreaterThan(stage.height / 2 - 1)
      }),
    )
  })

  it('keeps what lies under the pointer', () => {
    const stage = { width: 1000, height: 600 }
    const picture = { width: 4000, height: 3000 }
    const at = { x: 510, y: 290 }
    const near = zoomBy(wholePicture, 4, at, stage, picture)
    const before = pictureAt(wholePicture, at, stage, picture)
    const after = pictureAt(near, at, stage, picture)
    expect(after.x).toBeCloseTo(before.x, 6)
    expect(after.y).toBeCloseTo(before.y, 6)
  })

  it('shows one pixel on one at 100 %', () => {
    const stage = { width: 1000, height: 600 }
    const picture = { width: 4000, height: 3000 }
    expect(placePicture(actualSize(wholePicture, stage, picture), stage, picture).scale).toBeCloseTo(1, 9)
  })
})
