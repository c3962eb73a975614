import { pictureExtension } from '../domain/evidence/exhibit.ts'
import { canonicalJson, type Json } from '../domain/kernel/canonical-json.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { decisiveExhibits } from '../domain/report/cover-pictures.ts'
import type { AttachedFile } from './ports/report-writer.ts'
import type { Vault } from './ports/vault.ts'
import type { StatedEvidence } from './render-report.ts'

/**
 * What the PDF carries inside: the statement whose SHA-256 is the root digest on page 1, the log, and the pictures of
 * page 1 as they are stored. `manifest.json` cannot be in it, because it states the digest of the PDF.
 */
export const attachEvidence = async (
  vault: Vault,
  order: Order,
  { evidence, lines }: StatedEvidence,
): Promise<Result<readonly AttachedFile[], Failure>> => {
  const files: AttachedFile[] = [
    {
      name: 'evidence.json',
      mediaType: 'application/json',
      description: 'The statement of the evidence. Its SHA-256 is the root digest on page 1.',
      bytes: canonicalJson(evidence as unknown as Json),
      relationship: 'Source',
    },
    {
      name: 'custody.jsonl',
      mediaType: 'application/x-ndjson',
      description: 'The chain of custody, one entry a line.',
      bytes: lines.map((line) => `${line}\n`).join(''),
      relationship: 'Data',
    },
  ]
  for (const exhibit of decisiveExhibits(order.exhibits, order.facts.trackingNumber ?? null)) {
    const bytes = await vault.read(exhibit.asset)
    if (!bytes.ok) return bytes
    files.push({
      name: `exhibit-${exhibit.label}.${pictureExtension(exhibit)}`,
      mediaType: exhibit.mediaType,
      description: `Exhibit ${exhibit.label} as it is stored. SHA-256 ${exhibit.asset}`,
      bytes: bytes.value,
      relationship: 'Supplement',
    })
  }
  return succeed(files)
}
