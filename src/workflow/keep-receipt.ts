import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { ExportReceipt } from '../domain/order/export-receipt.ts'
import { changeOrder } from './change-order.ts'
import type { Archive } from './ports/archive.ts'

/**
 * Adds a receipt to the order as it stands now: an export takes minutes, and what was edited meanwhile stays. The chain
 * of custody has its own line for the export.
 */
export const keepReceipt = async (
  { archive }: { readonly archive: Archive },
  id: string,
  receipt: ExportReceipt,
): Promise<Result<void, Failure>> => {
  const order = await archive.find(id)
  if (!order.ok) return order
  if (order.value === null) return succeed(undefined)
  const kept = await changeOrder(archive, order.value, (latest) => ({
    ...latest,
    dispute: { ...latest.dispute, receipts: [...latest.dispute.receipts, receipt] },
  }))
  return kept.ok ? succeed(undefined) : kept
}
