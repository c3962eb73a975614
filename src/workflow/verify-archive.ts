import { followCustody } from '../domain/evidence/custody.ts'
import { blobDigest, blobPath, type FixityFinding } from '../domain/evidence/fixity.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { FoundFile } from '../domain/report/verification-files.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import { hashEntries } from './hash-entries.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import type { VerifyPorts } from './verify-ports.ts'

const vaultFolder = 'vault/'
const recordBytes = 64 * 2 ** 20

/** Half-written copies of a writer that is at work, or died; no blob yet. */
const isUnfinished = (path: string): boolean => path.startsWith(`${vaultFolder}.tmp/`)

const checkBlobs = (found: ReadonlyMap<string, FoundFile>): readonly FixityFinding[] =>
  [...found].flatMap(([path, file]): readonly FixityFinding[] => {
    const expected = blobDigest(path.slice(vaultFolder.length))
    const digest = file.kind === 'hashed' ? file.sha256 : file.why
    if (expected === null) return [{ kind: 'unexpected', path, expected: null, found: digest }]
    return digest === expected ? [] : [{ kind: 'altered', path, expected, found: digest }]
  })

type Assets = Pick<Order, 'originals' | 'exhibits' | 'withdrawn'>

const parseRecord = (text: string): Assets | null => {
  try {
    const value = JSON.parse(text) as Partial<Assets> | null
    const lists = [value?.originals, value?.exhibits, value?.withdrawn]
    return lists.every((list) => Array.isArray(list)) ? (value as Assets) : null
  } catch {
    return null
  }
}

const assetsOf = ({ originals, exhibits, withdrawn }: Assets): readonly Sha256[] => [
  ...originals.map(({ sha256 }) => sha256),
  ...[...exhibits, ...withdrawn].flatMap(({ asset, unannotated }) => [
    asset,
    ...(unannotated ? [unannotated.asset] : []),
  ]),
]

const checkRecords = async (reader: BundleReader): Promise<readonly FixityFinding[]> => {
  const there = new Set(reader.entries.map(({ path }) => path))
  const findings: FixityFinding[] = []
  for (const path of there) {
    if (!/^orders\/[^/]+\/order\.json$/.test(path)) continue
    const text = await reader.text(path, recordBytes)
    const record = text.ok ? parseRecord(text.value) : null
    if (record === null) {
      findings.push({ kind: 'altered', path, expected: 'an order’s record', found: 'text that is none' })
      continue
    }
    for (const digest of new Set(assetsOf(record))) {
      const blob = `${vaultFolder}${blobPath(digest)}`
      if (!there.has(blob))
        findings.push({ kind: 'missing', path: blob, expected: `${digest}, named by ${path}`, found: null })
    }
  }
  return findings
}

const checkChains = async (
  reader: BundleReader,
  hash: (text: string) => Sha256,
): Promise<{ readonly logs: number; readonly findings: readonly FixityFinding[] }> => {
  const findings: FixityFinding[] = []
  const logs = reader.entries.filter(({ path }) => /^orders\/[^/]+\/custody\.jsonl$/.test(path))
  for (const { path } of logs) {
    const text = await reader.text(path, recordBytes)
    if (!text.ok) {
      findings.push({ kind: 'altered', path, expected: 'a custody log', found: text.failure.message })
      continue
    }
    for (const { line, expected, found } of followCustody(text.value, hash).breaks) {
      findings.push({ kind: 'inconsistent', path, expected: `line ${line}: ${expected}`, found })
    }
  }
  return { logs: logs.length, findings }
}

/**
 * A whole archive: every blob re-hashed against its name, every record's originals and exhibits present, every chain
 * of custody followed. That a chain's end was not cut off, only a bundle that was exported before can show.
 */
export const verifyArchive = async (
  ports: VerifyPorts,
  reader: BundleReader,
  ledger: VerificationLedger,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const blobs = reader.entries.filter(({ path }) => path.startsWith(vaultFolder) && !isUnfinished(path))
  const found = await hashEntries(reader, blobs, onProgress, signal)
  if (!found.ok) return found
  const altered = checkBlobs(found.value)
  ledger.checkFindings(
    'vault.unaltered',
    altered,
    `${blobs.length} of ${blobs.length} files have the bytes that their names state.`,
    'Some files in the vault are not what their names state.',
  )
  const absent = await checkRecords(reader)
  ledger.checkFindings(
    'records.complete',
    absent,
    'Every record can be read, and everything it names is there.',
    'Some records are damaged, or name bytes that are not there.',
  )
  const chains = await checkChains(reader, (text) => ports.hasher.sha256(text))
  ledger.checkFindings(
    'custody.chain',
    chains.findings,
    `${chains.logs} of ${chains.logs} chains of custody are unbroken.`,
    'A chain of custody is broken.',
  )
  return succeed(undefined)
}
