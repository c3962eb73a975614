import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { planRefundReport } from '../domain/report/refund-report.ts'
import { type CoveredStatement, type CoverPorts, coverStatement, type StatementChoice } from './cover-statement.ts'
import { type DeadlinePorts, placeOf, type Whereabouts } from './deadlines.ts'
import type { DeskPorts } from './desk-ports.ts'
import { followOrder } from './follow-order.ts'
import type { OnProgress } from './jobs/job.ts'
import { keepReceipt } from './keep-receipt.ts'
import { policyFor } from './policies.ts'
import { refundGap } from './refund-gap.ts'
import { noStamp } from './seal-bundle.ts'

export interface RefundReportRequest {
  readonly whereabouts: Whereabouts
  /** Null leaves the statement out. */
  readonly statement: StatementChoice | null
  /** The file's name, for the receipt. */
  readonly name: string
}

export interface ExportedRefundReport {
  readonly pdf: Uint8Array
  readonly statement: CoveredStatement | null
  /** What to know before it leaves, in plain sentences. */
  readonly notes: readonly string[]
}

/** Nobody named the statement or a place on it, and it has no line to show: the report is made without it, and says so. */
const isOwnChoice = (choice: StatementChoice | null, { code }: Failure): boolean =>
  code === 'refund.line-not-found' && choice !== null && Object.values(choice).every((part) => part === null)

/**
 * “Refund not received” as PDF bytes, signed where the archive has a certificate, with a receipt of what left. Fails as `refundGap` and `coverStatement` do.
 */
export const exportRefundReport = async (
  ports: CoverPorts & DeadlinePorts & Pick<DeskPorts, 'documents' | 'report'>,
  order: Order,
  { whereabouts, statement: choice, name }: RefundReportRequest,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ExportedRefundReport, Failure>> => {
  const place = await placeOf(ports, whereabouts)
  if (!place.ok) return place
  const followed = await followOrder(ports, order, place.value)
  if (!followed.ok) return followed
  const { refund, promise, overdueSince, exchanges } = followed.value
  const gap = refundGap(order, refund)
  if (!gap.ok) return gap
  const policy = await policyFor(ports, order, null)
  if (!policy.ok) return policy
  const platformName = policy.value?.name ?? null
  const { zone } = place.value
  const covered = choice === null ? null : await coverStatement(ports, order, choice, platformName, onProgress, signal)
  const leftOut = covered && !covered.ok && isOwnChoice(choice, covered.failure) ? covered.failure : null
  if (covered && !covered.ok && leftOut === null) return covered
  if (signal.aborted) return fail({ code: 'job.cancelled', message: 'Cancelled. Nothing was written.' })
  onProgress({ phase: 'writing-pdf', done: 0 })
  const statement = covered?.ok ? covered.value : null
  const createdAt = ports.clock.now()
  const picture = statement === null ? null : await ports.cache.read(statement.asset)
  if (picture && !picture.ok) return picture
  const plan = planRefundReport({
    order,
    refund,
    agreed: gap.value.agreed,
    promise,
    overdueSince,
    exchanges,
    platformName,
    statement: statement && { ...statement, mediaType: 'image/jpeg' },
    createdAt,
    zone,
  })
  const documents = ports.documents ? await ports.documents.open() : succeed(null)
  if (!documents.ok) return documents
  const signer = documents.value
  const extras = { signable: signer !== null }
  const plain = await ports.report.writeRefund(plan, async () => picture?.value ?? new Uint8Array(), createdAt, extras)
  // No authority is asked: people were told that only digests of bundles leave this computer.
  const pdf = signer === null ? plain : await signer.signPdf(plain, noStamp)
  const file = { name, bytes: pdf.byteLength, sha256: ports.hasher.sha256(pdf) }
  const recorded = await ports.archive.record(order.id, 'exported', {
    target: 'refund-report',
    attachments: [{ name, sha256: file.sha256 }],
  })
  if (!recorded.ok) return recorded
  const sealed = await ports.archive.seal('exported')
  if (!sealed.ok) return sealed
  const kept = await keepReceipt(ports, order.id, {
    at: createdAt,
    target: 'refund-report',
    files: [{ ...file, madeOf: statement?.source ?? null }],
  })
  if (!kept.ok) return kept
  return succeed({
    pdf,
    statement,
    notes: [
      ...(overdueSince === null
        ? ['It is not known that the refund is overdue: the report names the amount and no delay.']
        : []),
      ...(leftOut ? [`The statement is not in it. ${leftOut.message}`] : []),
      ...(statement?.notes ?? []),
    ],
  })
}
