import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PagePlan } from '../../domain/report/page-plan.ts'
import type { RefundReport } from '../../domain/report/refund-report.ts'

/** A file inside the PDF, which others' tools take out again byte for byte. */
export interface AttachedFile {
  /** ASCII, unique in the PDF. */
  readonly name: string
  readonly mediaType: string
  /** What it is, for people. */
  readonly description: string
  /** Text is written as UTF-8. */
  readonly bytes: Uint8Array | string
  /** ISO 32000-2, 7.11.3: what the pages were made from, facts behind them, or something beside them. */
  readonly relationship: 'Source' | 'Data' | 'Supplement'
}

export interface ReportExtras {
  readonly attached?: readonly AttachedFile[]
  /** With an empty place for a signature; see the port `DocumentSigner`. */
  readonly signable?: boolean
}

/** Turns a plan into PDF bytes. The same plan and pictures give the same bytes. */
export interface ReportWriter {
  write(
    plan: PagePlan,
    pictures: (asset: Sha256) => Promise<Uint8Array>,
    createdAt: Instant,
    extras?: ReportExtras,
  ): Promise<Uint8Array>
  writeRefund(
    plan: RefundReport,
    pictures: (asset: Sha256) => Promise<Uint8Array>,
    createdAt: Instant,
    extras?: ReportExtras,
  ): Promise<Uint8Array>
}
