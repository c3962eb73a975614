import { type AnnotationOperation, annotatedSize } from '../domain/evidence/annotation.ts'
import { checkAnnotation } from '../domain/evidence/check-annotation.ts'
import type { Exhibit, UnannotatedPicture } from '../domain/evidence/exhibit.ts'
import { unwritten } from '../domain/evidence/plain-caption.ts'
import { type AnnotationProvenance, baseOf } from '../domain/evidence/provenance.ts'
import { canonicalJson, type Json } from '../domain/kernel/canonical-json.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { CodeRead } from '../domain/kernel/reading.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { changeOrder } from './change-order.ts'
import { concealPixels } from './conceal-pixels.ts'
import { captionOf, exhibitQuality } from './designate-exhibits.ts'
import type { DeskPorts } from './desk-ports.ts'
import { drawAnnotation, undrawable } from './draw-annotation.ts'
import type { RgbPicture } from './ports/image-codec.ts'

export type AnnotatePorts = Pick<
  DeskPorts,
  'archive' | 'codes' | 'hasher' | 'images' | 'imageTool' | 'lettering' | 'proofboxVersion' | 'vault'
>

const noExhibit: Failure = {
  code: 'order.no-such-exhibit',
  message: 'That exhibit is not part of this order any more.',
}

/** The picture below an exhibit's annotations, decoded; `operations` are those drawn on it now. */
export interface OpenedExhibit {
  readonly exhibit: Exhibit
  readonly below: UnannotatedPicture
  readonly picture: RgbPicture
  readonly operations: readonly AnnotationOperation[]
}

const belowOf = ({ unannotated, asset, mediaType, byteLength, codes }: Exhibit): UnannotatedPicture =>
  unannotated ?? { asset, mediaType, byteLength, codes }

/** Fails with `order.no-such-exhibit`, or `vault.*` and `image.*` when the picture cannot be had. */
export const openExhibit = async (
  { vault, images }: Pick<AnnotatePorts, 'vault' | 'images'>,
  order: Order,
  id: string,
): Promise<Result<OpenedExhibit, Failure>> => {
  const exhibit = order.exhibits.find((candidate) => candidate.id === id)
  if (!exhibit) return fail(noExhibit)
  const below = belowOf(exhibit)
  const bytes = await vault.read(below.asset)
  if (!bytes.ok) return bytes
  const picture = await images.decodePhoto(bytes.value)
  if (!picture.ok) return picture
  const operations = exhibit.provenance.kind === 'annotation' ? exhibit.provenance.operations : []
  return succeed({ exhibit, below, picture: picture.value, operations })
}

/** The picture with its operations: pixels taken away first, then what is drawn, in its order. */
export const renderAnnotation = async (
  { lettering }: Pick<AnnotatePorts, 'lettering'>,
  picture: RgbPicture,
  operations: readonly AnnotationOperation[],
): Promise<RgbPicture> => {
  const rendered = concealPixels(picture, operations)
  await drawAnnotation(rendered, operations, picture, lettering)
  return rendered
}

/** A caption that the program wrote must not tell a code that is covered now. */
const captionFor = (exhibit: Exhibit, codes: readonly CodeRead[]): string => {
  const written = unwritten(exhibit.caption, exhibit.kind, belowOf(exhibit).codes)
  const isCovered = written && 'reading' in written && !codes.some(({ text }) => text === written.reading)
  return isCovered ? captionOf(exhibit.kind, codes) : exhibit.caption
}

const drawnExhibit = async (
  ports: AnnotatePorts,
  { exhibit, below, picture }: OpenedExhibit,
  operations: readonly AnnotationOperation[],
): Promise<Result<Exhibit, Failure>> => {
  const rendered = await renderAnnotation(ports, picture, operations)
  const stored = await ports.vault.put(await ports.images.jpeg(rendered, exhibitQuality))
  if (!stored.ok) return stored
  const codes = await ports.codes.read(rendered, 'hard')
  const provenance: AnnotationProvenance = {
    kind: 'annotation',
    source: below.asset,
    base: baseOf(exhibit.provenance),
    operations,
    pixelSha256: ports.hasher.sha256(rendered.rgb),
    ...annotatedSize(operations, picture),
    tool: {
      name: 'Proofbox',
      version: ports.proofboxVersion,
      arguments: [
        'annotate',
        'jpeg',
        `quality=${exhibitQuality}`,
        'chroma=4:4:4',
        `encoder=${ports.imageTool.name} ${ports.imageTool.version}`,
      ],
    },
  }
  return succeed({
    ...exhibit,
    caption: captionFor(exhibit, codes),
    asset: stored.value.sha256,
    mediaType: 'image/jpeg',
    byteLength: stored.value.byteLength,
    codes,
    provenance,
    unannotated: below,
  })
}

/** The exhibit as it was before anything was drawn on it. */
const bareExhibit = ({ exhibit, below }: OpenedExhibit): Exhibit => {
  const { unannotated: _, ...rest } = exhibit
  return { ...rest, ...below, provenance: baseOf(exhibit.provenance) }
}

const checkDrawable = async (
  ports: AnnotatePorts,
  operations: readonly AnnotationOperation[],
  picture: RgbPicture,
): Promise<Result<void, Failure>> => {
  const fits = checkAnnotation(operations, picture)
  if (!fits.ok) return fits
  const missing = await undrawable(ports.lettering, operations)
  return missing.length === 0
    ? fits
    : fail({
        code: 'annotation.no-letter',
        message: `The fonts of this program have no shape for ${missing.slice(0, 5).join(' ')}. Write that text in other letters.`,
      })
}

/**
 * Replaces the operations of an exhibit and makes its picture again from the one below, which is kept. An empty list
 * gives the unannotated picture back. The chain of custody names the kinds and the digest of the operations, not their
 * words. Fails with `annotation.*`, `order.no-such-exhibit`, `vault.*`, `image.*` or `archive.*`.
 */
export const annotateExhibit = async (
  ports: AnnotatePorts,
  order: Order,
  id: string,
  operations: readonly AnnotationOperation[],
): Promise<Result<Order, Failure>> => {
  const opened = await openExhibit(ports, order, id)
  if (!opened.ok) return opened
  const drawable = await checkDrawable(ports, operations, opened.value.picture)
  if (!drawable.ok) return drawable
  const told = canonicalJson(operations as unknown as Json)
  if (told === canonicalJson(opened.value.operations as unknown as Json)) return succeed(order)
  const made =
    operations.length === 0 ? succeed(bareExhibit(opened.value)) : await drawnExhibit(ports, opened.value, operations)
  if (!made.ok) return made
  const { value: exhibit } = made
  const recorded = await ports.archive.record(order.id, 'annotated', {
    exhibit: id,
    asset: exhibit.asset,
    source: opened.value.below.asset,
    operations: operations.map(({ kind }) => kind),
    operationsSha256: ports.hasher.sha256(told),
  })
  if (!recorded.ok) return recorded
  const before = order.exhibits.find((one) => one.id === id)?.caption
  return changeOrder(ports.archive, order, (latest) => ({
    ...latest,
    // Its letter and its caption may have changed while it was drawn.
    exhibits: latest.exhibits.map((one) =>
      one.id === id
        ? { ...exhibit, label: one.label, caption: one.caption === before ? exhibit.caption : one.caption }
        : one,
    ),
  }))
}
