import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createCodeReader } from '../../src/adapters/codes/code-reader.ts'
import type { RgbPicture } from '../../src/workflow/ports/image-codec.ts'
import { type CodeScene, drawCode, greyPlane } from '../fixtures/drawn-codes.ts'

const reader = createCodeReader()

const codes: readonly CodeScene[] = [
  { format: 'Code128', text: 'LP00724622449605' },
  { format: 'Code39', text: 'SN12345678' },
  { format: 'ITF', text: '30885909173823' },
  { format: 'EAN13', text: '5201815331227' },
  // A UPC-A is read as the GTIN-13 that it is: with the leading zero that is not printed.
  { format: 'EAN13', text: '0036000291452' },
  { format: 'QRCode', text: 'https://example.org/parcel?id=42' },
  { format: 'DataMatrix', text: 'M00968429135' },
  { format: 'PDF417', text: '1ZEXAMPLE0001 PARCEL' },
  { format: 'Aztec', text: 'AZTEC 12345' },
]

const noise = (width: number, height: number, seed: number): RgbPicture => {
  let state = seed
  const rgb = new Uint8Array(width * height * 3)
  for (let at = 0; at < rgb.length; at++) {
    state = (state * 48271) % 2147483647
    rgb[at] = state & 255
  }
  return { width, height, rgb }
}

const drawnSvg = async (svg: string): Promise<RgbPicture> => {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, rgb: data }
}

describe('reading codes', () => {
  it.each(codes)('reads $format in colour and in grey, and says where it is', async (scene) => {
    const picture = await drawCode(scene)
    const [hard] = await reader.read(picture, 'hard')
    expect(hard?.text).toBe(scene.text)
    const xs = hard?.box.map(({ x }) => x) ?? []
    expect(Math.min(...xs)).toBeGreaterThan(300)
    expect(Math.max(...xs)).toBeLessThan(980)
    const [fast] = await reader.read(greyPlane(picture), 'fast')
    expect(fast?.text).toBe(scene.text)
  })

  it.each([0, 30, 90, 135, 180, 270])('reads a Code 128 that lies turned by %i°', async (turn) => {
    const reads = await reader.read(await drawCode({ format: 'Code128', text: 'UG336196744YP', turn }), 'hard')
    expect(reads.map(({ text }) => text)).toEqual(['UG336196744YP'])
  })

  it('reads one that is a little out of focus, and says nothing of one that is beyond reading', async () => {
    const soft = await reader.read(await drawCode({ format: 'Code128', text: 'LP00724622449605', blur: 1.5 }), 'hard')
    expect(soft.map(({ text }) => text)).toEqual(['LP00724622449605'])
    expect(
      await reader.read(await drawCode({ format: 'Code128', text: 'LP00724622449605', blur: 12 }), 'hard'),
    ).toEqual([])
  })

  it('never reads a code that is not there: noise, stripes, a fence, a keyboard of squares', async () => {
    const stripes = Array.from(
      { length: 120 },
      (_, i) => `<rect x="${i * 9 + ((i * i) % 4)}" y="0" width="${2 + ((i * 7) % 5)}" height="600"/>`,
    )
    const squares = Array.from(
      { length: 900 },
      (_, i) =>
        `<rect x="${(i % 30) * 24}" y="${Math.floor(i / 30) * 24}" width="${(i * 13) % 3 ? 20 : 8}" height="20"/>`,
    )
    const pictures = [
      noise(1280, 720, 3),
      noise(640, 480, 99),
      await drawnSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1100" height="600">${stripes.join('')}</svg>`),
      await drawnSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="720" height="720">${squares.join('')}</svg>`),
    ]
    for (const picture of pictures) expect(await reader.read(picture, 'hard')).toEqual([])
  })

  it('shows control characters of a code as text', async () => {
    const [read] = await reader.read(await drawCode({ format: 'QRCode', text: 'line one\nline two\u202egnp' }), 'hard')
    expect(read?.text).toBe('line one\\u000aline two\\u202egnp')
  })
})
