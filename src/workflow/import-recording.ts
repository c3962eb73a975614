import { sniffMediaType } from '../domain/evidence/media-type.ts'
import { type OriginHint, publicHint } from '../domain/evidence/origin-hint.ts'
import type { Original } from '../domain/evidence/original.ts'
import type { Json } from '../domain/kernel/canonical-json.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { RecordedClock } from '../domain/kernel/recorded-clock.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { changeOrder } from './change-order.ts'
import {
  type CompanionPorts,
  type NotedFile,
  nameOf,
  noteCompanions,
  sortCompanions,
  takeOut,
  type UnusedCompanion,
} from './import-companions.ts'
import type { OnProgress } from './jobs/job.ts'
import type { Clock } from './ports/clock.ts'
import { type ImageCodec, photoByteLimit } from './ports/image-codec.ts'
import type { MediaEngine } from './ports/media-engine.ts'
import type { SourceFile } from './ports/source-files.ts'
import type { Vault } from './ports/vault.ts'

export interface ImportPorts extends CompanionPorts {
  readonly clock: Clock
  readonly images: ImageCodec
  readonly media: MediaEngine
  readonly vault: Vault
}

export interface ImportedFile {
  readonly name: string
  readonly sha256: Sha256
  readonly bytes: number
  /** Orders that held the same bytes before, this one included; null when the bytes are new. */
  readonly duplicateOf: readonly string[] | null
  /** What is odd about the file, in plain sentences: it ends early, or part of it is damaged. */
  readonly warnings: readonly string[]
  /** What the file says of where it comes from; a place only as stated or not. */
  readonly hints: readonly ReturnType<typeof publicHint>[]
}

export interface RejectedFile {
  readonly name: string
  readonly code: string
  readonly message: string
}

export interface ImportOutcome {
  readonly order: Order
  readonly imported: readonly ImportedFile[]
  /** Files that speak of originals of the order: read, and not kept. */
  readonly noted: readonly NotedFile[]
  readonly rejected: readonly RejectedFile[]
}

const cancelled: Failure = { code: 'job.cancelled', message: 'Cancelled. What was imported before stays.' }

const notTaken = ({ name }: SourceFile): Failure => ({
  code: 'media.unsupported',
  message: `“${name}” is no video, photo or PDF that Proofbox reads (MP4, MOV, 3GP, MKV, WebM, AVI, MTS; JPEG, PNG, WebP, HEIC; PDF). Choose the file as the camera wrote it.`,
})

const cutPdf = ({ name }: SourceFile): Failure => ({
  code: 'document.damaged',
  message: `“${name}” is a PDF without its end. Download or copy it again.`,
})

/** A whole PDF tells near its end where its table of contents lies (ISO 32000-1, 7.5.5); a cut one cannot. */
const endsAsPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(-2048)).includes('startxref')

type Inspected = Pick<Original, 'kind' | 'mediaType' | 'clocks'> & { readonly warnings: readonly string[] }

/** Opens the file for what it claims to be: nothing is taken that cannot be shown later. */
const inspect = async (
  ports: ImportPorts,
  file: SourceFile,
  signal: AbortSignal,
): Promise<Result<Inspected, Failure>> => {
  const type = sniffMediaType(file.head)
  if (type === null || type.kind === 'video') {
    const probed = await ports.media.probe(file.path, signal)
    if (!probed.ok) return type === null && probed.failure.code === 'media.unsupported' ? fail(notTaken(file)) : probed
    const mediaType = type?.mediaType ?? 'video/octet-stream'
    const { clocks, warnings } = probed.value.probe
    return succeed({ kind: 'video', mediaType, clocks, warnings })
  }
  const bytes = await ports.sources.read(file.path, photoByteLimit)
  if (!bytes.ok) return bytes
  if (type.kind === 'pdf')
    return endsAsPdf(bytes.value) ? succeed({ ...type, clocks: [], warnings: [] }) : fail(cutPdf(file))
  const photo = await ports.images.decodePhoto(bytes.value)
  if (!photo.ok) return photo
  const { clocks, warnings = [] } = photo.value.facts
  return succeed({ ...type, clocks, warnings })
}

const withClock = (clocks: readonly RecordedClock[], clock: RecordedClock): readonly RecordedClock[] =>
  clocks.some(({ kind }) => kind === clock.kind) ? clocks : [...clocks, clock]

/** What is known of a file beyond its bytes. */
export interface FileAccount {
  /** Goes into the entry of the chain of custody. */
  readonly subject: Readonly<Record<string, Json>>
  readonly clock: RecordedClock
  /** Why these bytes are not the ones that were expected; null when they are. */
  readonly accepts: (digest: Sha256) => Failure | null
}

/** Copies one file into an order. Bytes that the account does not accept go into no record. */
export const importFile = async (
  ports: ImportPorts,
  order: Order,
  path: string,
  onProgress: OnProgress,
  signal: AbortSignal,
  account?: FileAccount,
): Promise<Result<{ readonly order: Order; readonly file: ImportedFile }, Failure>> => {
  const opened = await ports.sources.open(path)
  if (!opened.ok) return opened
  onProgress({ phase: 'probing', done: 0 })
  const inspected = await inspect(ports, opened.value, signal)
  if (!inspected.ok) return inspected
  const hints: readonly OriginHint[] = await ports.credentials.read(opened.value.path, signal)
  const stored = await ports.vault.acquire(
    opened.value.path,
    (done, total) => onProgress({ phase: 'copying', done, total }),
    signal,
  )
  if (!stored.ok) return stored
  const { sha256, byteLength, existed } = stored.value
  const wrong = account?.accepts(sha256) ?? null
  if (wrong !== null) return fail(wrong)
  // Bytes that were not there belong to no order, however many there are to look through.
  const others = existed ? await ports.archive.ordersWith(sha256) : succeed([])
  if (!others.ok) return others
  const already = order.originals.some((original) => original.sha256 === sha256)
  const duplicateOf = already ? [...new Set([...others.value, order.id])] : others.value
  const file: ImportedFile = {
    name: opened.value.name,
    sha256,
    bytes: byteLength,
    duplicateOf: duplicateOf.length > 0 ? duplicateOf : null,
    warnings: inspected.value.warnings,
    hints: hints.map(publicHint),
  }
  if (already) return succeed({ order, file })
  const original: Original = {
    sha256,
    byteLength,
    originalName: opened.value.name,
    kind: inspected.value.kind,
    mediaType: inspected.value.mediaType,
    acquiredAt: ports.clock.now(),
    clocks: [...(account ? [account.clock] : []), ...withClock(inspected.value.clocks, opened.value.modified)],
    ...(hints.length > 0 ? { hints } : {}),
  }
  // The chain first: a record may never name bytes whose arrival it cannot show.
  const recorded = await ports.archive.record(order.id, 'acquired', {
    sha256,
    bytes: byteLength,
    name: opened.value.name,
    mediaType: original.mediaType,
    ...account?.subject,
  })
  if (!recorded.ok) return recorded
  const grown = await changeOrder(ports.archive, order, (latest) => ({
    ...latest,
    originals: [...latest.originals.filter((one) => one.sha256 !== sha256), original],
  }))
  return grown.ok ? succeed({ order: grown.value, file }) : grown
}

const rejectedFile = ({ name, failure: { code, message } }: UnusedCompanion): RejectedFile => ({ name, code, message })

/** The archive itself cannot be written to, whatever file comes next. */
const endsAll = /^(?:job\.cancelled|archive\.[a-z-]+|vault\.(?:disk-full|no-permission|write-failed))$/

/**
 * Copies files into an order, one after the other. A file that cannot be used is rejected with its reason and the next
 * one goes on; only a cancel ends the whole job, or an archive that takes no more.
 */
export const importFiles = async (
  ports: ImportPorts,
  order: Order,
  paths: readonly string[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ImportOutcome, Failure>> => {
  let current = order
  const imported: ImportedFile[] = []
  const sorted = await sortCompanions(ports, paths)
  const rejected: RejectedFile[] = sorted.unusable.map(rejectedFile)
  for (const source of sorted.media) {
    if (signal.aborted) return fail(cancelled)
    const taken = await takeOut(ports, source, signal)
    const outcome = taken.ok ? await importFile(ports, current, taken.value.path, onProgress, signal) : taken
    if (taken.ok) await taken.value.discard()
    if (outcome.ok) {
      current = outcome.value.order
      imported.push(outcome.value.file)
    } else if (endsAll.test(outcome.failure.code)) {
      return fail(outcome.failure)
    } else {
      rejected.push(rejectedFile({ name: nameOf(source.within ?? source.path), failure: outcome.failure }))
    }
  }
  const companions = await noteCompanions(ports, current, sorted.companions)
  if (!companions.ok) return companions
  const { noted, unused, order: complete } = companions.value
  return succeed({
    order: complete,
    imported,
    noted: [...noted, ...sorted.beside],
    rejected: [...rejected, ...unused.map(rejectedFile)],
  })
}
