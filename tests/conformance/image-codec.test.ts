import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createImageCodec } from '../../src/adapters/sharp/image-codec.ts'
import type { RgbPicture } from '../../src/workflow/ports/image-codec.ts'

const codec = createImageCodec()

/** Left half red, right half blue, with a green upper left corner: every turn can be told from every other. */
const flag = (width: number, height: number): RgbPicture => {
  const rgb = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = x < 8 && y < 8 ? [0, 255, 0] : x < width / 2 ? [255, 0, 0] : [0, 0, 255]
      rgb.set(colour, (y * width + x) * 3)
    }
  }
  return { width, height, rgb }
}

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const pixel = ({ width, rgb }: RgbPicture, x: number, y: number): number[] => [
  ...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
]
const near = (a: number[], b: number[]): boolean =>
  a.every((value, index) => Math.abs(value - (b[index] as number)) < 40)

describe('pictures out', () => {
  it('gives the same JPEG and PNG bytes for the same pixels, without any metadata', async () => {
    const picture = flag(320, 200)
    const jpeg = await codec.jpeg(picture, 92)
    expect(sha(jpeg)).toBe(sha(await codec.jpeg(picture, 92)))
    expect(sha(await codec.png(picture))).toBe(sha(await codec.png(picture)))
    const facts = await sharp(jpeg).metadata()
    expect([facts.exif, facts.xmp, facts.iptc, facts.icc]).toEqual([undefined, undefined, undefined, undefined])
    expect(facts.chromaSubsampling).toBe('4:4:4')
  })

  it('keeps every pixel in a PNG', async () => {
    const picture = flag(64, 40)
    const back = await codec.decodePhoto(await codec.png(picture))
    expect(back.ok && sha(back.value.rgb)).toBe(sha(picture.rgb))
  })

  it('shrinks to fit and never enlarges', async () => {
    const small = await codec.shrink(flag(400, 100), 100)
    expect([small.width, small.height, small.rgb.length]).toEqual([100, 25, 100 * 25 * 3])
    expect((await codec.shrink(flag(40, 20), 100)).width).toBe(40)
  })
})

describe('photos in', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('shows a photo upright whose EXIF orientation is %i', async (orientation) => {
    const upright = flag(60, 40)
    const back = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 270, 6: 270, 7: 90, 8: 90 }[orientation] ?? 0
    const mirrored = [2, 4, 5, 7].includes(orientation)
    let stored = sharp(upright.rgb, { raw: { width: 60, height: 40, channels: 3 } })
    if (mirrored) stored = sharp(await stored.flop().png().toBuffer())
    const turned = await sharp(await stored.png().toBuffer())
      .rotate(back)
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .withMetadata({ orientation })
      .toBuffer()
    const photo = await codec.decodePhoto(turned)
    if (!photo.ok) throw new Error(photo.failure.message)
    expect([photo.value.width, photo.value.height]).toEqual([60, 40])
    expect(near(pixel(photo.value, 2, 2), [0, 255, 0])).toBe(true)
    expect(near(pixel(photo.value, 20, 30), [255, 0, 0])).toBe(true)
    expect(near(pixel(photo.value, 50, 30), [0, 0, 255])).toBe(true)
  })

  it('tells the time that the camera states, with its zone only where there is one', async () => {
    const taken = async (exif: Record<string, string>) => {
      const bytes = await sharp(flag(20, 20).rgb, { raw: { width: 20, height: 20, channels: 3 } })
        .withExif({ IFD2: exif })
        .jpeg()
        .toBuffer()
      const photo = await codec.decodePhoto(bytes)
      return photo.ok ? photo.value.facts.clocks : []
    }
    expect(await taken({ DateTimeOriginal: '2026:11:20 14:02:00' })).toMatchObject([
      { kind: 'exif', value: '2026-11-20T14:02:00' },
    ])
    expect(await taken({ DateTimeOriginal: '2026:11:20 14:02:00', OffsetTimeOriginal: '+01:00' })).toMatchObject([
      { value: '2026-11-20T14:02:00+01:00' },
    ])
    expect(await taken({ DateTimeOriginal: 'yesterday' })).toEqual([])
  })

  it('takes a WebP and puts a transparent PNG on white', async () => {
    const webp = await sharp(flag(30, 20).rgb, { raw: { width: 30, height: 20, channels: 3 } })
      .webp()
      .toBuffer()
    const photo = await codec.decodePhoto(webp)
    expect(photo.ok && photo.value.facts.format).toBe('webp')
    const clear = await sharp({
      create: { width: 4, height: 4, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    const onWhite = await codec.decodePhoto(clear)
    expect(onWhite.ok && pixel(onWhite.value, 1, 1)).toEqual([255, 255, 255])
  })

  it('refuses by content what it does not decode, whatever it is called', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd"/></svg>',
    )
    const gif = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#000' } })
      .gif()
      .toBuffer()
    for (const bytes of [svg, gif, Buffer.from('%PDF-1.7'), Buffer.from('')]) {
      const photo = await codec.decodePhoto(bytes)
      expect(!photo.ok && photo.failure.code).toBe('image.unsupported')
    }
  })

  it('shows what is left of a cut or damaged photo, and says that it is not whole', async () => {
    const jpeg = await codec.jpeg(flag(400, 300), 90)
    const rotten = Uint8Array.from(jpeg, (byte, at) => (at > jpeg.length * 0.6 && at % 97 === 0 ? 0x5a : byte))
    for (const bytes of [jpeg.subarray(0, jpeg.length * 0.7), rotten]) {
      const photo = await codec.decodePhoto(bytes)
      expect(photo.ok && photo.value.facts.warnings).toEqual([expect.stringMatching(/damaged or missing/)])
      expect(photo.ok && near(pixel(photo.value, 20, 20), [255, 0, 0])).toBe(true)
    }
    const whole = await codec.decodePhoto(jpeg)
    expect(whole.ok && whole.value.facts.warnings).toBeUndefined()
  })

  it('calls a photo that ends in its head and a broken HEIC damaged, in a plain sentence', async () => {
    const jpeg = await codec.jpeg(flag(400, 300), 90)
    const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'), Buffer.alloc(400, 7)])
    for (const bytes of [jpeg.subarray(0, 60), heic]) {
      const photo = await codec.decodePhoto(bytes)
      expect(!photo.ok && photo.failure.code).toBe('image.damaged')
      expect(!photo.ok && photo.failure.message).toMatch(/\.$/)
    }
  })
})
