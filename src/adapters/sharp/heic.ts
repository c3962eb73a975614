import { createRequire } from 'node:module'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ImageFailure, RgbPicture } from '../../workflow/ports/image-codec.ts'

/** What embind makes of a C++ pointer or enumeration: only handed back, compared and released. */
type Handle = object

interface Refusal {
  readonly code?: unknown
  readonly message?: string
}

interface DecodedPlanes extends Refusal {
  readonly image: Handle
  readonly channels: readonly {
    readonly id: Handle
    readonly width: number
    readonly height: number
    readonly stride: number
    readonly data: Uint8Array
  }[]
}

/**
 * The small part of libheif's C functions that is used; its own types do not cover it. `HeifDecoder`, which stands above
 * them, writes to the console, never lets go of the file, and throws where nobody can catch it.
 */
interface LibHeif {
  readonly heif_error_code: { readonly heif_error_Ok: unknown }
  readonly heif_colorspace: { readonly heif_colorspace_RGB: Handle }
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: Handle }
  readonly heif_channel: { readonly heif_channel_interleaved: Handle }
  heif_context_alloc(): Handle | null
  heif_context_free(context: Handle): void
  heif_context_set_maximum_image_size_limit(context: Handle, side: number): void
  heif_context_read_from_memory(context: Handle, bytes: Uint8Array): Refusal
  heif_js_context_get_list_of_top_level_image_IDs(context: Handle): readonly number[] | Refusal | null
  heif_js_context_get_image_handle(context: Handle, id: number): (Handle & Refusal) | null
  heif_image_handle_get_width(image: Handle): number
  heif_image_handle_get_height(image: Handle): number
  heif_image_handle_release(image: Handle): void
  heif_js_decode_image2(image: Handle, colours: Handle, chroma: Handle): DecodedPlanes | null
  heif_image_release(image: Handle): void
}

let library: LibHeif | null = null

/** Loaded at the first HEIC only: most people never import one, and it takes a moment. */
const loadLibrary = (): LibHeif => {
  library ??= (createRequire(import.meta.url)('libheif-js/libheif-wasm/libheif-bundle.js') as () => LibHeif)()
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

const tooLarge: ImageFailure = {
  code: 'image.too-large',
  message: 'The picture has more pixels than can be handled. Use a smaller copy.',
}

/** The picture without its transparency. Rows may be longer in memory than they are wide. */
const rgbOf = ({ channels }: DecodedPlanes, { heif_channel }: LibHeif): RgbPicture | null => {
  const plane = channels.find(({ id }) => id === heif_channel.heif_channel_interleaved)
  if (!plane || plane.width < 1 || plane.height < 1) return null
  const { width, height, stride, data } = plane
  const rgb = new Uint8Array(width * height * 3)
  let to = 0
  for (let row = 0; row < height; row++) {
    for (let from = row * stride; from < row * stride + width * 4; from += 4, to += 3) {
      rgb[to] = data[from] as number
      rgb[to + 1] = data[from + 1] as number
      rgb[to + 2] = data[from + 2] as number
    }
  }
  return { width, height, rgb }
}

const decodeIn = (
  heif: LibHeif,
  context: Handle,
  bytes: Uint8Array,
  pixelLimit: number,
): Result<RgbPicture, ImageFailure> => {
  heif.heif_context_set_maximum_image_size_limit(context, Math.floor(Math.sqrt(pixelLimit)))
  const read = heif.heif_context_read_from_memory(context, bytes)
  if (read.code !== heif.heif_error_code.heif_error_Ok) return fail(failure(read.message ?? 'unreadable'))
  const ids = heif.heif_js_context_get_list_of_top_level_image_IDs(context)
  const first = Array.isArray(ids) ? (ids[0] as number | undefined) : undefined
  const image = first === undefined ? null : heif.heif_js_context_get_image_handle(context, first)
  if (!image || image.code) return fail(failure('no picture in the file'))
  try {
    const pixels = heif.heif_image_handle_get_width(image) * heif.heif_image_handle_get_height(image)
    if (pixels > pixelLimit) return fail(tooLarge)
    const { heif_colorspace: colours, heif_chroma: chroma } = heif
    const planes = heif.heif_js_decode_image2(image, colours.heif_colorspace_RGB, chroma.heif_chroma_interleaved_RGBA)
    if (!planes || planes.code) return fail(failure(planes?.message ?? 'libheif gave no pixels'))
    const picture = rgbOf(planes, heif)
    heif.heif_image_release(planes.image)
    return picture === null ? fail(failure('libheif gave no pixels')) : succeed(picture)
  } finally {
    heif.heif_image_handle_release(image)
  }
}

/** Decodes the first picture of a HEIC file. libheif turns and mirrors it as the file says. */
export const decodeHeic = (bytes: Uint8Array, pixelLimit: number): Result<RgbPicture, ImageFailure> => {
  try {
    const heif = loadLibrary()
    const context = heif.heif_context_alloc()
    if (!context) return fail(failure('libheif gave no context'))
    const decoded = decodeIn(heif, context, bytes, pixelLimit)
    heif.heif_context_free(context)
    return decoded
  } catch (error) {
    // What ended in the middle of its work left its memory as it was: the next picture gets a fresh one.
    library = null
    return fail(failure(error instanceof Error ? error.message : String(error)))
  }
}
