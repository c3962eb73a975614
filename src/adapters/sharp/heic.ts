import { createRequire } from 'node:module'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ImageFailure, RgbPicture } from '../../workflow/ports/image-codec.ts'

/** The small part of libheif's JavaScript door that is used; its own types do not cover it. */
interface HeifImage {
  get_width(): number
  get_height(): number
  display(target: { data: Uint8ClampedArray; width: number; height: number }, done: (result: unknown) => void): void
  free(): void
}
interface LibHeif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] }
}

let library: LibHeif | null = null

/** Loaded at the first HEIC only: most people never import one, and it takes a moment. */
const loadLibrary = (): LibHeif => {
  library ??= createRequire(import.meta.url)('libheif-js/wasm-bundle') as LibHeif
  return library
}

const failure = (detail: string): ImageFailure => ({
  code: 'image.damaged',
  message: 'The HEIC photo cannot be decoded. Export it from the phone as JPEG and import that as well.',
  detail,
})

/** `Exif\0\0`, then the byte order and the 42 of a TIFF head: how the block of a HEIC's Exif item begins. */
const exifHeads = [
  [0x45, 0x78, 0x69, 0x66, 0, 0, 0x49, 0x49, 42, 0],
  [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42],
].map((head) => Buffer.from(head))

/**
 * The EXIF block of a HEIC, or null. Found by its first ten bytes and not by way of the boxes: nothing in a damaged file
 * can then lead outside of it. The picture's turn is not taken from here: in HEIC a box of its own states it.
 */
export const heicExif = (bytes: Uint8Array): Uint8Array | null => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = exifHeads.map((head) => buffer.indexOf(head)).filter((at) => at >= 0)
  return found.length > 0 ? bytes.subarray(Math.min(...found)) : null
}

/** Decodes the first picture of a HEIC file. libheif turns and mirrors it as the file says. */
export const decodeHeic = async (bytes: Uint8Array, pixelLimit: number): Promise<Result<RgbPicture, ImageFailure>> => {
  try {
    const { HeifDecoder } = loadLibrary()
    const [image, ...others] = new HeifDecoder().decode(bytes)
    for (const other of others) other.free()
    if (!image) return fail(failure('no picture in the file'))
    const width = image.get_width()
    const height = image.get_height()
    if (width * height > pixelLimit) {
      image.free()
      return fail({
        code: 'image.too-large',
        message: 'The picture has more pixels than can be handled. Use a smaller copy.',
      })
    }
    const data = new Uint8ClampedArray(width * height * 4)
    const shown = await new Promise<unknown>((resolve) => image.display({ data, width, height }, resolve))
    image.free()
    if (!shown) return fail(failure('libheif gave no pixels'))
    const rgb = new Uint8Array(width * height * 3)
    for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
      rgb[to] = data[from] as number
      rgb[to + 1] = data[from + 1] as number
      rgb[to + 2] = data[from + 2] as number
    }
    return succeed({ width, height, rgb })
  } catch (error) {
    return fail(failure(error instanceof Error ? error.message : String(error)))
  }
}
