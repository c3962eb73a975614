import { blobDigest, blobPath, type FixityFinding } from '../domain/evidence/fixity.ts'
import { isKept, vaultFolder } from '../domain/evidence/kept-file.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { FoundFile } from '../domain/report/verification-files.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import { checkKeptBackup, isKeptBackup } from './check-kept-backup.ts'
import { checkLocked } from './check-locked.ts'
import { hashEntries } from './hash-entries.ts'
import type { OnProgress } from './jobs/job.ts'
import { checkKeptText, isChain, isRecord, type KeptContext, recordOf } from './kept-checks.ts'
import type { BundleEntry, BundleReader } from './ports/bundle-store.ts'
import { framesOf, retakeFrames } from './retake-frames.ts'
import type { VerifyPorts } from './verify-ports.ts'
import { type ArchiveTrust, type CheckedSeals, checkSeals, type ReadLines, readArchiveTrust } from './verify-seals.ts'

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
  irregular === null && isKept(path) && !path.startsWith(vault) && /\.(?:jsonl?|pem)$/.test(path)

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
    async textOf(path) {
      const text = there.has(path) ? await reader.text(path, logBytes) : null
      return text?.ok ? text.value : null
    },
  }
  const chains = await checkTexts(reader, context, isChain)
  return {
    trust,
    records: await checkTexts(reader, context, isRecord),
    chains: { ...chains, findings: [...trust.findings, ...chains.findings] },
    others: await checkTexts(reader, context, (path) => !isChain(path) && !isRecord(path)),
  }
}

/** What one look at an archive showed, by the question that was asked. */
interface ArchiveLook {
  readonly blobs: CheckedFiles
  readonly texts: CheckedRecords
  readonly seals: CheckedSeals
}

/** The backups of before a migration, where there is a program at hand that reads backups. */
const checkBackups = async (
  { backups }: VerifyPorts,
  reader: BundleReader,
  want: (path: string) => boolean,
  signal: AbortSignal,
): Promise<CheckedFiles> => {
  const findings: FixityFinding[] = []
  let count = 0
  for (const { path } of reader.entries.filter((entry) => isKeptBackup(entry.path) && want(entry.path))) {
    const place = reader.pathOf(path)
    if (!backups || place === null) continue
    count += 1
    findings.push(...(await checkKeptBackup(backups, path, place, signal)))
  }
  return { count, findings }
}

const lookAtArchive = async (
  ports: VerifyPorts,
  reader: BundleReader,
  want: (path: string) => boolean,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ArchiveLook, Failure>> => {
  const listed = reader.entries.filter(({ path }) => path.startsWith(vault) && !isUnfinished(path) && want(path))
  const found = await hashEntries(reader, listed, onProgress, signal)
  if (!found.ok) return found
  const there = new Set(reader.entries.map(({ path }) => path))
  const checked = await checkArchiveRecords(ports, reader, there)
  const kept = await checkBackups(ports, reader, want, signal)
  const others = {
    count: checked.others.count + kept.count,
    findings: [...checked.others.findings, ...kept.findings],
  }
  const texts = { ...checked, others }
  const seals = await checkSeals(ports, linesIn(reader), texts.trust)
  return succeed({ blobs: { count: listed.length, findings: checkBlobs(found.value) }, texts, seals })
}

const findingsOf = ({ blobs, texts, seals }: ArchiveLook): readonly FixityFinding[] =>
  [blobs, texts.records, texts.chains, texts.others, seals].flatMap(({ findings }) => findings)

/** What a second look at the same archive found as well. */
const alsoIn = (again: ArchiveLook): ((checked: CheckedFiles) => readonly FixityFinding[]) => {
  const found = new Set(findingsOf(again).map(({ kind, path }) => `${kind} ${path}`))
  return ({ findings }) => findings.filter(({ kind, path }) => found.has(`${kind} ${path}`))
}

/** Somebody may write to the archive meanwhile, so what seems wrong is looked at once more as it is then. */
const confirm = async (
  ports: VerifyPorts,
  path: string,
  first: ArchiveLook,
  signal: AbortSignal,
): Promise<Result<(checked: CheckedFiles) => readonly FixityFinding[], Failure>> => {
  const suspects = new Set(findingsOf(first).map((finding) => finding.path))
  if (suspects.size === 0) return succeed(() => [])
  const opened = await ports.bundles.open(path)
  if (!opened.ok) return opened
  try {
    const again = await lookAtArchive(
      ports,
      opened.value,
      (file) => suspects.has(file),
      () => undefined,
      signal,
    )
    return again.ok ? succeed(alsoIn(again.value)) : again
  } finally {
    await opened.value.close()
  }
}

/** The frames behind the exhibits of every order, from the records that can be read. */
const framesIn = async (reader: BundleReader): Promise<ReturnType<typeof framesOf>> => {
  const frames: ReturnType<typeof framesOf>[number][] = []
  for (const { path } of reader.entries.filter((entry) => isSmall(entry) && isRecord(entry.path))) {
    const text = await reader.text(path, logBytes)
    const record = text.ok ? recordOf(text.value) : null
    if (record) frames.push(...framesOf(record.exhibits, ` of ${record.id}`))
  }
  return frames
}

/**
 * A whole archive: every blob re-hashed against its name, every record's originals and exhibits present, every chain
 * of custody followed, and held against the seals, which show that no end was cut off. Where `deep` asks for it, the
 * frame of every exhibit is taken again.
 */
export const verifyArchive = async (
  ports: VerifyPorts,
  path: string,
  reader: BundleReader,
  ledger: VerificationLedger,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  if (reader.entries.some(({ path: name }) => name === 'keys/encryption.json')) return checkLocked(reader, ledger)
  const first = await lookAtArchive(ports, reader, () => true, onProgress, signal)
  if (!first.ok) return first
  const confirmed = await confirm(ports, path, first.value, signal)
  if (!confirmed.ok) return confirmed
  const { blobs, texts, seals } = first.value
  const ask = (id: string, checked: CheckedFiles, passed: string, failed: string): void =>
    ledger.checkFindings(id, confirmed.value(checked), passed, failed)
  ask(
    'vault.unaltered',
    blobs,
    `${blobs.count} of ${blobs.count} files have the bytes that their names state.`,
    'Some files in the vault are not what their names state.',
  )
  ask(
    'records.complete',
    texts.records,
    'Every record can be read, and everything it names is there.',
    'Some records are damaged, or name bytes that are not there.',
  )
  ask(
    'custody.chain',
    texts.chains,
    `${texts.chains.count} of ${texts.chains.count} chains of custody are unbroken.`,
    'A chain of custody is broken.',
  )
  if (texts.trust.check === null) {
    ledger.check('custody.signatures', 'unknown', 'This archive has no key that can be used to check signatures by.')
  } else if (confirmed.value(texts.chains).length > 0) {
    // A signature that does not fit is a break of its chain, named above.
    ledger.check('custody.signatures', 'fail', 'A chain is broken, so its signatures vouch for nothing.')
  } else {
    ledger.check('custody.signatures', 'pass', 'Every signature in the chains fits a key of this archive.')
  }
  if (texts.trust.seals === null) {
    const why = 'No seal was made yet, so nobody can tell whether the end of a log was cut.'
    ledger.check('custody.seals', 'unknown', why)
  } else {
    const count = `${seals.seals} ${seals.seals === 1 ? 'seal' : 'seals'} over ${seals.count} logs`
    ask(
      'custody.seals',
      seals,
      `${count}: every log still holds what was sealed.`,
      'A log does not hold what was sealed.',
    )
  }
  ask(
    'files.readable',
    texts.others,
    `${texts.others.count} of ${texts.others.count} other files can be read.`,
    'Some files are damaged.',
  )
  if (!ports.deep) return succeed(undefined)
  const there = new Set(reader.entries.map((entry) => entry.path))
  const fileOf = (source: Sha256): string | null =>
    there.has(vault + blobPath(source)) ? vault + blobPath(source) : null
  return retakeFrames(ports, reader, { frames: await framesIn(reader), fileOf, missing: String }, ledger, signal)
}
