import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { ExportReceipt } from '../domain/order/export-receipt.ts'
import type { Order } from '../domain/order/order.ts'
import { receiptText } from '../domain/order/receipt-text.ts'
import type { AttachmentLimits } from '../domain/report/attachments/attachment-limits.ts'
import { bundleName } from '../domain/report/bundle-plan.ts'
import { type AttachmentTarget, attachmentTarget } from './attachment-target.ts'
import { placeOf } from './deadlines.ts'
import type { DeskPorts } from './desk-ports.ts'
import { draftDispute } from './draft-dispute.ts'
import type { OnProgress } from './jobs/job.ts'
import { keepReceipt } from './keep-receipt.ts'
import { type MadeAttachment, type MadeAttachments, makeAttachments } from './make-attachments.ts'
import type { BundleDraft } from './ports/bundle-store.ts'

export interface AttachmentsRequest {
  /** The folder `name` in here gets `attachments/`, `receipt.json` and `receipt.txt`. */
  readonly directory: string
  /** Null names it after the order and the form, with a number where such a folder is there already. */
  readonly name: string | null
  readonly language: string
  /** A receiver or a size by id; null takes the order's platform. */
  readonly target: string | null
  /** The user's own limits in place of the target's. */
  readonly limits: AttachmentLimits | null
}

export interface ExportedAttachments extends MadeAttachments {
  readonly folder: string
  readonly target: AttachmentTarget
  readonly receipt: ExportReceipt
}

/** What is told of one file beside its bytes. */
export const attachmentSays = (order: Order, file: MadeAttachment): string => {
  const { width, height, quality, seconds, codes, exhibits } = file
  const labels = order.exhibits.filter(({ id }) => exhibits.includes(id)).map(({ label }) => label)
  const again = [...new Set(codes.filter(({ readsAgain }) => readsAgain).map(({ text }) => text))]
  return [
    `exhibit ${labels.join(', ')}`,
    ...(width === null || height === null ? [] : [`${width}×${height}`]),
    ...(quality === null ? [] : [`JPEG quality ${quality}`]),
    ...(seconds === null ? [] : [`${seconds.toFixed(1)} s`]),
    ...(again.length === 0 ? [] : [`read again: ${again.join(', ')}`]),
  ].join(', ')
}

const copyFile = async (
  ports: DeskPorts,
  draft: BundleDraft,
  { name, place, sha256 }: MadeAttachment,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const path = `attachments/${name}`
  const from = await (place === 'cache' ? ports.cache : ports.vault).pathOf(sha256)
  if (from === null) {
    return fail({
      code: 'vault.missing',
      message: `The archive no longer holds the bytes for ${name}. Import the recording again, or restore a backup.`,
    })
  }
  const copied = await draft.copy(path, from, () => undefined, signal)
  if (!copied.ok) return copied
  const there = await ports.sources.hash(`${draft.path}/${path}`, () => undefined, signal)
  if (!there.ok) return there
  return there.value.sha256 === sha256
    ? succeed(undefined)
    : fail({
        code: 'bundle.write-failed',
        message: `${name} was not written as it was made. Check the disk and try again.`,
      })
}

/** Nobody makes files for one form this often into one folder. */
const mostFolders = 99

const beginIn = async (
  { bundles }: DeskPorts,
  order: Order,
  target: AttachmentTarget,
  { directory, name }: AttachmentsRequest,
): Promise<Result<BundleDraft, Failure>> => {
  if (name !== null) return bundles.begin(directory, name, false)
  const own = `${bundleName(order.id)}-for-${target.id}`
  for (let number = 1; ; number += 1) {
    const begun = await bundles.begin(directory, number === 1 ? own : `${own}-${number}`, false)
    if (begun.ok || begun.failure.code !== 'bundle.exists' || number === mostFolders) return begun
  }
}

const receiptOf = (at: ExportReceipt['at'], target: string, files: readonly MadeAttachment[]): ExportReceipt => ({
  at,
  target,
  files: files.map(({ name, bytes, sha256, madeOf }) => {
    const [only, ...more] = madeOf
    return { name, bytes, sha256, madeOf: more.length > 0 ? null : (only ?? null) }
  }),
})

const write = async (
  ports: DeskPorts,
  draft: BundleDraft,
  order: Order,
  target: AttachmentTarget,
  { files }: MadeAttachments,
  signal: AbortSignal,
): Promise<Result<{ readonly folder: string; readonly receipt: ExportReceipt }, Failure>> => {
  for (const file of files) {
    const copied = await copyFile(ports, draft, file, signal)
    if (!copied.ok) return copied
  }
  const receipt = receiptOf(ports.clock.now(), target.id, files)
  const lines = files.map((file) => ({ name: file.name, says: attachmentSays(order, file) }))
  const text = receiptText(order.id, target.name, receipt, lines)
  const json = await draft.write('receipt.json', `${JSON.stringify({ order: order.id, ...receipt }, null, 2)}\n`)
  if (!json.ok) return json
  const plain = await draft.write('receipt.txt', text)
  if (!plain.ok) return plain
  const published = await draft.publish()
  return published.ok ? succeed({ folder: published.value.bundle, receipt }) : published
}

/**
 * Makes the files for one form and writes them with their receipt, which lies beside `attachments/` and is not to be
 * sent. The order keeps the receipt, the chain of custody the export. A cancel or a failure leaves nothing behind.
 * Fails with `bundle.*`, `vault.*`, `archive.*`, `dispute.*`, `media.*` or `job.cancelled`.
 */
export const exportAttachments = async (
  ports: DeskPorts,
  order: Order,
  request: AttachmentsRequest,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ExportedAttachments, Failure>> => {
  const target = await attachmentTarget(ports, order, request.target, request.limits)
  if (!target.ok) return target
  const place = await placeOf(ports, { country: null, zone: null })
  if (!place.ok) return place
  const wanted = { language: request.language, target: target.value.policy, variant: 'long', ascii: false } as const
  const draft = await draftDispute(ports, order, { ...wanted, zone: place.value.zone, unbrokenSeconds: null })
  if (!draft.ok) return draft
  const begun = await beginIn(ports, order, target.value, request)
  if (!begun.ok) return begun
  try {
    const wish = { order, photos: draft.value.photos, limits: target.value.limits, clips: true, reread: true }
    const made = await makeAttachments(ports, wish, onProgress, signal)
    if (!made.ok) return made
    const written = await write(ports, begun.value, order, target.value, made.value, signal)
    if (!written.ok) return written
    const { folder, receipt } = written.value
    const recorded = await ports.archive.record(order.id, 'exported', {
      target: receipt.target,
      attachments: receipt.files.map(({ name, sha256 }) => ({ name, sha256 })),
    })
    if (!recorded.ok) return recorded
    const sealed = await ports.archive.seal('exported')
    if (!sealed.ok) return sealed
    const kept = await keepReceipt(ports, order.id, receipt)
    if (!kept.ok) return kept
    const notes = [...target.value.notes, ...made.value.notes]
    return succeed({ ...made.value, notes, folder, target: target.value, receipt })
  } finally {
    await begun.value.discard()
  }
}
