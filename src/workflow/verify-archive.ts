import { blobDigest, blobPath, type FixityFinding } from '../domain/evidence/fixity.ts'
import { isKept, vaultFolder } from '../domain/evidence/kept-file.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { FoundFile } from '../domain/report/verification-files.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import { hashEntries } from './hash-entries.ts'
import type { OnProgress } from './jobs/job.ts'
import { checkKeptText, isChain, isRecord, type KeptContext } from './kept-checks.ts'
import type { BundleEntry, BundleReader } from './ports/bundle-store.ts'
import type { VerifyPorts } from './verify-ports.ts'
import { type ArchiveTrust, type ReadLines, readArchiveTrust, verifySeals } from './verify-seals.ts'

const vault = `${vaultFolder}/`
/** The largest record or log that is read whole. */
const logBytes = 512 * 2 ** 20

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

/** The whole lines of an archive's file, as a reader gives them. */
const linesIn = (reader: BundleReader): ReadLines => {
  const there = new Set(reader.entries.map(({ path }) => path))
  return async (path) => {
    const text = there.has(path) ? await reader.text(path, logBytes) : null
    return text?.ok ? text.value.split('\n').slice(0, -1) : null
  }
}

const isSmall = ({ path, irregular }: BundleEntry): boolean =>
  irregular === null && isKept(path) && !path.startsWith(vault) && /\.jsonl?$/.test(path)

const checkTexts = async (
  reader: BundleReader,
  context: KeptContext,
  want: (path: string) => boolean,
): Promise<CheckedFiles> => {
  const findings: FixityFinding[] = []
  const files = reader.entries.filter((entry) => isSmall(entry) && want(entry.path))
  for (const { path } of files) {
    const text = await reader.text(path, logBytes)
    if (text.ok) findings.push(...(await checkKeptText(path, text.value, context)))
    else findings.push({ kind: 'unreadable', path, expected: null, found: text.failure.message })
  }
  return { count: files.length, findings }
}

export interface CheckedRecords {
  readonly records: CheckedFiles
  readonly chains: CheckedFiles
  readonly others: CheckedFiles
  readonly trust: ArchiveTrust
}

/** The small files of an archive, without its blobs; `there` names the files that records may name. */
export const checkArchiveRecords = async (
  ports: VerifyPorts,
  reader: BundleReader,
  there: ReadonlySet<string>,
): Promise<CheckedRecords> => {
  const trust = await readArchiveTrust(ports, linesIn(reader))
  const context: KeptContext = {
    hash: (text) => ports.hasher.sha256(text),
    trust,
    blobFile: (digest) => vault + blobPath(digest),
    has: (path) => there.has(path),
  }
  const chains = await checkTexts(reader, context, isChain)
  return {
    trust,
    records: await checkTexts(reader, context, isRecord),
    chains: { ...chains, findings: [...trust.findings, ...chains.findings] },
    others: await checkTexts(reader, context, (path) => !isChain(path) && !isRecord(path)),
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
  const { records, chains, others, trust } = await checkArchiveRecords(ports, reader, there)
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
  await verifySeals(ports, linesIn(reader), trust, ledger)
  ledger.checkFindings(
    'files.readable',
    others.findings,
    `${others.count} of ${others.count} other files can be read.`,
    'Some files are damaged.',
  )
  return succeed(undefined)
}
