import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concealedArea } from '../../../../src/domain/evidence/concealment.ts'
import { blurCells } from '../../../../src/renderer/features/annotate/blur-cells.ts'
import { concealPixels } from '../../../../src/workflow/conceal-pixels.ts'

/** Pixels as a canvas hands them out: width and height are read, not own, properties. */
class CanvasPixels {
  readonly data: Uint8ClampedArray
  readonly #width: number
  readonly #height: number
  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data
    this.#width = width
    this.#height = height
  }
  get width(): number {
    return this.#width
  }
  get height(): number {
    return this.#height
  }
}

const pictureOf = (width: number, height: number, seed: number) => {
  const rgb = new Uint8Array(width * height * 3)
  for (let at = 0; at < rgb.length; at += 1) rgb[at] = (at * 31 + seed * 17 + (at >> 5)) % 256
  return { width, height, rgb }
}

describe('the preview of a blur', () => {
  it('has the colours that the file will have', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 90 }),
        fc.integer({ min: 8, max: 90 }),
        fc.nat(1000),
        fc.nat(40),
        fc.nat(40),
        (width, height, seed, left, top) => {
          const picture = pictureOf(width, height, seed)
          const asked = { x: Math.min(left, width - 1), y: Math.min(top, height - 1), width: 1, height: 1 }
          const area = concealedArea({ ...asked, width: width - asked.x, height: height - asked.y }, [], picture)
          const blurred = concealPixels(picture, [{ kind: 'blur', id: 'b', area }])
          const data = new Uint8ClampedArray(area.width * area.height * 4)
          for (let y = 0; y < area.height; y += 1)
            for (let x = 0; x < area.width; x += 1)
              for (const channel of [0, 1, 2])
                data[(y * area.width + x) * 4 + channel] =
                  picture.rgb[((area.y + y) * width + area.x + x) * 3 + channel] ?? 0
          for (const cell of blurCells(new CanvasPixels(data, area.width, area.height))) {
            const corner = ((area.y + cell.y) * width + area.x + cell.x) * 3
            expect([...blurred.rgb.subarray(corner, corner + 3)]).toEqual(cell.rgb)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
