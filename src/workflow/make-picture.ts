import type { Exhibit } from '../domain/evidence/exhibit.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import { type AttachmentLimits, pictureEnding } from '../domain/report/attachments/attachment-limits.ts'
import type { PlannedPicture, PlannedSheet } from '../domain/report/attachments/attachment-plan.ts'
import { lostCodes } from '../domain/report/attachments/legibility.ts'
import { contactSheet } from './contact-sheet.ts'
import type { DeskPorts } from './desk-ports.ts'
import { type FitOutcome, fitPicture, type Legible, type PictureBudget, whatIsLegible } from './fit-picture.ts'
import type { RgbPicture } from './ports/image-codec.ts'

export type PicturePorts = Pick<DeskPorts, 'cache' | 'codes' | 'images' | 'text' | 'vault'>

/** A code that was read on an exhibit, and whether the file that leaves still gives it. */
export interface CodeCheck {
  readonly text: string
  readonly exhibit: string
  readonly readsAgain: boolean
}

/** A picture that is ready to leave. */
export interface MadePicture {
  readonly sha256: Sha256
  readonly bytes: number
  /** Where its bytes lie: an exhibit as it is, or one that was made. */
  readonly place: 'vault' | 'cache'
  readonly width: number | null
  readonly height: number | null
  readonly quality: number | null
  readonly codes: readonly CodeCheck[]
  readonly notes: readonly string[]
}

export type PictureOutcome =
  | { readonly ok: true; readonly made: MadePicture }
  | {
      readonly ok: false
      readonly reason: 'too-large' | 'not-legible' | 'not-made'
      readonly exhibits: readonly string[]
    }

export interface PictureWish {
  readonly limits: AttachmentLimits
  readonly trackingNumber: string | null
  /** Reads pictures that leave unchanged as well. */
  readonly reread: boolean
}

/** A tile of a sheet keeps this side at most, as far as its bytes allow: smaller, codes are lost first. */
const tileSide = 1920

const decode = async (ports: PicturePorts, { asset }: Exhibit): Promise<RgbPicture | null> => {
  const bytes = await ports.vault.read(asset)
  const picture = bytes.ok ? await ports.images.decodePhoto(bytes.value) : null
  return picture?.ok ? picture.value : null
}

const sizeOf = ({ provenance }: Exhibit): { readonly width: number; readonly height: number } | null =>
  provenance.kind === 'original' ? null : provenance

const budgetOf = ({ maxPixels, ...limits }: AttachmentLimits, budget: number | null): PictureBudget => ({
  maxBytes: budget,
  maxPixels,
  format: pictureEnding({ maxPixels, ...limits }) === 'png' ? 'png' : 'jpeg',
})

/** An exhibit that may leave as it is: made by us, so without metadata, in a format and size that the form takes. */
const leavesUnchanged = ({ name, budget, exhibit }: PlannedPicture, { maxPixels }: AttachmentLimits): boolean => {
  const size = sizeOf(exhibit)
  const isPng = exhibit.mediaType === 'image/png'
  return (
    size !== null &&
    isPng === name.endsWith('.png') &&
    (budget === null || exhibit.byteLength <= budget) &&
    (maxPixels === null || size.width * size.height <= maxPixels)
  )
}

const checksOf = (exhibit: Exhibit, read: Legible['codes']): readonly CodeCheck[] => {
  const lost = lostCodes(exhibit.codes, read)
  return [...new Set(exhibit.codes.map(({ text }) => text))].map((text) => ({
    text,
    exhibit: exhibit.id,
    readsAgain: !lost.includes(text),
  }))
}

const unread = (checks: readonly CodeCheck[]): readonly string[] =>
  checks
    .filter(({ readsAgain }) => !readsAgain)
    .map(({ text }) => `The code ${text} was read in the recording and is not read on this picture.`)

const unchanged = async (
  ports: PicturePorts,
  { exhibit }: PlannedPicture,
  reread: boolean,
): Promise<PictureOutcome> => {
  const picture = reread && exhibit.codes.length > 0 ? await decode(ports, exhibit) : null
  const codes = picture === null ? [] : checksOf(exhibit, await ports.codes.read(picture, 'hard'))
  const size = sizeOf(exhibit)
  return {
    ok: true,
    made: {
      sha256: exhibit.asset,
      bytes: exhibit.byteLength,
      place: 'vault',
      width: size?.width ?? null,
      height: size?.height ?? null,
      quality: null,
      codes,
      notes: unread(codes),
    },
  }
}

const keep = async (
  ports: PicturePorts,
  fitted: FitOutcome & { readonly ok: true },
  codes: readonly CodeCheck[],
): Promise<PictureOutcome> => {
  const { bytes, cropped, ...rest } = fitted.picture
  const stored = await ports.cache.put(bytes)
  if (!stored.ok) return { ok: false, reason: 'not-made', exhibits: [] }
  const cut = 'Only the part around the codes: the whole picture would not be legible in so few bytes.'
  return {
    ok: true,
    made: {
      ...rest,
      sha256: stored.value.sha256,
      bytes: stored.value.byteLength,
      place: 'cache',
      codes,
      notes: [...(cropped ? [cut] : []), ...unread(codes)],
    },
  }
}

const isPrint = ({ kind }: Exhibit): boolean => kind === 'label' || kind === 'marking' || kind === 'code'

/** One exhibit as a file of its own. */
export const makePicture = async (
  ports: PicturePorts,
  planned: PlannedPicture,
  wish: PictureWish,
  signal: AbortSignal,
): Promise<PictureOutcome> => {
  const { exhibit, budget } = planned
  if (leavesUnchanged(planned, wish.limits)) return unchanged(ports, planned, wish.reread)
  const picture = await decode(ports, exhibit)
  if (picture === null) return { ok: false, reason: 'not-made', exhibits: [exhibit.id] }
  const wanted = await whatIsLegible(ports, picture, exhibit.codes, wish.trackingNumber, isPrint(exhibit))
  const fitted = await fitPicture(ports, picture, wanted, budgetOf(wish.limits, budget), true, signal)
  return fitted.ok
    ? keep(ports, fitted, checksOf(exhibit, wanted.codes))
    : { ok: false, reason: fitted.reason, exhibits: [exhibit.id] }
}

/** Several exhibits in one picture. When one of them cannot be read there, `exhibits` names those that need a file of their own. */
export const makeSheet = async (
  ports: PicturePorts,
  { tiles, budget }: PlannedSheet,
  wish: PictureWish,
  signal: AbortSignal,
): Promise<PictureOutcome> => {
  const parts: { readonly number: number; readonly picture: RgbPicture }[] = []
  const said: Legible[] = []
  for (const { number, exhibit } of tiles) {
    const picture = await decode(ports, exhibit)
    if (picture === null) return { ok: false, reason: 'not-made', exhibits: [exhibit.id] }
    const wanted = await whatIsLegible(ports, picture, exhibit.codes, wish.trackingNumber, isPrint(exhibit))
    said.push(wanted)
    const small = Math.max(picture.width, picture.height) > tileSide
    parts.push({ number, picture: small ? await ports.images.shrink(picture, tileSide) : picture })
  }
  const { sheet, places } = contactSheet(parts)
  const codes = said.flatMap((legible) => legible.codes)
  const wanted: Legible = {
    codes,
    lines: said.flatMap(({ lines }) => lines),
    trackingNumber: wish.trackingNumber,
    parts: said.flatMap((legible, index) => {
      const place = places[index]
      return place === undefined ? [] : [{ place, legible }]
    }),
  }
  const fitted = await fitPicture(ports, sheet, wanted, budgetOf(wish.limits, budget), false, signal)
  const checks = tiles.flatMap(({ exhibit }) => checksOf(exhibit, codes))
  if (fitted.ok) return keep(ports, fitted, checks)
  const { lost, reason } = fitted
  const guilty = tiles.filter(({ exhibit }) => exhibit.codes.some(({ text }) => lost.includes(text)))
  const prints = tiles.filter(({ exhibit }) => isPrint(exhibit))
  const named = guilty.length > 0 ? guilty : lost.length > 0 && prints.length > 0 ? prints : tiles
  return { ok: false, reason, exhibits: named.map(({ exhibit }) => exhibit.id) }
}
