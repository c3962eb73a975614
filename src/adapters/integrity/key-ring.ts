import { z } from 'zod'
import type { Signed, SigningKey } from '../../domain/evidence/signed-line.ts'
import { signedText } from '../../domain/evidence/signed-line.ts'
import { canonicalJson, type Json } from '../../domain/kernel/canonical-json.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { createSignatureCheck } from './signature-check.ts'

/** One key of an archive: signed by the key before it, the first one by itself. */
export interface KeyEntry extends Signed {
  readonly id: Sha256
  readonly publicKey: string
  readonly from: Instant
}

const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text) => text as Sha256)

const entrySchema = z.strictObject({
  id: digest,
  publicKey: z.string(),
  from: z.iso.datetime().transform((text) => text as Instant),
  key: digest,
  signature: z.string(),
})

export const keyLine = (entry: KeyEntry): string => canonicalJson(entry as unknown as Json)

/**
 * The keys that a ring (`keys/keys.jsonl`, one canonical JSON line a key) names, oldest first; a text where one is no
 * key, or was not signed by the key before it.
 */
export const readKeyRing = (lines: readonly string[]): readonly SigningKey[] | string => {
  const keys: SigningKey[] = []
  for (const [index, line] of lines.entries()) {
    let entry: KeyEntry
    try {
      entry = entrySchema.parse(JSON.parse(line))
    } catch {
      return `line ${index + 1} is no key`
    }
    const key: SigningKey = { id: entry.id, publicKey: entry.publicKey }
    const signer = keys.at(-1) ?? key
    const fits = createSignatureCheck([signer])(entry.key, signedText(entry), entry.signature)
    if (entry.key !== signer.id || fits !== true || keyLine(entry) !== line) {
      return `line ${index + 1} is not signed by the key before it`
    }
    keys.push(key)
  }
  return keys
}
