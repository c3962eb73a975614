import { blobDigest, blobPath, type FixityFinding } from '../domain/evidence/fixity.ts'
import { vaultFolder } from '../domain/evidence/kept-file.ts'
import type { CheckSigned } from '../domain/evidence/signed-line.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { FoundFile } from '../domain/report/verification-files.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import { hashEntries } from './hash-entries.ts'
import type { OnProgress } from './jobs/job.ts'
import { chainFindings, damagedRecord, isChain, isRecord, missingBlob, namedBlobs } from './kept-checks.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import type { VerifyPorts } from './verify-ports.ts'
import { type ArchiveKeys, archiveKeys, verifySeals } from './verify-seals.ts'

const vault = `${vaultFolder}/`
const recordBytes = 64 * 2 ** 20

/** Half-written copies of a writer that is at work, or died; no blob yet. */
const isUnfinished = (path: string): boolean => path.startsWith(`${vault}.tmp/`)

const checkBlobs = (found: ReadonlyMap<string, FoundFile>): readonly FixityFinding[] =>
  [...found].flatMap(([path, file]): readonly FixityFinding[] => {
    const expected = blobDigest(path.slice(vault.length))
    const digest = file.kind === 'hashed' ? file.sha256 : file.why
    if (expected === null) return [{ kind: 'unexpected', path, expected: null, found: digest }]
    return digest === expected ? [] : [{ kind: 'altered', path, expected, found: digest }]
  })

interface CheckedFiles {
  readonly count: number
  readonly findings: readonly FixityFinding[]
}

/** Every record can be read, and what it names is among the files that are `there`. */
const checkRecords = async (reader: BundleReader, there: ReadonlySet<string>): Promise<CheckedFiles> => {
  const findings: FixityFinding[] = []
  const records = reader.entries.filter(({ path }) => isRecord(path))
  for (const { path } of records) {
    const text = await reader.text(path, recordBytes)
    const named = text.ok ? namedBlobs(text.value) : null
    if (named === null) findings.push(damagedRecord(path))
    else
      for (const digest of named) {
        const blob = vault + blobPath(digest)
        if (!there.has(blob)) findings.push(missingBlob(digest, blob, path))
      }
  }
  return { count: records.length, findings }
}

const checkChains = async (
  ports: VerifyPorts,
  reader: BundleReader,
  check: CheckSigned | null,
): Promise<CheckedFiles> => {
  const findings: FixityFinding[] = []
  const logs = reader.entries.filter(({ path }) => isChain(path))
  for (const { path } of logs) {
    const text = await reader.text(path, recordBytes)
    if (text.ok) findings.push(...chainFindings(path, text.value, (line) => ports.hasher.sha256(line), check))
    else findings.push({ kind: 'altered', path, expected: 'a custody log', found: text.failure.message })
  }
  return { count: logs.length, findings }
}

/** Records and chains of an archive, without its blobs; `there` names the files that records may name. */
export const checkArchiveRecords = async (
  ports: VerifyPorts,
  reader: BundleReader,
  there: ReadonlySet<string>,
): Promise<{ readonly records: CheckedFiles; readonly chains: CheckedFiles; readonly keys: ArchiveKeys }> => {
  const keys = await archiveKeys(ports, reader)
  const chains = await checkChains(ports, reader, keys.check)
  return {
    keys,
    records: await checkRecords(reader, there),
    chains: { ...chains, findings: [...keys.findings, ...chains.findings] },
  }
}

/**
 * A whole archive: every blob re-hashed against its name, every record's originals and exhibits present, every chain
 * of custody followed, and held against the seals, which show that no end was cut off.
 */
export const verifyArchive = async (
  ports: VerifyPorts,
  reader: BundleReader,
  ledger: VerificationLedger,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const blobs = reader.entries.filter(({ path }) => path.startsWith(vault) && !isUnfinished(path))
  const found = await hashEntries(reader, blobs, onProgress, signal)
  if (!found.ok) return found
  ledger.checkFindings(
    'vault.unaltered',
    checkBlobs(found.value),
    `${blobs.length} of ${blobs.length} files have the bytes that their names state.`,
    'Some files in the vault are not what their names state.',
  )
  const there = new Set(reader.entries.map(({ path }) => path))
  const { records, chains, keys } = await checkArchiveRecords(ports, reader, there)
  ledger.checkFindings(
    'records.complete',
    records.findings,
    'Every record can be read, and everything it names is there.',
    'Some records are damaged, or name bytes that are not there.',
  )
  ledger.checkFindings(
    'custody.chain',
    chains.findings,
    `${chains.count} of ${chains.count} chains of custody are unbroken.`,
    'A chain of custody is broken.',
  )
  await verifySeals(ports, reader, keys, ledger)
  return succeed(undefined)
}
