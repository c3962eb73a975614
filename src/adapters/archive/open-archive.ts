import { z } from 'zod'
import { restoredNote } from '../../domain/evidence/backup.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Migration, OpeningReport, Repair } from '../../workflow/ports/opening.ts'
import type { Signer } from '../../workflow/ports/signer.ts'
import { type ArchivePorts, createArchive, inTurn, type TrashingArchive } from './archive.ts'
import { explainWrite, inUse, lockedArchive } from './archive-failure.ts'
import { createArchiveFiles } from './archive-files.ts'
import { removeLeftOvers } from './left-overs.ts'
import { createRecoveryLog } from './recovery-log.ts'
import { giveWriterLock, takeWriterLock, wasLeftByDead } from './writer-lock.ts'

/** An archive of which this process is the one writer. */
export interface OpenArchive extends TrashingArchive {
  /** Who signs here; null where nobody was asked to. */
  readonly signer: Signer | null
  /** What was put right when it was opened. */
  readonly opening: OpeningReport
  /** Everything that was ever put right, oldest first. */
  recoveries(): Promise<readonly OpeningReport[]>
  close(): Promise<void>
}

export interface OpenPorts extends Omit<ArchivePorts, 'signer' | 'onRebuilt'> {
  /** Asked behind the writer's lock: two processes must not make a key each. */
  readonly openSigner?: (files: ArchiveFiles) => Promise<Result<Signer, Failure>>
  /** Brings an older archive up to date, behind the writer's lock; null where there is nothing to do. */
  readonly migrate?: (files: ArchiveFiles) => Promise<Result<Migration | null, Failure>>
}

const dayMillis = 86_400_000

interface Prepared {
  readonly signer: Signer | null
  readonly migration: Migration | null
}

const prepare = async (
  directory: string,
  { openSigner, migrate, encrypted }: OpenPorts,
): Promise<Result<Prepared, Failure>> => {
  const files = encrypted ?? createArchiveFiles(directory)
  // Written to as a plain one, an encrypted archive would be neither.
  if (!encrypted && (await files.read('keys/encryption.json').catch(() => null))) return fail(lockedArchive)
  const migrated = migrate ? await migrate(files) : succeed(null)
  if (!migrated.ok) return migrated
  const signer = openSigner ? await openSigner(files) : succeed(null)
  return signer.ok ? succeed({ signer: signer.value, migration: migrated.value }) : signer
}

const noteSchema = z.object({ backup: z.string(), backedUpAt: z.string() })

/** Says in every chain that the archive was restored, where that could not be said while it was locked. */
const recordRestored = async (directory: string, archive: TrashingArchive): Promise<void> => {
  const files = createArchiveFiles(directory)
  const bytes = await files.read(restoredNote).catch(() => null)
  const note = bytes === null ? null : noteSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  const ids = note?.success ? await archive.list() : null
  if (!note?.success || !ids?.ok) return
  for (const id of ids.value) {
    const chain = await archive.custody(id)
    const last = chain.ok ? chain.value.at(-1) : undefined
    // Begun before, and cut off by a crash: those that say so already say it once.
    if (last?.action === 'restored' && last.subject.backup === note.data.backup) continue
    if (!(await archive.record(id, 'restored', note.data)).ok) return
  }
  await files.remove(restoredNote)
}

/** As `createArchive`, but as the one writer from the start: `archive.in-use` when another process writes already. */
export const openArchive = async (directory: string, ports: OpenPorts): Promise<Result<OpenArchive, Failure>> => {
  try {
    const holder = await takeWriterLock(directory)
    if (holder !== null) return fail(inUse(holder))
  } catch (error) {
    return fail(explainWrite(error))
  }
  const prepared = await prepare(directory, ports)
  if (!prepared.ok) {
    await giveWriterLock(directory)
    return prepared
  }
  const { signer, migration } = prepared.value
  const { openSigner: _, migrate: __, ...rest } = ports
  const log = createRecoveryLog(ports.encrypted ?? createArchiveFiles(directory))
  const report = (crashed: boolean, repairs: readonly Repair[], brought: Migration | null): OpeningReport => ({
    at: ports.clock.now(),
    crashed,
    migration: brought,
    repairs,
  })

  const mending = new Map<string, Promise<void>>()
  /** The record on the disk is made whole as well; what was read is right already, so nobody waits. */
  const mendOne = async (order: string): Promise<void> => {
    const kind = await archive.mend(order)
    if (kind === null) return
    await archive.record(order, 'restored', { from: 'journal' })
    await log.append(report(false, [{ kind, order, count: 1 }], null))
  }
  const onRebuilt = (order: string): void => {
    if (mending.has(order)) return
    const mended = mendOne(order)
      .catch(() => undefined)
      .finally(() => mending.delete(order))
    mending.set(order, mended)
  }
  const archive = createArchive(directory, { ...rest, onRebuilt, ...(signer === null ? {} : { signer }) })

  const crashed = wasLeftByDead(directory)
  const repairs: Repair[] = []
  if (crashed) {
    const mended = await archive.mendTouched().catch((): readonly Repair[] => [])
    const leftOvers = await removeLeftOvers(directory, ['.', ...(await archive.touched())])
    repairs.push(...mended)
    if (leftOvers > 0) repairs.push({ kind: 'left-overs-removed', order: null, count: leftOvers })
  }
  const moved = await archive.trash.settle().catch(() => null)
  if (moved !== null) repairs.push({ kind: 'move-finished', order: moved, count: 1 })
  for (const { kind, order } of repairs) {
    if (kind === 'record-rebuilt' && order !== null) await archive.record(order, 'restored', { from: 'journal' })
  }
  const opening = report(crashed, repairs, migration)
  // A full disk must not keep anybody from opening an archive; the report then only is not kept.
  if (repairs.length > 0 || migration !== null) await log.append(opening).catch(() => undefined)
  await recordRestored(directory, archive).catch(() => undefined)
  // What a process that died had not sealed; a failure shows again at the next write.
  await archive.seal('opened')
  const daily = setInterval(() => void archive.seal('daily'), dayMillis)
  daily.unref()
  return succeed({
    ...archive,
    signer,
    opening,
    recoveries: () => log.list(),
    async close() {
      clearInterval(daily)
      await Promise.all(mending.values())
      await archive.seal('closed')
      await inTurn(directory, () => giveWriterLock(directory))
    },
  })
}
