import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import {
  coverAllBut,
  type Rectangle,
  refundLinePreset,
  type StatementEntry,
  type StatementRow,
  statementRows,
} from '../domain/order/statement-redaction.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { OnProgress } from './jobs/job.ts'
import type { RgbPicture } from './ports/image-codec.ts'
import { type ReadPhotoPorts, readPhotos } from './read-photo.ts'

export type CoverPorts = ReadPhotoPorts & Pick<DeskPorts, 'cache'>

/** Which places of the statement stay readable; all null takes what was read. */
export interface StatementChoice {
  /** The original; null takes the last one that the order names a statement. */
  readonly source: Sha256 | null
  /** One of the rows that may be the refund's, counted from 0; the likeliest is 0. */
  readonly row: number | null
  /** Places that the user chose, in pixels of the picture as it is shown, upright; they win over any row. */
  readonly shown: readonly Rectangle[] | null
}

/** A copy of a statement that may leave. */
export interface CoveredStatement {
  readonly source: Sha256
  readonly originalName: string
  /** The JPEG in the cache. */
  readonly asset: Sha256
  readonly byteLength: number
  readonly width: number
  readonly height: number
  readonly shown: readonly Rectangle[]
  /** Part of the picture's area, 0 to 1. */
  readonly covered: number
  /** Rows that may be the refund's, the likeliest first; empty where the user chose places. */
  readonly rows: readonly StatementRow[]
  readonly notes: readonly string[]
}

const jpegQuality = 92
const ink = 0x22

/** A copy with the rectangles filled: what was there is in no byte of it. */
export const paintOver = ({ width, height, rgb }: RgbPicture, places: readonly Rectangle[]): RgbPicture => {
  const painted = rgb.slice()
  for (const place of places) {
    for (let y = place.y; y < place.y + place.height; y++) {
      const from = (y * width + place.x) * 3
      painted.fill(ink, from, from + place.width * 3)
    }
  }
  return { width, height, rgb: painted }
}

const noStatement: Failure = {
  code: 'refund.no-statement',
  message: 'No statement belongs to the order. Import a screenshot of it and say that it is the statement.',
}

const noPicture: Failure = {
  code: 'refund.statement-not-a-picture',
  message: 'The statement is no picture, so nothing of it can be covered. Import a screenshot of the line instead.',
}

const notRead = (why: string): Failure => ({
  code: 'refund.line-not-found',
  message: `The line of the refund was not found on the statement${why}. Name its place, or leave the statement out.`,
})

const statementOf = (order: Order, source: Sha256 | null): Order['originals'][number] | null => {
  const named = order.dispute.roles.filter(({ role }) => role === 'statement').map(({ sha256 }) => sha256)
  const wanted = source ?? order.originals.findLast(({ sha256 }) => named.includes(sha256))?.sha256
  return order.originals.find(({ sha256 }) => sha256 === wanted) ?? null
}

/** The credits that the user saw on it; as long as there is none, no line of it is the refund's. */
const entryOf = ({ facts, dispute }: Order, platformName: string | null): StatementEntry => {
  const seen = dispute.refund.credits.filter(({ seenOn }) => seenOn === 'statement')
  return {
    amounts: seen.map(({ amount }) => amount),
    days: seen.map(({ at }) => at.day),
    names: [facts.seller, facts.platform, platformName].filter((name) => name !== undefined && name !== null),
  }
}

const notesOf = (rows: readonly StatementRow[], chosen: StatementRow | null): readonly string[] => [
  ...(chosen?.showsMore
    ? ['A part that stays readable holds more than date, amount and name. Look at the picture before it leaves.']
    : []),
  ...(rows.length > 1
    ? [`${rows.length} rows hold the amount; the likeliest was taken. Look at it, or name another.`]
    : []),
]

/**
 * A copy of the order's statement in which everything but the refund's line is painted over. Fails with
 * `refund.no-statement`, `refund.statement-not-a-picture`, `refund.line-not-found`, `vault.*` or `image.*`.
 */
export const coverStatement = async (
  ports: CoverPorts,
  order: Order,
  { source, row, shown }: StatementChoice,
  platformName: string | null,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<CoveredStatement, Failure>> => {
  const original = statementOf(order, source)
  if (original === null) return fail(noStatement)
  if (original.kind !== 'photo') return fail(noPicture)
  let rows: readonly StatementRow[] = []
  if (shown === null) {
    const read = await readPhotos(ports, { ...order, originals: [original] }, onProgress, signal)
    if (!read.ok) return read
    const [reading] = read.value
    rows = statementRows(reading?.lines ?? [], entryOf(order, platformName), refundLinePreset)
    if (reading?.withoutText) return fail(notRead(`: ${reading.withoutText.replace(/\.$/, '')}`))
  }
  const chosen = rows[row ?? 0] ?? null
  const kept = shown ?? chosen?.kept ?? null
  if (kept === null)
    return fail(notRead(rows.length === 0 ? '' : `: there are only ${rows.length} rows with the amount`))
  const bytes = await ports.vault.read(original.sha256)
  if (!bytes.ok) return bytes
  const picture = await ports.images.decodePhoto(bytes.value)
  if (!picture.ok) return picture
  const { width, height } = picture.value
  const places = coverAllBut(kept, { width, height })
  const stored = await ports.cache.put(await ports.images.jpeg(paintOver(picture.value, places), jpegQuality))
  if (!stored.ok) return stored
  return succeed({
    source: original.sha256,
    originalName: original.originalName,
    asset: stored.value.sha256,
    byteLength: stored.value.byteLength,
    width,
    height,
    shown: kept,
    covered: places.reduce((sum, place) => sum + place.width * place.height, 0) / (width * height),
    rows,
    notes: notesOf(rows, chosen),
  })
}
