import { type Exhibit, exhibitLabel } from '../domain/evidence/exhibit.ts'
import type { Original } from '../domain/evidence/original.ts'
import { photoCaption, plainCaption } from '../domain/evidence/plain-caption.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { CodeRead, SubjectKind } from '../domain/kernel/reading.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { formatTimebase } from '../domain/media/presentation-time.ts'
import { carrierCandidates } from '../domain/order/carrier-candidates.ts'
import type { Order } from '../domain/order/order.ts'
import { changeOrder } from './change-order.ts'
import type { OnProgress } from './jobs/job.ts'
import type { CodeReader } from './ports/code-reader.ts'
import { type ImageCodec, photoByteLimit } from './ports/image-codec.ts'
import type { MediaFailure, Still } from './ports/media-engine.ts'
import { type ProbePorts, probeOriginal } from './probe-original.ts'

export interface DesignatePorts extends ProbePorts {
  readonly codes: CodeReader
  readonly images: ImageCodec
  /** Names the program that encodes pictures, for the provenance of photos. */
  readonly imageTool: { readonly name: string; readonly version: string }
}

/** A frame by its place in the frame table, or a whole photo (`ordinal` null). `kind` is what discovery took it for. */
export interface Pick {
  readonly source: Sha256
  readonly ordinal: number | null
  readonly kind?: SubjectKind
}

export interface DesignateOutcome {
  readonly order: Order
  readonly failed: readonly { readonly ordinal: number; readonly code: string; readonly message: string }[]
}

/** JPEG quality of an exhibit: 4:4:4 at 92 keeps small print and bars; the pixel hash is of the decoded frame itself. */
export const exhibitQuality = 92

export const captionOf = (kind: SubjectKind, codes: readonly CodeRead[]): string =>
  plainCaption(kind, codes, codes.find((code) => carrierCandidates(code.text).length > 0) ?? null)

const exhibitId = (ports: DesignatePorts, source: Sha256, ordinal: number | null): string =>
  `x-${ports.hasher.sha256(`${source} ${ordinal ?? 'photo'}`).slice(0, 12)}`

/** Letters follow the order of the exhibits, so that text and report never show a gap. */
export const relabel = (exhibits: readonly Exhibit[]): readonly Exhibit[] =>
  exhibits.map((exhibit, index) => ({ ...exhibit, label: exhibitLabel(index) }))

const exhibitOfStill = async (
  ports: DesignatePorts,
  original: Original,
  streamIndex: number,
  still: Still,
  kind: SubjectKind | undefined,
): Promise<Result<Exhibit, Failure>> => {
  const picture = { width: still.width, height: still.height, rgb: still.rgb }
  const codes = await ports.codes.read(picture, 'hard')
  const stored = await ports.vault.put(await ports.images.jpeg(picture, exhibitQuality))
  if (!stored.ok) return stored
  const subject = kind ?? (codes.length > 0 ? 'label' : 'other')
  return succeed({
    id: exhibitId(ports, original.sha256, still.ordinal),
    label: '',
    caption: captionOf(subject, codes),
    kind: subject,
    asset: stored.value.sha256,
    mediaType: 'image/jpeg',
    byteLength: stored.value.byteLength,
    codes,
    provenance: {
      kind: 'frame',
      source: original.sha256,
      originalName: original.originalName,
      streamIndex,
      at: still.at,
      ordinal: still.ordinal,
      pixelSha256: still.pixelSha256,
      width: still.width,
      height: still.height,
      toneMapped: still.toneMapped,
      tool: still.tool,
    },
  })
}

const exhibitOfPhoto = async (
  ports: DesignatePorts,
  original: Original,
  kind: SubjectKind | undefined,
): Promise<Result<Exhibit, Failure>> => {
  const bytes = await ports.vault.read(original.sha256)
  if (!bytes.ok) return bytes
  if (bytes.value.byteLength > photoByteLimit) {
    return fail({ code: 'image.too-large', message: 'The photo is too large to be shown. Use a smaller copy as well.' })
  }
  const photo = await ports.images.decodePhoto(bytes.value)
  if (!photo.ok) return photo
  const codes = await ports.codes.read(photo.value, 'hard')
  const stored = await ports.vault.put(await ports.images.jpeg(photo.value, exhibitQuality))
  if (!stored.ok) return stored
  const subject = kind ?? (codes.length > 0 ? 'label' : 'item')
  const whole = (photo.value.facts.warnings ?? []).length === 0
  return succeed({
    id: exhibitId(ports, original.sha256, null),
    label: '',
    caption: codes.length > 0 ? captionOf(subject, codes) : photoCaption(whole),
    kind: subject,
    asset: stored.value.sha256,
    mediaType: 'image/jpeg',
    byteLength: stored.value.byteLength,
    codes,
    provenance: {
      kind: 'photo',
      source: original.sha256,
      originalName: original.originalName,
      pixelSha256: ports.hasher.sha256(photo.value.rgb),
      width: photo.value.width,
      height: photo.value.height,
      tool: { ...ports.imageTool, arguments: ['upright', 'jpeg', `quality=${exhibitQuality}`, 'chroma=4:4:4'] },
    },
  })
}

type FailedPick = DesignateOutcome['failed'][number]

const framesOf = async (
  ports: DesignatePorts,
  original: Original,
  picks: readonly Pick[],
  taken: (made: Result<Exhibit, Failure>, ordinal: number) => void,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const media = await probeOriginal(ports, original.sha256, signal)
  if (!media.ok) return media
  const kinds = new Map(picks.map(({ ordinal, kind }) => [ordinal, kind]))
  const ordinals = [...new Set(picks.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal])))].sort(
    (a, b) => a - b,
  )
  const take = async (still: Result<Still, MediaFailure & { readonly ordinal: number }>): Promise<void> => {
    if (!still.ok) return taken(still, still.failure.ordinal)
    const { streamIndex } = media.value.probe.video
    taken(
      await exhibitOfStill(ports, original, streamIndex, still.value, kinds.get(still.value.ordinal)),
      still.value.ordinal,
    )
  }
  return ports.media.stills(media.value, ordinals, true, take, signal)
}

const record = async (ports: DesignatePorts, order: Order, exhibit: Exhibit): Promise<Result<void, Failure>> => {
  const { provenance } = exhibit
  const derived = await ports.archive.record(order.id, 'derived', {
    exhibit: exhibit.id,
    asset: exhibit.asset,
    source: provenance.source,
    ...(provenance.kind === 'frame'
      ? {
          pts: provenance.at.pts,
          timebase: formatTimebase(provenance.at.timebase),
          pixelSha256: provenance.pixelSha256,
        }
      : {}),
  })
  if (!derived.ok) return derived
  const designated = await ports.archive.record(order.id, 'designated', { exhibit: exhibit.id })
  return designated.ok ? succeed(undefined) : designated
}

/**
 * Makes exhibits of frames and photos: full-size stills, decoded twice and equal, kept in the vault. A frame that is an
 * exhibit already stays as it is. Frames that cannot be had are listed in `failed`; the others are designated.
 */
export const designateExhibits = async (
  ports: DesignatePorts,
  order: Order,
  picks: readonly Pick[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<DesignateOutcome, Failure>> => {
  const there = new Set(order.exhibits.map(({ id }) => id))
  const wanted = picks.filter(({ source, ordinal }) => !there.has(exhibitId(ports, source, ordinal)))
  const made = new Map<string, Exhibit>()
  const failed: FailedPick[] = []
  const taken = (result: Result<Exhibit, Failure>, ordinal: number): void => {
    if (result.ok) made.set(result.value.id, result.value)
    else failed.push({ ordinal, code: result.failure.code, message: result.failure.message })
    onProgress({ phase: 'taking-stills', done: made.size + failed.length, total: wanted.length })
  }
  onProgress({ phase: 'taking-stills', done: 0, total: wanted.length })
  for (const source of new Set(wanted.map((pick) => pick.source))) {
    const original = order.originals.find(({ sha256 }) => sha256 === source)
    if (!original)
      return fail({
        code: 'order.no-such-original',
        message: 'That recording is not part of this order. Import it first.',
      })
    const mine = wanted.filter((pick) => pick.source === source)
    if (original.kind === 'photo') {
      taken(await exhibitOfPhoto(ports, original, mine[0]?.kind), 0)
    } else if (original.kind === 'video') {
      const done = await framesOf(ports, original, mine, taken, signal)
      if (!done.ok) return done
    } else {
      failed.push({
        ordinal: 0,
        code: 'order.not-a-picture',
        message: 'A PDF goes into the bundle as it is; it has no frames to show.',
      })
    }
  }
  // The order of the picks is the order of the argument, so the exhibits keep it.
  const added = wanted.flatMap(({ source, ordinal }) => made.get(exhibitId(ports, source, ordinal)) ?? [])
  for (const exhibit of added) {
    const recorded = await record(ports, order, exhibit)
    if (!recorded.ok) return recorded
  }
  const back = new Set(added.map(({ id }) => id))
  const grown = await changeOrder(ports.archive, order, (latest) => ({
    ...latest,
    exhibits: relabel([...latest.exhibits.filter(({ id }) => !back.has(id)), ...added]),
    withdrawn: latest.withdrawn.filter(({ id }) => !back.has(id)),
  }))
  return grown.ok ? succeed({ order: grown.value, failed }) : grown
}
