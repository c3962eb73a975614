import { isGrounded, type Policy, sourceTitle } from '../domain/dispute/policy.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { bindingLimits, noLimits } from '../domain/report/attachments/attachment-limits.ts'
import { exposureWarnings } from '../domain/report/exposures.ts'
import { type ReportLayout, usualLayout } from '../domain/report/report-layout.ts'
import { placeOf } from './deadlines.ts'
import type { DeskPorts } from './desk-ports.ts'
import { discoveriesOf, trackingOf, unbrokenSecondsOf } from './discoveries.ts'
import { draftDispute } from './draft-dispute.ts'
import { type ExportedBundle, type ExportRequest, exportBundle } from './export-bundle.ts'
import type { OnProgress } from './jobs/job.ts'
import { keepReceipt } from './keep-receipt.ts'
import { type MadeAttachments, makeAttachments } from './make-attachments.ts'
import { policyFor } from './policies.ts'
import { photoReadingsOf } from './read-photo.ts'
import { summariseRecordings } from './recording-summaries.ts'
import { renderReport, stateEvidence } from './render-report.ts'
import type { SealPorts } from './seal-bundle.ts'
import { noteStamps } from './time-proof.ts'

export interface ExportTarget {
  readonly directory: string
  /** What the bundle's folder in there is called; null names it after the order. */
  readonly name: string | null
  readonly language: string
  /** A receiver's id; null takes the order's platform. */
  readonly target: string | null
  readonly zip: boolean
  /** As the payload of a bag (BagIt 1.0), for an archive or an authority. */
  readonly bag?: boolean
  /** One exhibit a page on A4 where nothing is said. */
  readonly layout?: ReportLayout
}

export interface ExportedOrder extends ExportedBundle {
  /** What is not among the attachments and what was not enforced, in plain sentences. */
  readonly warnings: readonly string[]
}

const weakLimits = (policy: Policy | null): readonly string[] => {
  const perFile = policy?.files.maxBytesPerFile
  return policy && perFile && perFile.value !== null && !isGrounded(perFile)
    ? [
        `${policy.name}: an old or secondary source names ${(perFile.value / 1_000_000).toFixed(0)} MB as the most for one file (${sourceTitle(policy, perFile) ?? 'no source'}). It was not enforced; look at the form.`,
      ]
    : []
}

/** An element without any exhibit is no matter of the attachments: the case view tells of it. */
const attachmentWarnings = ({ files, leftOut, missing }: MadeAttachments): readonly string[] => [
  ...leftOut.map(({ message }) => message),
  ...missing.filter(({ exhibits }) => exhibits.length > 0).map(({ name }) => `No attachment shows ${name}.`),
  ...files.flatMap(({ name, notes }) => notes.map((note) => `${name}: ${note}`)),
]

type ReportParts = Pick<ExportRequest, 'draft' | 'recordings' | 'tracking' | 'software' | 'platformName'> & {
  readonly policy: Policy | null
}

/** Everything that goes into an order's report, as it stands now. */
const gather = async (
  ports: DeskPorts,
  order: Order,
  language: string,
  target: string | null,
  signal: AbortSignal,
): Promise<Result<ReportParts, Failure>> => {
  const policy = await policyFor(ports, order, target)
  if (!policy.ok) return policy
  const discoveries = await discoveriesOf(ports, order)
  const place = await placeOf(ports, { country: null, zone: null })
  if (!place.ok) return place
  const draft = await draftDispute(ports, order, {
    language,
    target,
    variant: 'long',
    ascii: false,
    zone: place.value.zone,
    unbrokenSeconds: unbrokenSecondsOf(discoveries),
  })
  if (!draft.ok) return draft
  const recordings = await summariseRecordings(ports, order, discoveries, signal)
  if (!recordings.ok) return recordings
  const tools = await ports.media.version()
  if (!tools.ok) return tools
  return succeed({
    draft: draft.value,
    recordings: recordings.value,
    tracking: trackingOf(order, discoveries, await photoReadingsOf(ports, order)),
    platformName: policy.value?.name ?? null,
    policy: policy.value,
    software: {
      Proofbox: ports.proofboxVersion,
      ffmpeg: tools.value.ffmpeg.version,
      ffprobe: tools.value.ffprobe.version,
      [ports.imageTool.name]: ports.imageTool.version,
    },
  })
}

/** Who signs a bundle of this archive, and whom the user asks for time stamps. */
const sealPorts = async (ports: DeskPorts): Promise<Result<SealPorts | null, Failure>> => {
  const { clock, signer, timeStamps } = ports
  if (signer === null || ports.documents === null) return succeed(null)
  const documents = await ports.documents.open()
  if (!documents.ok) return documents
  const settings = await ports.settings.read()
  if (!settings.ok) return settings
  return succeed({ clock, signer, timeStamps, documents: documents.value, authorities: settings.value.authorities })
}

/** Exports the order's bundle for one receiver and verifies it. */
export const exportOrder = async (
  ports: DeskPorts,
  order: Order,
  { directory, name, language, target, zip, bag = false, layout = usualLayout }: ExportTarget,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ExportedOrder, Failure>> => {
  onProgress({ phase: 'drafting', done: 0 })
  const parts = await gather(ports, order, language, target, signal)
  if (!parts.ok) return parts
  const { policy, ...request } = parts.value
  const limits = policy === null ? noLimits : bindingLimits(policy.files, false).limits
  // The originals lie beside the attachments here, so no clip of them is made; `exportAttachments` makes them.
  const wish = { order, photos: request.draft.photos, limits, clips: false, reread: false }
  const made = await makeAttachments(ports, wish, onProgress, signal)
  if (!made.ok) return made
  const seal = await sealPorts(ports)
  if (!seal.ok) return seal
  const exported = await exportBundle(
    ports,
    { ...request, order, attachments: made.value.files, directory, name, zip, bag, layout, seal: seal.value },
    onProgress,
    signal,
  )
  if (!exported.ok) return exported
  const noted = await noteStamps(ports, order.id, exported.value)
  const { files } = exported.value
  const exposed = exposureWarnings(order)
  const kept = await keepReceipt(ports, order.id, {
    at: ports.clock.now(),
    target: 'bundle',
    files: files.map(({ path, bytes, sha256, derivedFrom = [] }) => ({
      name: path,
      bytes,
      sha256,
      madeOf: derivedFrom.length === 1 ? (derivedFrom[0] ?? null) : null,
    })),
    ...(exposed.length > 0 ? { warnings: exposed } : {}),
  })
  // The bundle is whole, checked and in the log: what could not be noted beside it is told and takes nothing from it.
  const unkept = [noted, kept].flatMap((outcome) => (outcome.ok ? [] : [outcome.failure.message]))
  return succeed({
    ...exported.value,
    warnings: [...unkept, ...exposed, ...attachmentWarnings(made.value), ...weakLimits(policy)],
  })
}

/** Writes the report as it would be exported now into the cache, for a look; nothing is recorded. */
export const previewOrder = async (
  ports: DeskPorts,
  order: Order,
  language: string,
  layout: ReportLayout,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Sha256, Failure>> => {
  onProgress({ phase: 'writing-pdf', done: 0 })
  const parts = await gather(ports, order, language, null, signal)
  if (!parts.ok) return parts
  const chain = await ports.archive.custody(order.id)
  if (!chain.ok) return chain
  const { policy: _, software, ...rest } = parts.value
  const pdf = await renderReport(ports, {
    ...rest,
    order,
    rootSha256: stateEvidence(ports.hasher, order, chain.value, ports.signer?.keys ?? []).rootSha256,
    createdAt: ports.clock.now(),
    software: Object.entries(software).map(([name, version]) => `${name} ${version}`),
    custody: chain.value,
    layout,
  })
  if (!pdf.ok) return pdf
  const stored = await ports.cache.put(pdf.value)
  return stored.ok ? succeed(stored.value.sha256) : stored
}
