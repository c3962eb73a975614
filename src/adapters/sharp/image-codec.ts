import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ImageCodec, ImageFailure, PhotoFacts, RgbPicture } from '../../workflow/ports/image-codec.ts'
import { exifClocks } from './exif-clocks.ts'
import { decodeHeic, heicExif } from './heic.ts'

/** The encoder as it is named in a provenance. */
export const imageTool = { name: 'sharp', version: `${sharp.versions.sharp}, libvips ${sharp.versions.vips}` } as const

/** 268 megapixels, what a 16,383 × 16,383 picture has: more than any phone takes, less than what exhausts memory. */
const pixelLimit = 0x3fff * 0x3fff

// Every decoder is refused first and three are let in again: an SVG or a PDF called .png never reaches its parser.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })

const raw = ({ width, height, rgb }: RgbPicture): Sharp => sharp(rgb, { raw: { width, height, channels: 3 } })

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

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

const incomplete = 'Part of the picture is damaged or missing; what can be read of it is shown.'

type Decoded = RgbPicture & { readonly facts: PhotoFacts }

/** Throws what libvips says when the picture cannot be had with this much patience. */
const decodeOnce = async (
  bytes: Uint8Array,
  format: PhotoFacts['format'],
  failOn: 'none' | 'error' | 'warning',
): Promise<Decoded> => {
  const input = sharp(bytes, { limitInputPixels: pixelLimit, failOn })
  const { exif } = await input.metadata()
  const { data, info } = await input
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  return { width, height, rgb: data, facts: { format, width, height, clocks: exif ? exifClocks(exif) : [] } }
}

/**
 * A cut or damaged photo still shows what is left of it, and says so. Damage inside a JPEG is only a warning of its
 * decoder; a PNG's warnings are about its colour profile, so there only errors count.
 */
const decodeBySharp = async (
  bytes: Uint8Array,
  format: PhotoFacts['format'],
): Promise<Result<Decoded, ImageFailure>> => {
  try {
    return succeed(await decodeOnce(bytes, format, format === 'jpeg' ? 'warning' : 'error'))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    if (/pixel limit/i.test(detail)) {
      return fail({
        code: 'image.too-large',
        message: 'The picture has more pixels than can be handled. Use a smaller copy.',
        detail,
      })
    }
    const rest = await decodeOnce(bytes, format, 'none').catch(() => null)
    return rest === null
      ? fail(damaged(detail))
      : succeed({ ...rest, facts: { ...rest.facts, warnings: [incomplete] } })
  }
}

const sampleRows = 16

/**
 * Whether a picture shrinks to a third with hardly any work, as a drawn one or a screen does, told by some rows in its
 * middle. A camera's noise does not: of 4K it takes 0.2 s to compress and as long to read again, for a quarter less.
 */
const isPlain = ({ width, height, rgb }: RgbPicture): boolean => {
  const from = Math.max(0, Math.floor((height - sampleRows) / 2)) * width * 3
  const rows = rgb.subarray(from, from + sampleRows * width * 3)
  return deflateSync(rows, { level: 1 }).length < rows.length / 3
}

/** JPEG, PNG and WebP by sharp, HEIC by libheif; all chosen by content, sizes limited, metadata never passed on. */
export const createImageCodec = (): ImageCodec => ({
  jpeg: (picture, quality) => raw(picture).jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: false }).toBuffer(),
  png: (picture, effort = 'small') =>
    raw(picture)
      .png({
        compressionLevel: effort === 'small' ? 6 : isPlain(picture) ? 1 : 0,
        adaptiveFiltering: false,
        palette: false,
      })
      .toBuffer(),
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
      return fail({
        code: 'image.unsupported',
        message: 'This is no picture that Proofbox can show. Use JPEG, PNG, WebP or HEIC.',
      })
    }
    if (format !== 'heic') return decodeBySharp(bytes, format)
    const picture = decodeHeic(bytes, pixelLimit)
    if (!picture.ok) return picture
    const { width, height } = picture.value
    const exif = heicExif(bytes)
    return succeed({ ...picture.value, facts: { format, width, height, clocks: exif ? exifClocks(exif) : [] } })
  },
})
