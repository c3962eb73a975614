import sharp, { type Sharp } from 'sharp'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ImageCodec, ImageFailure, PhotoFacts, RgbPicture } from '../../workflow/ports/image-codec.ts'
import { exifClocks } from './exif-clocks.ts'
import { decodeHeic } from './heic.ts'

/** The encoder as it is named in a provenance. */
export const imageTool = { name: 'sharp', version: `${sharp.versions.sharp}, libvips ${sharp.versions.vips}` } as const

/** 268 megapixels, what a 16,383 × 16,383 picture has: more than any phone takes, less than what exhausts memory. */
const pixelLimit = 0x3fff * 0x3fff

// Every decoder is refused first and three are let in again: an SVG or a PDF called .png never reaches its parser.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

const raw = ({ width, height, rgb }: RgbPicture): Sharp => sharp(rgb, { raw: { width, height, channels: 3 } })

const ascii = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length))

const formatOf = (bytes: Uint8Array): PhotoFacts['format'] | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (bytes[0] === 0x89 && ascii(bytes, 1, 3) === 'PNG') return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp'
  if (ascii(bytes, 4, 4) === 'ftyp' && /^(?:hei[cfmsx]|hevc|mif1|msf1)$/.test(ascii(bytes, 8, 4))) return 'heic'
  return null
}

const damaged = (detail: string): ImageFailure => ({
  code: 'image.damaged',
  message: 'The picture is damaged and cannot be shown. Copy it from the phone again.',
  detail,
})

const decodeBySharp = async (bytes: Uint8Array, format: PhotoFacts['format']): Promise<Result<RgbPicture & { readonly facts: PhotoFacts }, ImageFailure>> => {
  try {
    const input = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error' })
    const { exif } = await input.metadata()
    const { data, info } = await input
      .autoOrient()
      .toColourspace('srgb')
      .flatten({ background: '#ffffff' })
      .removeAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const facts: PhotoFacts = { format, width: info.width, height: info.height, clocks: exif ? exifClocks(exif) : [] }
    return succeed({ width: info.width, height: info.height, rgb: data, facts })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (/pixel limit/i.test(detail)) {
      return fail({ code: 'image.too-large', message: 'The picture has more pixels than can be handled. Use a smaller copy.', detail })
    }
    return fail(damaged(detail))
  }
}

/** JPEG, PNG and WebP by sharp, HEIC by libheif; all chosen by content, sizes limited, metadata never passed on. */
export const createImageCodec = (): ImageCodec => ({
  jpeg: (picture, quality) => raw(picture).jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: false }).toBuffer(),
  png: (picture) => raw(picture).png({ compressionLevel: 6, adaptiveFiltering: false, palette: false }).toBuffer(),
  async shrink(picture, side) {
    const { data, info } = await raw(picture)
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { width: info.width, height: info.height, rgb: data }
  },
  async decodePhoto(bytes) {
    const format = formatOf(bytes)
    if (format === null) {
      return fail({ code: 'image.unsupported', message: 'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.' })
    }
    if (format !== 'heic') return decodeBySharp(bytes, format)
    const picture = await decodeHeic(bytes, pixelLimit)
    if (!picture.ok) return picture
    const { width, height } = picture.value
    return succeed({ ...picture.value, facts: { format, width, height, clocks: [] } })
  },
})
