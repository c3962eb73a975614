import { type BackupStatement, restoredNote } from '../domain/evidence/backup.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { CarePorts } from './care-ports.ts'
import { checkRestored } from './check-restored.ts'
import type { OnProgress } from './jobs/job.ts'
import type { Archive } from './ports/archive.ts'
import type { BackupReader, RestoreDraft } from './ports/backup-store.ts'
import { restoreFiles } from './restore-files.ts'

export type RestorePorts = Pick<CarePorts, 'backups' | 'openArchive' | 'verifier'>

export interface RestoredArchive {
  readonly directory: string
  readonly statement: BackupStatement
  /** Everything that is not as the backup states, or as an archive should be. */
  readonly findings: readonly FixityFinding[]
  /** Orders whose chain of custody now says that they were restored; those of a protected one say it once unlocked. */
  readonly orders: number
}

const damaged: Failure = {
  code: 'backup.damaged',
  message:
    'The backup is damaged: not all of it can be restored as it was. Nothing was left behind. Use another backup, or have the parts that are whole restored.',
}

/** Says in every order's chain where it comes from. */
const recordRestored = async (
  archive: Archive,
  { createdAt, rootSha256 }: BackupStatement,
): Promise<Result<number, Failure>> => {
  const ids = await archive.list()
  if (!ids.ok) return ids
  for (const id of ids.value) {
    const recorded = await archive.record(id, 'restored', { backup: rootSha256, backedUpAt: createdAt })
    if (!recorded.ok) return recorded
  }
  return succeed(ids.value.length)
}

/** What the chains of a protected archive are to say, kept beside its keys until it is unlocked. */
const noteRestored = async (
  draft: RestoreDraft,
  { createdAt, rootSha256 }: BackupStatement,
  signal: AbortSignal,
): Promise<Result<unknown, Failure>> => {
  const text = `${JSON.stringify({ schema: 1, backup: rootSha256, backedUpAt: createdAt })}\n`
  const bytes = async function* () {
    // Digests and moments are plain letters.
    yield Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  }
  return draft.write(restoredNote, bytes(), signal)
}

const restoreFrom = async (
  ports: RestorePorts,
  reader: BackupReader,
  draft: RestoreDraft,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Omit<RestoredArchive, 'directory'>, Failure>> => {
  const files = await restoreFiles(reader, draft, () => true, onProgress, signal)
  if (!files.ok) return files
  if (files.value.length > 0) return fail({ ...damaged, detail: files.value.map(({ path }) => path).join('\n') })
  const checked = await checkRestored(ports.verifier, draft.place, reader.files)
  if (!checked.ok) return checked
  const { findings } = checked.value
  // A protected archive is opened by its passphrase only; opened without, it would get keys of its own.
  if (reader.files.some(({ path }) => path.endsWith('.age'))) {
    const noted = await noteRestored(draft, reader.statement, signal)
    return noted.ok ? succeed({ statement: reader.statement, findings, orders: 0 }) : noted
  }
  const opened = await ports.openArchive(draft.place)
  if (!opened.ok) return opened
  try {
    const recorded = await recordRestored(opened.value, reader.statement)
    if (!recorded.ok) return recorded
    return succeed({ statement: reader.statement, findings, orders: recorded.value })
  } finally {
    await opened.value.close()
  }
}

/**
 * Restores a backup (a file, or the latest or named generation of a folder) into an empty place. Every file is compared
 * with the backup's list while it is written and again when the disk gives it back; only a whole archive is moved to
 * its place.
 */
export const restoreArchive = async (
  ports: RestorePorts,
  from: string,
  { generation, directory }: { readonly generation: string | null; readonly directory: string },
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<RestoredArchive, Failure>> => {
  const opened = await ports.backups.open(from, generation, signal)
  if (!opened.ok) return opened
  const reader = opened.value
  try {
    const begun = await ports.backups.restoreInto(directory)
    if (!begun.ok) return begun
    const draft = begun.value
    let published = false
    try {
      const restored = await restoreFrom(ports, reader, draft, onProgress, signal)
      if (!restored.ok) return restored
      const done = await draft.publish()
      if (!done.ok) return done
      published = true
      return succeed({ ...restored.value, directory })
    } finally {
      if (!published) await draft.discard()
    }
  } finally {
    await reader.close()
  }
}
