import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { CodeRead, Quad, TextRead } from '../domain/kernel/reading.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type PageReading, readPage, type Suggestion, suggestTracking } from '../domain/order/reading/suggestions.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { OnProgress } from './jobs/job.ts'
import { tilesOf } from './picture-tiles.ts'
import type { RgbPicture } from './ports/image-codec.ts'
import { type StageKey, stageDigest } from './stage-cache.ts'

export type ReadPhotoPorts = Pick<DeskPorts, 'archive' | 'codes' | 'hasher' | 'images' | 'text' | 'vault'>

type KeptReadingPorts = Pick<DeskPorts, 'archive' | 'hasher'>

/** What an imported photo or screenshot says; kept under the digest of its bytes. Places are in its own pixels. */
export interface PhotoReading extends PageReading {
  readonly source: Sha256
  readonly width: number
  readonly height: number
  readonly codes: readonly CodeRead[]
  /** Why no text was read, for people; null when it was. */
  readonly withoutText: string | null
}

/** The longer side, in pixels, of what is read at once: letters of a screenshot keep their size. */
const textSide = 1600

/** The longer side at which lines are looked for; they are read from the larger picture. At 1600 some are lost. */
const findSide = 960

/** A picture more than this many times as long as it is wide is no photo: a screenshot that was scrolled. */
const tallFrom = 2

/** The shorter side of a tall picture: that of a telephone's screen, so that such screenshots are not shrunk. */
const tallWidth = 1080

const tileOverlap = 200
const linesPerTile = 120

/** The longer side at which codes are looked for: beyond this their bars only grow. */
const codeSide = 4000

const readingKey = (source: Sha256): StageKey => ({
  stage: 'read-photo',
  version: 1,
  inputs: [source],
  parameters: { read: textSide, find: findSide },
})

const cancelled: Failure = { code: 'job.cancelled', message: 'Cancelled. What was read before is kept.' }

const moved = (box: Quad, left: number, top: number, scale: number): Quad => {
  const [a, b, c, d] = box.map(({ x, y }) => ({ x: (x + left) * scale, y: (y + top) * scale }))
  return a && b && c && d ? [a, b, c, d] : box
}

/** Never larger than the picture is. */
const fitted = async (ports: ReadPhotoPorts, picture: RgbPicture, side: number): Promise<RgbPicture> =>
  Math.max(picture.width, picture.height) <= side ? picture : ports.images.shrink(picture, side)

/** The longer side to which a picture is brought before its text is read. */
const boundedSide = ({ width, height }: RgbPicture): number => {
  const aspect = Math.max(width, height) / Math.min(width, height)
  return aspect <= tallFrom ? textSide : Math.round(Math.max(textSide, tallWidth * aspect))
}

const readText = async (
  ports: ReadPhotoPorts,
  picture: RgbPicture,
  onTile: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<readonly TextRead[] | null> => {
  const bounded = await fitted(ports, picture, boundedSide(picture))
  const scale = picture.width / bounded.width
  const tall = bounded.height >= bounded.width
  const tiles = tilesOf(bounded, textSide, tileOverlap)
  const reads: TextRead[] = []
  for (const [index, { picture: part, left, top, owns }] of tiles.entries()) {
    if (signal.aborted) return null
    onTile(index, tiles.length)
    for (const read of await ports.text.read(part, findSide, linesPerTile)) {
      const places = read.box.map(({ x, y }) => (tall ? y + top : x + left))
      const middle = (Math.min(...places) + Math.max(...places)) / 2
      if (middle >= owns[0] && middle < owns[1]) reads.push({ ...read, box: moved(read.box, left, top, scale) })
    }
  }
  return reads
}

const readCodes = async (ports: ReadPhotoPorts, picture: RgbPicture): Promise<readonly CodeRead[]> => {
  const bounded = await fitted(ports, picture, codeSide)
  const scale = picture.width / bounded.width
  const codes = await ports.codes.read(bounded, 'hard')
  return codes.map((code) => ({ ...code, box: moved(code.box, 0, 0, scale) }))
}

/** What an earlier reading of the same bytes gave, or null. */
export const keptReading = async (ports: KeptReadingPorts, source: Sha256): Promise<PhotoReading | null> =>
  (await ports.archive.stageResult(stageDigest(ports.hasher, readingKey(source)))) as PhotoReading | null

/**
 * Reads codes and lines of text of a photo in the vault, or finds what an earlier reading gave. A reading without text
 * (no models) is not kept, so that it is made again when there are some.
 */
export const readPhoto = async (
  ports: ReadPhotoPorts,
  source: Sha256,
  onTile: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<PhotoReading, Failure>> => {
  const kept = await keptReading(ports, source)
  if (kept) return succeed(kept)
  const bytes = await ports.vault.read(source)
  if (!bytes.ok) return bytes
  const photo = await ports.images.decodePhoto(bytes.value)
  if (!photo.ok) return photo
  const { width, height } = photo.value
  const codes = await readCodes(ports, photo.value)
  const ready = await ports.text.ready()
  const reads = ready.ok ? await readText(ports, photo.value, onTile, signal) : []
  if (reads === null || signal.aborted) return fail(cancelled)
  const reading: PhotoReading = {
    source,
    width,
    height,
    codes,
    withoutText: ready.ok ? null : ready.failure.message,
    ...readPage(reads),
  }
  if (ready.ok) {
    const value = JSON.parse(JSON.stringify(reading))
    await ports.archive.keepStageResult(stageDigest(ports.hasher, readingKey(source)), value)
  }
  return succeed(reading)
}

const photosOf = (order: Order): readonly Sha256[] =>
  order.originals.filter(({ kind }) => kind === 'photo').map(({ sha256 }) => sha256)

/** What is known of the order's photos and screenshots, as far as they were read. */
export const photoReadingsOf = async (ports: KeptReadingPorts, order: Order): Promise<readonly PhotoReading[]> => {
  const kept = await Promise.all(photosOf(order).map((source) => keptReading(ports, source)))
  return kept.filter((reading): reading is PhotoReading => reading !== null)
}

/** Reads every photo and screenshot of the order, one after the other; those read before cost nothing. */
export const readPhotos = async (
  ports: ReadPhotoPorts,
  order: Order,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<readonly PhotoReading[], Failure>> => {
  const sources = photosOf(order)
  const readings: PhotoReading[] = []
  for (const [index, source] of sources.entries()) {
    if (signal.aborted) return fail(cancelled)
    const onTile = (done: number, total: number): void =>
      onProgress({ phase: 'reading-codes', done: index + done / total, total: sources.length })
    const reading = await readPhoto(ports, source, onTile, signal)
    if (!reading.ok) return reading
    readings.push(reading.value)
  }
  return succeed(readings)
}

/** Everything that a reading suggests for an order: its own suggestions and the tracking numbers against the order's. */
export const photoSuggestions = (reading: PhotoReading, order: Order): readonly Suggestion[] => [
  ...reading.suggestions,
  ...suggestTracking(reading.lines, order.facts.trackingNumber ?? null),
]
