import type { CodeRead, TextRead } from '../domain/kernel/reading.ts'
import { linesThatMatter, lostCodes, lostLines } from '../domain/report/attachments/legibility.ts'
import type { DeskPorts } from './desk-ports.ts'
import { cropPicture, type Rectangle, rectangleAround, scaledRectangle } from './picture-parts.ts'
import type { RgbPicture } from './ports/image-codec.ts'

export type FitPorts = Pick<DeskPorts, 'codes' | 'images' | 'text'>

/** What a picture says and must still say when it is smaller. Places in its own pixels. */
export interface Legible {
  readonly codes: readonly CodeRead[]
  readonly lines: readonly string[]
  readonly trackingNumber: string | null
  /** Of a sheet: what each part says, and where it lies in the full-size sheet. Parts are read one by one. */
  readonly parts?: readonly { readonly place: Rectangle; readonly legible: Legible }[]
}

export interface PictureBudget {
  readonly maxBytes: number | null
  readonly maxPixels: number | null
  readonly format: 'jpeg' | 'png'
}

export interface FittedPicture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** JPEG quality; null for PNG. */
  readonly quality: number | null
  /** Only the part around the codes. */
  readonly cropped: boolean
}

export type FitOutcome =
  | { readonly ok: true; readonly picture: FittedPicture }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-legible'; readonly lost: readonly string[] }

/** 92 is what exhibits are kept at; below 60 the blocks of JPEG eat thin bars before the bytes get few. */
const bestQuality = 92
const leastQuality = 60

/** A picture without anything to read must still be seen; its longer side in pixels. */
const leastSide = 320

/** Text is looked for as in photos: lines are found at one size and read at a larger one. */
const findSide = 960
const readSide = 1600

const longSide = ({ width, height }: RgbPicture): number => Math.max(width, height)

const scaled = async ({ images }: FitPorts, picture: RgbPicture, scale: number): Promise<RgbPicture> =>
  scale >= 1 ? picture : images.shrink(picture, Math.max(1, Math.floor(longSide(picture) * scale)))

const readLines = async (ports: FitPorts, picture: RgbPicture): Promise<readonly TextRead[]> =>
  ports.text.read(await scaled(ports, picture, readSide / longSide(picture)), findSide)

/** What of `codes` is read on the picture now, and the lines that matter; `withText` costs about a second. */
export const whatIsLegible = async (
  ports: FitPorts,
  picture: RgbPicture,
  codes: readonly CodeRead[],
  trackingNumber: string | null,
  withText: boolean,
): Promise<Legible> => {
  const read = codes.length === 0 ? [] : await ports.codes.read(picture, 'hard')
  const lost = lostCodes(codes, read)
  const lines = withText && (await ports.text.ready()).ok ? await readLines(ports, picture) : []
  return {
    codes: codes.filter(({ text }) => !lost.includes(text)),
    lines: linesThatMatter(lines, trackingNumber),
    trackingNumber,
  }
}

const lostOn = async (ports: FitPorts, picture: RgbPicture, wanted: Legible): Promise<readonly string[]> => {
  const codes = wanted.codes.length === 0 ? [] : lostCodes(wanted.codes, await ports.codes.read(picture, 'hard'))
  if (codes.length > 0 || wanted.lines.length === 0) return codes
  return lostLines(wanted.lines, await readLines(ports, picture), wanted.trackingNumber)
}

const lostIn = async (
  ports: FitPorts,
  bytes: Uint8Array,
  wanted: Legible,
  fullWidth: number,
): Promise<readonly string[]> => {
  const decoded = await ports.images.decodePhoto(bytes)
  if (!decoded.ok) return [...wanted.codes.map(({ text }) => text), ...wanted.lines]
  const picture = decoded.value
  if (!wanted.parts) return lostOn(ports, picture, wanted)
  const lost: string[] = []
  for (const { place, legible } of wanted.parts) {
    const part = cropPicture(picture, scaledRectangle(place, picture.width / fullWidth, picture))
    lost.push(...(await lostOn(ports, part, legible)))
  }
  return lost
}

/** The best quality at this size that keeps within the bytes; null when none does. */
const encode = async (
  { images }: FitPorts,
  picture: RgbPicture,
  { maxBytes, format }: PictureBudget,
): Promise<FittedPicture | null> => {
  const { width, height } = picture
  const fits = (bytes: Uint8Array): boolean => maxBytes === null || bytes.byteLength <= maxBytes
  if (format === 'png') {
    const bytes = await images.png(picture)
    return fits(bytes) ? { bytes, width, height, quality: null, cropped: false } : null
  }
  let [low, high] = [leastQuality, bestQuality]
  let best: FittedPicture | null = null
  for (let quality = high; low <= high; quality = Math.floor((low + high) / 2)) {
    const bytes = await images.jpeg(picture, quality)
    if (fits(bytes)) {
      best = { bytes, width, height, quality, cropped: false }
      low = quality + 1
    } else high = quality - 1
  }
  return best
}

/** Sizes to try, the largest first: about as large as the bytes allow at a good quality, then smaller and finer. */
const scalesFor = async (ports: FitPorts, picture: RgbPicture, budget: PictureBudget): Promise<readonly number[]> => {
  const { maxBytes, maxPixels, format } = budget
  const pixels = picture.width * picture.height
  const most = maxPixels === null ? 1 : Math.min(1, Math.sqrt(maxPixels / pixels))
  const whole = await scaled(ports, picture, most)
  const bytes = (format === 'png' ? await ports.images.png(whole) : await ports.images.jpeg(whole, 80)).byteLength
  const near = maxBytes === null || bytes <= maxBytes ? most : most * Math.sqrt(maxBytes / bytes)
  const scales = [1.3, 1, 0.75, 0.5, 0.35].map((factor) => Math.min(most, near * factor))
  return [...new Set(scales)]
}

const fitWhole = async (
  ports: FitPorts,
  picture: RgbPicture,
  wanted: Legible,
  budget: PictureBudget,
  signal: AbortSignal,
): Promise<FitOutcome> => {
  let outcome: FitOutcome = { ok: false, reason: 'too-large', lost: [] }
  for (const scale of await scalesFor(ports, picture, budget)) {
    if (signal.aborted) return outcome
    const smaller = await scaled(ports, picture, scale)
    const seen = longSide(smaller) >= Math.min(leastSide, longSide(picture))
    const made = seen ? await encode(ports, smaller, budget) : null
    if (made === null) continue
    const lost = await lostIn(ports, made.bytes, wanted, picture.width)
    if (lost.length === 0) return { ok: true, picture: made }
    outcome = { ok: false, reason: 'not-legible', lost }
  }
  return outcome
}

/** The print around a code first, then little more than its quiet zone; shares of its longer side. */
const roomsAround = [0.35, 0.1]

/**
 * Brings a picture within its bytes and pixels, as large and as good as they allow, and reads it again: every code and
 * line that was legible must still be. Where that cannot be had of the whole picture and `crop` is set, the part around
 * its codes is tried, from the full size.
 */
export const fitPicture = async (
  ports: FitPorts,
  picture: RgbPicture,
  wanted: Legible,
  budget: PictureBudget,
  crop: boolean,
  signal: AbortSignal,
): Promise<FitOutcome> => {
  const whole = await fitWhole(ports, picture, wanted, budget, signal)
  if (whole.ok || !crop || wanted.codes.length === 0 || signal.aborted) return whole
  const boxes = wanted.codes.map(({ box }) => box)
  const wantedOfPart: Legible = { ...wanted, lines: [] }
  for (const room of roomsAround) {
    const part = rectangleAround(picture, boxes, room)
    if (part === null) continue
    const cropped = await fitWhole(ports, cropPicture(picture, part), wantedOfPart, budget, signal)
    if (cropped.ok) return { ok: true, picture: { ...cropped.picture, cropped: true } }
  }
  return whole
}
