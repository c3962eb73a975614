import type { BackupStatement } from '../domain/evidence/backup.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { vaultFolder } from '../domain/evidence/kept-file.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { CarePorts } from './care-ports.ts'
import type { OnProgress } from './jobs/job.ts'
import type { Archive } from './ports/archive.ts'
import type { BackupDraft, BackupKind } from './ports/backup-store.ts'
import type { KeptFile, KeptFiles } from './ports/kept-files.ts'

export type BackUpPorts = Pick<CarePorts, 'archive' | 'backups' | 'clock' | 'kept' | 'proofboxVersion'>
/** What it takes to write one, whoever keeps the archive still. */
export type WriteBackupPorts = Omit<BackUpPorts, 'archive'> & { readonly archive: Pick<Archive, 'still'> }

/** A backup that was written and read back. */
export interface MadeBackup {
  readonly path: string
  readonly kind: BackupKind
  readonly statement: BackupStatement
  /** What is wrong with the archive itself: these files are not in the backup. */
  readonly findings: readonly FixityFinding[]
}

/** The files of an order are read while nobody writes to them; what is larger than this stands for itself. */
const wholeBytes = 16 * 2 ** 20

const isBlob = (unit: string): boolean => unit.startsWith(`${vaultFolder}/`)

interface Copying {
  readonly ports: WriteBackupPorts
  readonly want: (unit: string) => boolean
  readonly draft: BackupDraft
  readonly findings: FixityFinding[]
  readonly seen: Set<string>
  readonly tell: (done: number) => void
  readonly signal: AbortSignal
  done: number
}

type Step = Promise<Result<void, Failure>>

const cancelled: Failure = { code: 'job.cancelled', message: 'Cancelled. Nothing was left behind.' }

/** One file from the disk. What the archive itself has lost or cannot read is a finding, and no end of the backup. */
const copyFile = async (copying: Copying, { path, bytes }: KeptFile): Step => {
  const { ports, draft, findings, signal } = copying
  const expected = ports.kept.stated(path)
  const onBytes = (done: number): void => copying.tell(copying.done + done)
  const copied = await draft.copy(path, { place: ports.kept.placeOf(path), bytes, expected }, onBytes, signal)
  copying.done += bytes
  if (!copied.ok) {
    // Deleted while the backup was made: then it belongs to no order any more.
    if (copied.failure.code === 'backup.source-gone') return succeed(undefined)
    if (copied.failure.code !== 'backup.source-unreadable') return copied
    findings.push({ kind: 'unreadable', path, expected, found: copied.failure.detail ?? null })
    return succeed(undefined)
  }
  if (expected !== null && copied.value.sha256 !== expected)
    findings.push({ kind: 'altered', path, expected, found: copied.value.sha256 })
  return succeed(undefined)
}

/** The blobs that were not copied yet. */
const copyBlobs = async (copying: Copying, files: readonly KeptFile[]): Step => {
  for (const file of files) {
    if (copying.signal.aborted) return fail(cancelled)
    if (copying.seen.has(file.path)) continue
    copying.seen.add(file.path)
    const copied = await copyFile(copying, file)
    if (!copied.ok) return copied
  }
  return succeed(undefined)
}

/** The files of one part as they stood at one moment. */
const copyUnit = async (copying: Copying, unit: string): Step => {
  const { ports, draft, findings } = copying
  const read = await ports.archive.still(async () => {
    const files = await ports.kept.filesIn(unit)
    const small = files.filter(({ bytes }) => bytes <= wholeBytes)
    const contents = await Promise.all(small.map(({ path }) => ports.kept.read(path)))
    return { small: small.map((file, index) => ({ file, content: contents[index] })), files }
  })
  for (const { file, content } of read.small) {
    copying.done += file.bytes
    if (content?.ok === false) {
      findings.push({ kind: 'unreadable', path: file.path, expected: null, found: content.failure.detail ?? null })
    } else if (content?.value) {
      const put = await draft.put(file.path, content.value)
      if (!put.ok) return put
    }
  }
  copying.tell(copying.done)
  for (const file of read.files.filter(({ bytes }) => bytes > wholeBytes)) {
    const copied = await copyFile(copying, file)
    if (!copied.ok) return copied
  }
  return succeed(undefined)
}

/**
 * In which turn a part is copied. Seals come before the logs, which then hold all that was sealed; keys and the log of
 * deletions after them, which then explain every signature and every order that is gone.
 */
const turnOf = (unit: string): number => {
  if (unit === 'seals.jsonl') return 0
  return /^(?:keys\/|deletions\.jsonl$)/.test(unit) ? 2 : 1
}

/** Orders may come while the others are copied, so this ends when there are no new ones. */
const copyUnits = async (copying: Copying): Step => {
  for (;;) {
    const fresh = (await copying.ports.kept.units())
      .filter((unit) => !isBlob(unit) && copying.want(unit) && !copying.seen.has(unit))
      .sort((a, b) => turnOf(a) - turnOf(b))
    if (fresh.length === 0) return succeed(undefined)
    for (const unit of fresh) {
      if (copying.signal.aborted) return fail(cancelled)
      copying.seen.add(unit)
      const copied = await copyUnit(copying, unit)
      if (!copied.ok) return copied
    }
  }
}

const listFiles = async (kept: KeptFiles, units: readonly string[]): Promise<readonly KeptFile[]> => {
  const files: KeptFile[] = []
  for (const unit of units) files.push(...(await kept.filesIn(unit)))
  return files
}

/**
 * Bytes first, then records, then the bytes that came meanwhile: so everything that a record names is there, even
 * while the program goes on writing.
 */
const copyAll = async (copying: Copying): Step => {
  const { kept } = copying.ports
  const blobs = async (): Promise<readonly KeptFile[]> =>
    listFiles(
      kept,
      (await kept.units()).filter((unit) => isBlob(unit) && copying.want(unit)),
    )
  const first = await copyBlobs(copying, await blobs())
  if (!first.ok) return first
  const records = await copyUnits(copying)
  return records.ok ? copyBlobs(copying, await blobs()) : records
}

const sourceDamaged: Failure = {
  code: 'backup.source-damaged',
  message:
    'Some files of the archive are damaged, so the backup that was there was kept and not replaced. Restore those files first, or write the new backup to another place.',
}

interface Target {
  readonly path: string
  readonly kind: BackupKind
  /** Whether a backup file stands there that must not be replaced by a lesser one. */
  readonly occupied: boolean
  /** The parts of the archive that go into it. */
  readonly want: (unit: string) => boolean
}

/** Writes a backup and reads it back before it takes its place; whatever fails, what was there before stays. */
export const writeBackup = async (
  ports: WriteBackupPorts,
  { path, kind, occupied, want }: Target,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<MadeBackup, Failure>> => {
  const at = ports.clock.now()
  const begun = await ports.backups.begin(path, kind, at)
  if (!begun.ok) return begun
  const draft = begun.value
  let published = false
  try {
    const all = await listFiles(ports.kept, (await ports.kept.units()).filter(want))
    const total = all.reduce((sum, { bytes }) => sum + bytes, 0)
    const tell = (done: number): void => onProgress({ phase: 'backing-up', done: Math.min(done, total), total })
    const copying: Copying = { ports, want, draft, findings: [], seen: new Set(), tell, signal, done: 0 }
    const copied = await copyAll(copying)
    if (!copied.ok) return copied
    const { findings } = copying
    if (findings.length > 0 && kind === 'file' && occupied) return fail(sourceDamaged)
    const finished = await draft.finish(({ files, bytes, rootSha256 }) => ({
      format: 'proofbox-backup',
      version: 1,
      createdAt: at,
      proofbox: ports.proofboxVersion,
      files,
      bytes,
      rootSha256,
      leftOut: findings.map((finding) => finding.path),
    }))
    if (!finished.ok) return finished
    const back = await draft.readBack((done, size) => onProgress({ phase: 'reading-back', done, total: size }), signal)
    if (!back.ok) return back
    if (signal.aborted) return fail(cancelled)
    const done = await draft.publish()
    if (!done.ok) return done
    published = true
    return succeed({ path, kind, statement: finished.value, findings })
  } finally {
    if (!published) await draft.discard()
  }
}

/**
 * Backs the whole archive up to `path` while the program goes on: one file, or one more generation in a folder. Files
 * that the archive itself has lost are findings; the rest is backed up all the same, but over no older backup file.
 */
export const backUp = async (
  ports: BackUpPorts,
  wanted: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<MadeBackup, Failure>> => {
  const placed = await ports.backups.place(wanted)
  if (!placed.ok) return placed
  // The backup then holds a seal over all that it holds. Where nothing can be sealed, it is backed up as it is.
  await ports.archive.seal('backed-up')
  return writeBackup(ports, { ...placed.value, want: () => true }, onProgress, signal)
}

/**
 * Says in the chain of every order that grew since the last backup that there is a copy, by the backup's root digest.
 * An order that did not change says so already.
 */
export const recordBackedUp = async (
  archive: Pick<Archive, 'custody' | 'list' | 'record'>,
  { statement }: MadeBackup,
  signal: AbortSignal,
): Promise<Result<number, Failure>> => {
  const ids = await archive.list()
  if (!ids.ok) return ids
  let noted = 0
  for (const id of ids.value) {
    if (signal.aborted) break
    const chain = await archive.custody(id)
    // A chain that is damaged or empty is for verification to name.
    if (!chain.ok || chain.value.length === 0 || chain.value.at(-1)?.action === 'backed-up') continue
    const recorded = await archive.record(id, 'backed-up', { backup: statement.rootSha256 })
    if (recorded.ok) noted += 1
  }
  return succeed(noted)
}
