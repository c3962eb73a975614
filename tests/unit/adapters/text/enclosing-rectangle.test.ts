import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asLine, enclosingRectangle } from '../../../../src/adapters/text/enclosing-rectangle.ts'
import type { Point } from '../../../../src/domain/kernel/reading.ts'

const turned = (angle: number, { x, y }: Point): Point => ({
  x: 300 + x * Math.cos(angle) - y * Math.sin(angle),
  y: 200 + x * Math.sin(angle) + y * Math.cos(angle),
})
const box = (width: number, height: number): readonly Point[] => [
  { x: -width / 2, y: -height / 2 },
  { x: width / 2, y: -height / 2 },
  { x: width / 2, y: height / 2 },
  { x: -width / 2, y: height / 2 },
]

describe('the rectangle around points', () => {
  it('is the rectangle that they are the corners of, at any angle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 4, max: 200, noNaN: true }),
        fc.double({ min: 1.6, max: 20, noNaN: true }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        (height, ratio, angle) => {
          const line = asLine(enclosingRectangle(box(height * ratio, height).map((point) => turned(angle, point))))
          expect(line.length).toBeCloseTo(height * ratio, 5)
          expect(line.thickness).toBeCloseTo(height, 5)
          expect([line.centre.x, line.centre.y]).toEqual([expect.closeTo(300, 5), expect.closeTo(200, 5)])
          expect(line.along.x).toBeCloseTo(Math.cos(angle), 5)
          expect(line.along.y).toBeCloseTo(Math.sin(angle), 5)
        },
      ),
    )
  })

  it('holds every point, and is never larger than the upright one', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) })
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (cells) => {
        const points = cells.flatMap(({ x, y }) => [
          { x, y },
          { x: x + 1, y },
          { x, y: y + 1 },
          { x: x + 1, y: y + 1 },
        ])
        const { centre, along, length, thickness } = enclosingRectangle(points)
        for (const { x, y } of points) {
          const [dx, dy] = [x - centre.x, y - centre.y]
          expect(Math.abs(dx * along.x + dy * along.y)).toBeLessThan(length / 2 + 1e-6)
          expect(Math.abs(dy * along.x - dx * along.y)).toBeLessThan(thickness / 2 + 1e-6)
        }
        const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
        const upright = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
        expect(length * thickness).toBeLessThanOrEqual(upright + 1e-6)
      }),
    )
  })

  it('reads a square from left to right and a column from the top down', () => {
    expect(asLine(enclosingRectangle(box(10, 12)))).toMatchObject({ length: 10, thickness: 12 })
    expect(asLine(enclosingRectangle(box(10, 40))).along.y).toBeCloseTo(1)
  })
})
