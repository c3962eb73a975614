import type { Sha256 } from '../domain/kernel/digest.ts'
import { isSha256 } from '../domain/kernel/digest.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { MadeBackup } from './back-up.ts'
import type { ArchiveFiles } from './ports/archive-files.ts'
import type { BackupKind } from './ports/backup-store.ts'
import type { RestoreTrial } from './try-restore.ts'

/** A backup that was made of this archive, as it was then. */
export interface KnownBackup {
  readonly path: string
  readonly kind: BackupKind
  readonly at: Instant
  readonly files: number
  readonly bytes: number
  readonly rootSha256: Sha256
  /** Files that were damaged in the archive and are not in the backup. */
  readonly leftOut: number
}

/** The last trial of restoring, as a line that stays. */
export interface KnownTrial extends Omit<RestoreTrial, 'findings'> {
  readonly path: string
  readonly findings: number
}

export interface KnownBackups {
  /** Newest first; one a place. */
  readonly backups: readonly KnownBackup[]
  readonly trial: KnownTrial | null
}

const name = 'backups.json'

/** So many places are remembered. */
const most = 20

const isBackup = (value: unknown): boolean => {
  const { path, kind, at, files, bytes, rootSha256, leftOut } = Object(value)
  const counts = [files, bytes, leftOut].every((count) => Number.isSafeInteger(count))
  return (
    typeof path === 'string' &&
    ['file', 'folder'].includes(kind) &&
    typeof at === 'string' &&
    counts &&
    isSha256(String(rootSha256))
  )
}

const isTrial = (value: unknown): boolean => {
  const { path, at, backedUpAt, files, tried, records, chains, findings } = Object(value)
  const counts = [files, tried, records, chains, findings].every((count) => Number.isSafeInteger(count))
  return [path, at, backedUpAt].every((text) => typeof text === 'string') && counts
}

/** Which backups there are. They lie outside of the archive, so losing this list loses none of them. */
export const readKnownBackups = async (files: ArchiveFiles): Promise<KnownBackups> => {
  try {
    const [line] = await files.lines(name)
    const { backups, trial } = JSON.parse(line ?? '{}') as Partial<KnownBackups>
    return {
      backups: Array.isArray(backups) ? backups.filter(isBackup) : [],
      trial: isTrial(trial) ? (trial ?? null) : null,
    }
  } catch {
    return { backups: [], trial: null }
  }
}

const keep = async (files: ArchiveFiles, known: KnownBackups): Promise<void> => {
  try {
    await files.replace(name, `${JSON.stringify({ schema: 1, ...known })}\n`)
  } catch {
    // The backup is there all the same; only its place has to be chosen again.
  }
}

export const noteBackup = async (
  files: ArchiveFiles,
  { path, kind, statement, findings }: MadeBackup,
): Promise<void> => {
  const known = await readKnownBackups(files)
  const { createdAt: at, files: count, bytes, rootSha256 } = statement
  const made: KnownBackup = { path, kind, at, files: count, bytes, rootSha256, leftOut: findings.length }
  const others = known.backups.filter((backup) => backup.path !== path)
  await keep(files, { ...known, backups: [made, ...others].slice(0, most) })
}

export const noteTrial = async (files: ArchiveFiles, path: string, trial: RestoreTrial): Promise<void> => {
  const known = await readKnownBackups(files)
  await keep(files, { ...known, trial: { ...trial, path, findings: trial.findings.length } })
}

/** Takes a place off the list; the backup itself stays where it is. */
export const forgetBackup = async (files: ArchiveFiles, path: string): Promise<void> => {
  const known = await readKnownBackups(files)
  await keep(files, { ...known, backups: known.backups.filter((backup) => backup.path !== path) })
}
