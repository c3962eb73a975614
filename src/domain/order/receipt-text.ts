import { shownLine } from '../kernel/shown-text.ts'
import type { ExportReceipt } from './export-receipt.ts'

/** What a receipt states of one file, beyond its bytes. */
export interface ReceiptLine {
  readonly name: string
  readonly says: string
}

/** `receipt.txt`: what left, when and for whom, for people. It stays with the sender. */
export const receiptText = (
  orderId: string,
  receiver: string,
  { at, files }: ExportReceipt,
  lines: readonly ReceiptLine[],
): string => `\
What left for ${shownLine(receiver)}, order ${shownLine(orderId)}
Written at ${at} (by the clock of this computer). Keep this file; do not send it.

${files
  .map(({ name, bytes, sha256, madeOf }) =>
    [
      name,
      `  ${bytes} bytes, SHA-256 ${sha256}`,
      ...(madeOf === null || madeOf === sha256 ? [] : [`  made of ${madeOf}`]),
      ...lines.filter((line) => line.name === name).map(({ says }) => `  ${says}`),
    ].join('\n'),
  )
  .join('\n\n')}

The files carry no position, device or time of the camera. The originals keep all of it, unchanged, in the archive.
`
