import type { DisputeDraft } from '../domain/dispute/draft.ts'
import { type BundleFile, type Manifest, manifestText, sumsText } from '../domain/evidence/manifest.ts'
import type { WantedStamp } from '../domain/evidence/stamped-bundle.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { TrackingFinding } from '../domain/order/tracking-finding.ts'
import {
  type BundlePlan,
  bundleName,
  type PlannedFile,
  planBundle,
  type ReadyAttachment,
} from '../domain/report/bundle-plan.ts'
import type { RecordingSummary, ReportInput } from '../domain/report/report-input.ts'
import type { ReportLayout } from '../domain/report/report-layout.ts'
import type { Verification } from '../domain/report/verification.ts'
import { attachEvidence } from './attach-evidence.ts'
import type { OnProgress } from './jobs/job.ts'
import type { Archive } from './ports/archive.ts'
import type { BundleDraft, BundleStore, HashedFile } from './ports/bundle-store.ts'
import type { Clock } from './ports/clock.ts'
import type { DocumentSignatures } from './ports/document-signatures.ts'
import type { Hasher } from './ports/hasher.ts'
import type { MediaEngine } from './ports/media-engine.ts'
import type { ReportWriter } from './ports/report-writer.ts'
import type { SignatureReader, Signer } from './ports/signer.ts'
import type { TimeStamps } from './ports/time-stamps.ts'
import type { Vault } from './ports/vault.ts'
import { renderReport, type StatedEvidence, stateEvidence } from './render-report.ts'
import { type BundleSeal, firstStamp, type SealPorts, sealBundle } from './seal-bundle.ts'
import { verifyBundle } from './verify-bundle.ts'

export interface ExportPorts {
  readonly archive: Archive
  /** Where attachments lie that were made; not needed when all of them are exhibits as they are. */
  readonly cache?: Vault
  readonly bundles: BundleStore
  readonly clock: Clock
  readonly hasher: Hasher
  readonly report: ReportWriter
  readonly signatures: SignatureReader
  readonly documentSignatures: DocumentSignatures
  readonly timeStamps: TimeStamps
  /** Signs for this archive; null where its logs are only chained. */
  readonly signer: Signer | null
  readonly vault: Vault
  /** The text of `verify.html`, which ships with the program. */
  readonly verifierPage: () => Promise<string>
  /** When given, the frames are taken again from the copies in the bundle before it is reported. */
  readonly media?: MediaEngine
}

export interface ExportRequest {
  readonly order: Order
  readonly draft: DisputeDraft
  readonly recordings: readonly RecordingSummary[]
  readonly tracking: readonly TrackingFinding[]
  /** The receiver's name for people, where its policy is known. */
  readonly platformName?: string | null
  readonly attachments: readonly ReadyAttachment[]
  /** The bundle becomes a folder of its own in here. */
  readonly directory: string
  /** What that folder is called; null names it after the order. */
  readonly name?: string | null
  readonly zip: boolean
  /** As the payload of a bag (BagIt 1.0). */
  readonly bag?: boolean
  readonly layout?: ReportLayout
  /** Who signs and stamps; null where nobody does. */
  readonly seal?: SealPorts | null
  /** Name to version of every program that made something shown, e.g. `{ ffmpeg: '5.1.9' }`. */
  readonly software: Readonly<Record<string, string>>
}

export interface ExportedBundle {
  readonly bundle: string
  readonly pdf: string
  readonly manifest: string
  readonly zip: string | null
  readonly rootSha256: Sha256
  readonly verification: Verification
  readonly attachments: readonly { readonly file: string; readonly bytes: number }[]
  /** Every file of the bundle but its two lists and its seal. */
  readonly files: readonly BundleFile[]
  readonly manifestSha256: Sha256
  /** How each authority answered that was asked for a time stamp. */
  readonly stamps: readonly WantedStamp[]
  /** The certificate that signed it; null where nobody did. */
  readonly signer: { readonly name: string; readonly isSelfMade: boolean } | null
}

const cancelled: Failure = { code: 'job.cancelled', message: 'Cancelled. Nothing of the bundle was left behind.' }

const writeFile = async (
  ports: ExportPorts,
  draft: BundleDraft,
  { path, content }: PlannedFile,
  pdf: Uint8Array,
  onBytes: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<HashedFile, Failure>> => {
  if (content.kind === 'text') return draft.write(path, content.text)
  if (content.kind === 'report') return draft.write(path, pdf)
  if (content.kind === 'verifier') return draft.write(path, await ports.verifierPage())
  const from = await (content.place === 'cache' ? ports.cache : ports.vault)?.pathOf(content.sha256)
  if (from === null || from === undefined) {
    return fail({
      code: 'vault.missing',
      message: `The archive no longer holds the bytes for ${path}. Import the file again, or restore a backup.`,
    })
  }
  const copied = await draft.copy(path, from, onBytes, signal)
  if (copied.ok && copied.value.sha256 !== content.sha256) {
    return fail({
      code: 'vault.altered',
      message: `The archive's copy for ${path} is not what it was when it was imported. Restore a backup.`,
      detail: `expected ${content.sha256}, found ${copied.value.sha256}`,
    })
  }
  return copied
}

const writeAll = async (
  ports: ExportPorts,
  draft: BundleDraft,
  plan: BundlePlan,
  pdf: Uint8Array,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<readonly BundleFile[], Failure>> => {
  const total = plan.files.reduce((sum, { content }) => sum + (content.kind === 'blob' ? content.bytes : 0), 0)
  const files: BundleFile[] = []
  let before = 0
  for (const file of plan.files) {
    if (signal.aborted) return fail(cancelled)
    const report = (done: number): void => onProgress({ phase: 'writing-bundle', done: before + done, total })
    const written = await writeFile(ports, draft, file, pdf, report, signal)
    if (!written.ok) return written
    if (file.content.kind === 'blob') before += written.value.bytes
    const { path, role, derivedFrom } = file
    const { bytes, sha256 } = written.value
    files.push({ path, bytes, sha256, role, ...(derivedFrom === undefined ? {} : { derivedFrom }) })
  }
  return succeed(files)
}

interface ClosedBundle {
  readonly manifestSha256: Sha256
  readonly stamps: readonly WantedStamp[]
}

const noSeal: BundleSeal = { files: [], stamps: [] }

const writeManifest = async (
  seal: SealPorts | null,
  draft: BundleDraft,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<Result<ClosedBundle, Failure>> => {
  const text = manifestText(manifest)
  const written = await draft.write('manifest.json', text)
  if (!written.ok) return written
  const { sha256 } = written.value
  const sealed = seal === null ? succeed(noSeal) : await sealBundle(seal, draft, text, sha256, signal)
  if (!sealed.ok) return sealed
  const { files, stamps } = sealed.value
  const closed = await draft.write(
    'manifest.sha256',
    sumsText([...manifest.files, ...files, { path: 'manifest.json', sha256 }]),
  )
  return closed.ok ? succeed({ manifestSha256: sha256, stamps }) : closed
}

/** The report with what it carries inside, and signed where somebody signs. */
const writeReport = async (
  ports: ExportPorts,
  { order, seal = null }: ExportRequest,
  stated: StatedEvidence,
  input: ReportInput,
  signal: AbortSignal,
): Promise<Result<Uint8Array, Failure>> => {
  const attached = await attachEvidence(ports.vault, order, stated)
  if (!attached.ok) return attached
  const pdf = await renderReport(ports, input, { attached: attached.value, signable: seal !== null })
  return pdf.ok && seal !== null ? succeed(await seal.documents.signPdf(pdf.value, firstStamp(seal, signal))) : pdf
}

/** What was written is read back from the disk; a bundle that does not pass is never given its name. */
const readBack = async (
  ports: ExportPorts,
  path: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Verification, Failure>> => {
  const verified = await verifyBundle(ports, path, onProgress, signal)
  if (!verified.ok || verified.value.ok) return verified
  const failed = verified.value.checks
    .filter(({ state }) => state === 'fail')
    .map(({ id, detail }) => `${id}: ${detail}`)
  return fail({
    code: 'bundle.not-verified',
    message:
      'The bundle that was written did not pass its own check, so it was not kept. Check the disk and try again.',
    detail: [...failed, ...verified.value.findings.map(({ kind, path: file }) => `${kind} ${file}`)].join('; '),
  })
}

const signedBy = ({ seal }: ExportRequest): ExportedBundle['signer'] =>
  seal ? { name: seal.documents.name, isSelfMade: seal.documents.isSelfMade } : null

const fill = async (
  ports: ExportPorts,
  request: ExportRequest,
  draft: BundleDraft,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ExportedBundle, Failure>> => {
  const { order } = request
  const chain = await ports.archive.custody(order.id)
  if (!chain.ok) return chain
  const stated = stateEvidence(ports.hasher, order, chain.value, ports.signer?.keys ?? [])
  const { evidence, rootSha256, lines } = stated
  const createdAt = ports.clock.now()
  const plan = planBundle({
    order,
    draft: request.draft,
    attachments: request.attachments,
    rootSha256,
    createdAt,
    custodyLog: lines.map((line) => `${line}\n`).join(''),
    seal: request.seal ? { authorities: request.seal.authorities.length } : null,
  })
  onProgress({ phase: 'writing-pdf', done: 0 })
  const pdf = await writeReport(
    ports,
    request,
    stated,
    {
      order,
      draft: request.draft,
      recordings: request.recordings,
      tracking: request.tracking,
      rootSha256,
      createdAt,
      software: Object.entries(request.software).map(([name, version]) => `${name} ${version}`),
      platformName: request.platformName ?? null,
      custody: chain.value,
      ...(request.layout ? { layout: request.layout } : {}),
      ...(request.seal ? { seal: { authorities: request.seal.authorities.length } } : {}),
    },
    signal,
  )
  if (!pdf.ok) return pdf
  const files = await writeAll(ports, draft, plan, pdf.value, onProgress, signal)
  if (!files.ok) return files
  const manifest: Manifest = {
    format: 'proofbox-bundle',
    version: 1,
    createdAt,
    evidence,
    rootSha256,
    software: request.software,
    files: files.value,
  }
  const closed = await writeManifest(request.seal ?? null, draft, manifest, signal)
  if (!closed.ok) return closed
  // What the user trusts when asking is trusted when reading back.
  const trustedRoots = (request.seal?.authorities ?? []).map(({ roots }) => roots).join('\n')
  const reading = { ...ports, trustedRoots }
  const verification = await readBack(reading, draft.path, onProgress, signal)
  if (!verification.ok) return verification
  if (request.bag) {
    const bagged = await draft.bag({
      identifier: order.id,
      createdAt,
      software: `Proofbox ${request.software.Proofbox ?? ''}`,
    })
    if (!bagged.ok) return bagged
    const { media: _, ...withoutMedia } = reading
    const readable = await readBack(withoutMedia, draft.path, onProgress, signal)
    if (!readable.ok) return readable
  }
  if (request.zip) {
    const zipped = await draft.zip(createdAt, signal)
    if (!zipped.ok) return zipped
    const { media: _, ...withoutMedia } = reading
    const readable = await readBack(withoutMedia, zipped.value.path, onProgress, signal)
    if (!readable.ok) return readable
  }
  if (signal.aborted) return fail(cancelled)
  const published = await draft.publish()
  if (!published.ok) return published
  const { bundle, zip } = published.value
  const inside = request.bag ? `${bundle}/data` : bundle
  const recorded = await ports.archive.record(order.id, 'exported', {
    bundle: plan.name,
    rootSha256,
    files: files.value.length,
  })
  if (!recorded.ok) {
    await draft.withdraw()
    return recorded
  }
  // Names the end of the log for the archive itself: a copy of this order cannot be rolled back unnoticed. Where the
  // disk takes no more the bundle is there all the same, and the log is sealed when the archive is closed or next opened.
  await ports.archive.seal('exported')
  return succeed({
    bundle,
    pdf: `${inside}/evidence.pdf`,
    manifest: `${inside}/manifest.json`,
    zip,
    rootSha256,
    verification: verification.value,
    attachments: request.attachments.map(({ name, bytes }) => ({ file: `${inside}/attachments/${name}`, bytes })),
    files: files.value,
    signer: signedBy(request),
    ...closed.value,
  })
}

/**
 * Writes the bundle of an order: report, text, attachments, exhibits, originals, manifest and what a stranger needs to
 * check it. It is written beside its place, read back, verified, and only then named; a cancel or a failure leaves
 * nothing. Fails with `bundle.*`, `vault.*`, `archive.*` or `job.cancelled`.
 */
export const exportBundle = async (
  ports: ExportPorts,
  request: ExportRequest,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ExportedBundle, Failure>> => {
  const begun = await ports.bundles.begin(request.directory, request.name ?? bundleName(request.order.id), request.zip)
  if (!begun.ok) return begun
  try {
    return await fill(ports, request, begun.value, onProgress, signal)
  } finally {
    await begun.value.discard()
  }
}
