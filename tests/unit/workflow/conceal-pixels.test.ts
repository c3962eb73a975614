import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotationOperation, PictureArea } from '../../../src/domain/evidence/annotation.ts'
import { blurCell, concealedArea } from '../../../src/domain/evidence/concealment.ts'
import { concealPixels } from '../../../src/workflow/conceal-pixels.ts'

const size = { width: 96, height: 64 }
const noise = (seed: number): Uint8Array =>
  Uint8Array.from({ length: size.width * size.height * 3 }, (_, at) => ((at + seed) * 2654435761) >>> 24)
const picture = (seed = 0) => ({ ...size, rgb: noise(seed) })

const areas: fc.Arbitrary<PictureArea> = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 60 }), fc.nat(), fc.nat())
  .map(([x, y, w, h]) => ({ x, y, width: 1 + (w % (size.width - x)), height: 1 + (h % (size.height - y)) }))

const isIn = ({ x, y, width, height }: PictureArea, column: number, row: number): boolean =>
  column >= x && row >= y && column < x + width && row < y + height

/** The same noise but for an area, which holds a secret. */
const withSecret = (area: PictureArea, seed: number) => {
  const rgb = noise(0)
  const other = noise(seed)
  for (let row = area.y; row < area.y + area.height; row++) {
    const [from, to] = [row * size.width + area.x, row * size.width + area.x + area.width].map((at) => at * 3)
    rgb.set(other.subarray(from, to), from)
  }
  return { ...size, rgb }
}

describe('a redaction', () => {
  it('leaves no trace: whatever was there, the pixels that come out are the same', () => {
    fc.assert(
      fc.property(areas, areas, fc.integer({ min: 1, max: 1e6 }), (area, blurred, seed) => {
        const operations: readonly AnnotationOperation[] = [
          { kind: 'blur', id: 'b', area: blurred },
          { kind: 'redact', id: 'r', area, color: 'black' },
        ]
        const [one, other] = [withSecret(area, seed), withSecret(area, seed + 77)].map(
          (secret) => concealPixels(secret, operations).rgb,
        )
        expect(one).toEqual(other)
      }),
      { numRuns: 60 },
    )
  })

  it('fills its whole area with one colour and changes nothing else', () => {
    fc.assert(
      fc.property(areas, (area) => {
        const operations: readonly AnnotationOperation[] = [{ kind: 'redact', id: 'r', area, color: 'white' }]
        const before = picture()
        const { rgb } = concealPixels(before, operations)
        const covered = concealedArea(area, operations, size)
        for (let at = 0; at < rgb.length; at++) {
          const [column, row] = [Math.floor(at / 3) % size.width, Math.floor(at / 3 / size.width)]
          if (rgb[at] !== (isIn(covered, column, row) ? 255 : before.rgb[at]))
            throw new Error(`pixel ${column}, ${row}`)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a blur', () => {
  it('leaves no more colours than it has cells', () => {
    fc.assert(
      fc.property(areas, (area) => {
        const operations: readonly AnnotationOperation[] = [{ kind: 'blur', id: 'b', area }]
        const { rgb } = concealPixels(picture(), operations)
        const covered = concealedArea(area, operations, size)
        const colors = new Set<string>()
        for (let row = covered.y; row < covered.y + covered.height; row++) {
          for (let column = covered.x; column < covered.x + covered.width; column++) {
            const at = (row * size.width + column) * 3
            colors.add(rgb.subarray(at, at + 3).join())
          }
        }
        const cell = blurCell(covered)
        expect(colors.size).toBeLessThanOrEqual(Math.ceil(covered.width / cell) * Math.ceil(covered.height / cell))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a crop', () => {
  it('takes exactly its pixels, and the picture given stays as it is', () => {
    const before = picture()
    const { width, height, rgb } = concealPixels(before, [
      { kind: 'crop', id: 'c', area: { x: 5, y: 7, width: 20, height: 10 } },
    ])
    expect([width, height]).toEqual([20, 10])
    expect(rgb.subarray(0, 60)).toEqual(before.rgb.subarray((7 * 96 + 5) * 3, (7 * 96 + 25) * 3))
    expect(before.rgb).toEqual(noise(0))
  })
})
