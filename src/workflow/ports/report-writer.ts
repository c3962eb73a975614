import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { PagePlan } from '../../domain/report/page-plan.ts'
import type { RefundReport } from '../../domain/report/refund-report.ts'

/** Turns a plan into PDF bytes. The same plan and pictures give the same bytes. */
export interface ReportWriter {
  write(plan: PagePlan, pictures: (asset: Sha256) => Promise<Uint8Array>, createdAt: Instant): Promise<Uint8Array>
  writeRefund(
    plan: RefundReport,
    pictures: (asset: Sha256) => Promise<Uint8Array>,
    createdAt: Instant,
  ): Promise<Uint8Array>
}
