import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fitted,
  panBy,
  pixelUnder,
  type StageView,
  scaleOf,
  turnRight,
  zoomBy,
} from '../../../../src/renderer/features/player/stage-view.ts'

const stage = { width: 800, height: 450 }
const pictures = [
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 320, height: 180 },
]
const anyPoint = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -225, max: 225 }) })
type Move = (view: StageView) => StageView
const anyMoves = (picture: { width: number; height: number }): fc.Arbitrary<readonly Move[]> =>
  fc.array(
    fc.oneof(
      fc.tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), anyPoint).map(
        ([factor, at]): Move =>
          (view) =>
            zoomBy(view, factor, at, stage, picture),
      ),
      anyPoint.map(
        (by): Move =>
          (view) =>
            panBy(view, by, stage, picture),
      ),
      fc.constant<Move>(turnRight),
    ),
    { maxLength: 12 },
  )

describe('the picture on the stage', () => {
  it.each(pictures)('never leaves it, wherever it is zoomed, moved and turned: $width × $height', (picture) => {
    fc.assert(
      fc.property(anyMoves(picture), (moves) => {
        const view = moves.reduce((now, move) => move(now), fitted)
        const scale = scaleOf(view, stage, picture)
        const isAcross = view.turn === 90 || view.turn === 270
        const wide = (isAcross ? picture.height : picture.width) * scale
        const high = (isAcross ? picture.width : picture.height) * scale
        expect(view.zoom).toBeGreaterThanOrEqual(1)
        expect(Math.abs(view.offset.x)).toBeLessThanOrEqual(Math.max(0, (wide - stage.width) / 2) + 1e-6)
        expect(Math.abs(view.offset.y)).toBeLessThanOrEqual(Math.max(0, (high - stage.height) / 2) + 1e-6)
      }),
    )
  })

  it('keeps the pixel under the pointer while it is zoomed', () => {
    const [picture = stage] = pictures
    const near = zoomBy(fitted, 4, { x: 0, y: 0 }, stage, picture)
    const at = { x: 120, y: -60 }
    const before = pixelUnder(near, at, stage, picture)
    const after = pixelUnder(zoomBy(near, 1.5, at, stage, picture), at, stage, picture)
    expect(after.x).toBeCloseTo(before.x, 6)
    expect(after.y).toBeCloseTo(before.y, 6)
  })

  it('finds the pixel under a point of a turned view', () => {
    const picture = { width: 320, height: 180 }
    const quarter = turnRight(fitted)
    const scale = scaleOf(quarter, stage, picture)
    // Turned clockwise, the upper left corner of the picture lies at the upper right of the stage.
    const corner = { x: (180 * scale) / 2, y: (-320 * scale) / 2 }
    const pixel = pixelUnder(quarter, corner, stage, picture)
    expect(pixel.x).toBeCloseTo(0, 6)
    expect(pixel.y).toBeCloseTo(0, 6)
  })

  it('comes back to where it was after four quarter turns', () => {
    expect(turnRight(turnRight(turnRight(turnRight(fitted))))).toEqual(fitted)
  })
})
