import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createLettering } from '../../src/adapters/pdf/lettering.ts'
import { createImageCodec } from '../../src/adapters/sharp/image-codec.ts'
import type { AnnotationOperation, PictureArea } from '../../src/domain/evidence/annotation.ts'
import { renderAnnotation } from '../../src/workflow/annotate-exhibit.ts'
import type { RgbPicture } from '../../src/workflow/ports/image-codec.ts'

const images = createImageCodec()
const lettering = createLettering({ fontsDirectory: join(import.meta.dirname, '../../resources/fonts') })
const size = { width: 160, height: 120 }

const noise = (seed: number): RgbPicture => ({
  ...size,
  rgb: Uint8Array.from({ length: size.width * size.height * 3 }, (_, at) => ((at + seed * 7919) * 2654435761) >>> 24),
})

const inside = ({ x, y, width, height }: PictureArea, column: number, row: number): boolean =>
  column >= x && row >= y && column < x + width && row < y + height

/** The noise of one seed, and of another within an area. */
const differing = (area: PictureArea, seed: number): RgbPicture => {
  const { rgb } = noise(1)
  const other = noise(seed).rgb
  return {
    ...size,
    rgb: rgb.map((value, at) => {
      const pixel = Math.floor(at / 3)
      return inside(area, pixel % size.width, Math.floor(pixel / size.width)) ? (other[at] ?? 0) : value
    }),
  }
}

const fileOf = async (picture: RgbPicture, operations: readonly AnnotationOperation[]): Promise<Uint8Array> =>
  images.jpeg(await renderAnnotation({ lettering }, picture, operations), 92)

const areas: fc.Arbitrary<PictureArea> = fc
  .tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 110 }), fc.nat(), fc.nat())
  .map(([x, y, w, h]) => ({ x, y, width: 1 + (w % (size.width - x)), height: 1 + (h % (size.height - y)) }))

const colors = fc.constantFrom('black', 'white', 'red', 'blue', 'yellow')

describe('a redaction in the JPEG that leaves', () => {
  it('gives the very same file, whatever was below it', async () => {
    await fc.assert(
      fc.asyncProperty(areas, colors, fc.integer({ min: 2, max: 999 }), async (area, color, seed) => {
        const operations: readonly AnnotationOperation[] = [
          { kind: 'blur', id: 'b', area: { x: 8, y: 8, width: 90, height: 60 } },
          { kind: 'redact', id: 'r', area, color },
          { kind: 'arrow', id: 'a', from: { x: 2, y: 2 }, to: { x: 90, y: 80 }, color: 'green', weight: 'thick' },
        ]
        const [one, other] = await Promise.all([seed, seed + 1].map((at) => fileOf(differing(area, at), operations)))
        expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array(1))).toBe(0)
      }),
      { numRuns: 25 },
    )
  })

  it('reads back as one colour, and what lies away from it as it was', async () => {
    await fc.assert(
      fc.asyncProperty(areas, areas, colors, async (area, crop, color) => {
        const operations: readonly AnnotationOperation[] = [
          { kind: 'redact', id: 'r', area, color },
          { kind: 'crop', id: 'c', area: crop },
        ]
        const { data, info } = await sharp(await fileOf(noise(1), operations))
          .raw()
          .toBuffer({ resolveWithObject: true })
        const { data: before } = await sharp(await fileOf(noise(1), [{ kind: 'crop', id: 'c', area: crop }]))
          .raw()
          .toBuffer({ resolveWithObject: true })
        expect([info.width, info.height]).toEqual([crop.width, crop.height])
        const seen = new Set<number>()
        const far = { x: area.x - 16, y: area.y - 16, width: area.width + 32, height: area.height + 32 }
        for (let at = 0; at < data.length; at += 3) {
          const pixel = at / 3
          const [column, row] = [crop.x + (pixel % info.width), crop.y + Math.floor(pixel / info.width)]
          if (inside(area, column, row)) seen.add(data.readUIntBE(at, 3))
          if (!inside(far, column, row)) expect(data.readUIntBE(at, 3)).toBe(before.readUIntBE(at, 3))
        }
        expect(seen.size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is drawn', () => {
  const at = { x: 20, y: 20 }
  const plain: RgbPicture = { ...size, rgb: new Uint8Array(size.width * size.height * 3).fill(128) }
  const changed = async (operation: AnnotationOperation): Promise<number> => {
    const { rgb } = await renderAnnotation({ lettering }, plain, [operation])
    return rgb.reduce((count, value) => count + (value === 128 ? 0 : 1), 0)
  }
  const stroke = { color: 'red', weight: 'thin' } as const
  const area = { x: 20, y: 20, width: 60, height: 40 }

  it.each<AnnotationOperation>([
    { kind: 'arrow', id: 'a', from: at, to: { x: 90, y: 60 }, ...stroke },
    { kind: 'box', id: 'b', area, ...stroke },
    { kind: 'ellipse', id: 'e', area, ...stroke },
    { kind: 'text', id: 't', at, text: 'Torn', color: 'red', size: 'small' },
    { kind: 'ruler', id: 'r', from: at, to: { x: 90, y: 20 }, length: { value: 1, unit: 'cm' }, ...stroke },
    { kind: 'callout', id: 'c', at, to: { x: 60, y: 60 }, number: 7, color: 'blue', size: 'small' },
  ])('is seen and is the same each time: $kind', async (operation) => {
    expect(await changed(operation)).toBeGreaterThan(100)
    const [one, other] = await Promise.all([
      renderAnnotation({ lettering }, plain, [operation]),
      renderAnnotation({ lettering }, plain, [operation]),
    ])
    expect(one.rgb).toEqual(other.rgb)
    expect(plain.rgb.every((value) => value === 128)).toBe(true)
  })

  it('leaves what is inside a box and an ellipse untouched', async () => {
    for (const kind of ['box', 'ellipse'] as const) {
      const { rgb } = await renderAnnotation({ lettering }, plain, [{ kind, id: 'b', area, ...stroke }])
      expect([...rgb.subarray((40 * size.width + 50) * 3, (40 * size.width + 50) * 3 + 3)]).toEqual([128, 128, 128])
    }
  })
})

describe('letters', () => {
  it.each(['Torn ñ ł ß', 'трещина', '裂缝在这里', 'ひび割れ', '균열'])(
    'of the program’s own fonts draw %s',
    async (text) => {
      const { contours, width, missing } = await lettering.outline(text, 20)
      expect(missing).toEqual([])
      expect(width).toBeGreaterThan(text.length * 5)
      expect(contours.length).toBeGreaterThanOrEqual([...text.replace(/\s/g, '')].length)
      for (const { x, y } of contours.flat()) {
        expect(x).toBeGreaterThan(-5)
        expect(x).toBeLessThan(width + 5)
        expect(Math.abs(y)).toBeLessThan(30)
      }
    },
  )

  it('that no font has are named', async () => {
    expect((await lettering.outline('aᚠb', 20)).missing).toEqual(['ᚠ'])
  })
})
