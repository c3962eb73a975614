import { vaultFolder } from '../domain/evidence/kept-file.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { type WriteBackupPorts, writeBackup } from './back-up.ts'
import type { OnProgress } from './jobs/job.ts'
import type { ArchiveVersions } from './ports/archive-versions.ts'
import type { Migration } from './ports/opening.ts'

export interface MigratePorts extends Omit<WriteBackupPorts, 'archive'> {
  readonly versions: ArchiveVersions
}

const folder = 'migrations'

/** Nobody else has the archive while it is brought up to date. */
const still = <Value>(act: () => Promise<Value>): Promise<Value> => act()

/** No migration touches the bytes in the vault, so they need no copy; copies of earlier migrations need none either. */
const mayChange = (unit: string): boolean => !unit.startsWith(`${vaultFolder}/`) && !unit.startsWith(`${folder}/`)

/**
 * Brings an archive of an older program up to date, one version after the other. Before each the records and logs are
 * backed up into `migrations/`, and read back; a backup that is there already is of a migration that did not end, and
 * stays as it is, because it holds what was there before. Null where there is nothing to do.
 */
export const migrateArchive = async (
  { versions, ...ports }: MigratePorts,
  onProgress: OnProgress,
): Promise<Result<Migration | null, Failure>> => {
  const stated = await versions.stated()
  if (!stated.ok) return stated
  let backup = ''
  let orders = 0
  for (let from = stated.value; from < versions.current; from++) {
    const place = `${folder}/before-version-${from + 1}.zip`
    const path = ports.kept.placeOf(place)
    if (!(await ports.backups.isThere(path))) {
      const target = { path, kind: 'file', occupied: false, want: mayChange } as const
      const kept = await writeBackup({ ...ports, archive: { still } }, target, onProgress, new AbortController().signal)
      if (!kept.ok) return kept
    }
    const brought = await versions.bringUp(from, (done, total) => onProgress({ phase: 'migrating', done, total }))
    if (!brought.ok) return brought
    const noted = await versions.state(from + 1)
    if (!noted.ok) return noted
    // The first of them holds what the older program wrote.
    backup ||= place
    orders = brought.value
  }
  return succeed(backup === '' ? null : { from: stated.value, to: versions.current, orders, backup })
}
