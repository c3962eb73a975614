import { describe, expect, it } from 'vitest'
import { createImageCodec } from '../../src/adapters/sharp/image-codec.ts'
import type { RgbPicture } from '../../src/workflow/ports/image-codec.ts'
import { makeHeic } from '../fixtures/made-heic.ts'

const codec = createImageCodec()

/** A little-endian TIFF block with DateTimeOriginal and its zone in the Exif directory (CIPA DC-008). */
const tiff = (taken: string, offset: string): Buffer => {
  const bytes = Buffer.alloc(100)
  bytes.write('II*\0', 0, 'latin1')
  bytes.writeUInt32LE(8, 4)
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    bytes.writeUInt16LE(tag, at)
    bytes.writeUInt16LE(type, at + 2)
    bytes.writeUInt32LE(count, at + 4)
    bytes.writeUInt32LE(value, at + 8)
  }
  bytes.writeUInt16LE(1, 8)
  entry(10, 0x8769, 4, 1, 26)
  bytes.writeUInt16LE(2, 26)
  entry(28, 0x9003, 2, 20, 60)
  entry(40, 0x9011, 2, 7, 84)
  bytes.write(`${taken}\0`, 60, 'latin1')
  bytes.write(`${offset}\0`, 84, 'latin1')
  return bytes
}

const colourAt = ({ width, rgb }: RgbPicture, x: number, y: number): 'red' | 'blue' =>
  (rgb[(y * width + x) * 3] as number) > (rgb[(y * width + x) * 3 + 2] as number) ? 'red' : 'blue'

describe('HEIC photos', () => {
  it('are let go of when they are decoded, however many and however large', async () => {
    const large = Buffer.concat([makeHeic(128, 128, 1, null), Buffer.alloc(30_000_000)])
    await codec.decodePhoto(large)
    const before = process.memoryUsage().rss
    for (let count = 0; count < 25; count++) expect((await codec.decodePhoto(large)).ok).toBe(true)
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  })

  it('that are damaged are refused in our words alone, and the next one is read', async () => {
    const whole = makeHeic(128, 128, 1, null)
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
      const damaged = Buffer.from(whole)
      damaged.fill(0xff, at, at + 24)
      const decoded = await codec.decodePhoto(damaged)
      if (!decoded.ok) expect(decoded.failure.code).toMatch(/^image\./)
    }
    expect((await codec.decodePhoto(whole)).ok).toBe(true)
  })

  it('are decoded as they lie', async () => {
    const decoded = await codec.decodePhoto(makeHeic(256, 128, 0, null))
    if (!decoded.ok) throw new Error(decoded.failure.detail)
    const picture = decoded.value
    expect([picture.width, picture.height, picture.facts.format]).toEqual([256, 128, 'heic'])
    expect(picture.rgb.length).toBe(256 * 128 * 3)
    expect([colourAt(picture, 40, 64), colourAt(picture, 216, 64)]).toEqual(['red', 'blue'])
    expect(picture.facts.clocks).toEqual([])
  })

  it('are turned once as the file says, and carry the time that the camera states', async () => {
    const decoded = await codec.decodePhoto(makeHeic(256, 128, 3, tiff('2026:11:20 14:02:33', '+03:00')))
    if (!decoded.ok) throw new Error(decoded.failure.detail)
    const picture = decoded.value
    expect([picture.width, picture.height]).toEqual([128, 256])
    expect([colourAt(picture, 64, 40), colourAt(picture, 64, 216)]).toEqual(['red', 'blue'])
    expect(picture.facts.clocks.map(({ kind, value }) => [kind, value])).toEqual([
      ['exif', '2026-11-20T14:02:33+03:00'],
    ])
  })

  it('that break off are called damaged', async () => {
    const whole = makeHeic(256, 128, 0, null)
    const decoded = await codec.decodePhoto(whole.subarray(0, 300))
    expect(decoded.ok ? null : decoded.failure.code).toBe('image.damaged')
  })
})
