import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { BackupStore } from './ports/backup-store.ts'

/** A backup that lies in the archive itself: what it held before a migration. */
export const isKeptBackup = (path: string): boolean => /^migrations\/[^/]+\.zip$/.test(path)

/** Reads such a backup whole; `place` is where the disk has it. */
export const checkKeptBackup = async (
  backups: BackupStore,
  path: string,
  place: string,
  signal: AbortSignal,
): Promise<readonly FixityFinding[]> => {
  const finding = (kind: FixityFinding['kind'], found: string): FixityFinding => ({
    kind,
    path,
    expected: 'a backup as it was written',
    found,
  })
  const opened = await backups.open(place, null, signal)
  if (!opened.ok) {
    const { code, detail, message } = opened.failure
    return code === 'job.cancelled' ? [] : [finding('altered', detail ?? message)]
  }
  const checked = await opened.value.check(
    () => true,
    () => undefined,
    signal,
  )
  await opened.value.close()
  if (!checked.ok)
    return checked.failure.code === 'job.cancelled' ? [] : [finding('unreadable', checked.failure.message)]
  return checked.value.length === 0 ? [] : [finding('altered', checked.value.map((inner) => inner.path).join(', '))]
}
