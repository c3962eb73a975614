import type { Json } from '../domain/kernel/canonical-json.ts'
import { canonicalJson } from '../domain/kernel/canonical-json.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Archive } from './ports/archive.ts'
import type { Hasher } from './ports/hasher.ts'
import type { Vault } from './ports/vault.ts'

/** What a stage's result depends on: the same key always means the same result. */
export interface StageKey {
  readonly stage: string
  readonly version: number
  readonly inputs: readonly Sha256[]
  readonly parameters: Readonly<Record<string, Json>>
}

export const stageDigest = (hasher: Hasher, key: StageKey): Sha256 => hasher.sha256(canonicalJson({ ...key }))

/** The kept result, or what `make` gives, kept for the next time. A crash in between costs time only. */
export const throughCache = async <Value>(
  ports: { readonly archive: Archive; readonly hasher: Hasher },
  key: StageKey,
  make: () => Promise<Value>,
  worthKeeping: (value: Value) => boolean,
): Promise<Value> => {
  const digest = stageDigest(ports.hasher, key)
  const kept = await ports.archive.stageResult(digest)
  if (kept !== null) return kept as unknown as Value
  const made = await make()
  if (worthKeeping(made)) await ports.archive.keepStageResult(digest, made as unknown as Json)
  return made
}

/** A kept result that names bytes of the cache; null when it was never made, or the cache let the bytes go. */
export const keptWithBytes = async <Value>(
  ports: { readonly archive: Archive; readonly cache: Vault; readonly hasher: Hasher },
  key: StageKey,
  bytesOf: (value: Value) => Sha256,
): Promise<Value | null> => {
  const kept = (await ports.archive.stageResult(stageDigest(ports.hasher, key))) as Value | null
  return kept !== null && (await ports.cache.pathOf(bytesOf(kept))) !== null ? kept : null
}
