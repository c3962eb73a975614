import { vaultFolder } from '../domain/evidence/kept-file.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { CarePorts } from './care-ports.ts'
import { readKnownBackups } from './known-backups.ts'
import { restoreFiles } from './restore-files.ts'

const inNone = (path: string): Failure => ({
  code: 'backup.missing',
  message: `No backup that can be reached holds “${path}” whole. Connect the disk of a backup, and try again.`,
})

/** Whether a single file can be put back: bytes are what they were whenever they were backed up, and records as they were then. */
export const canRestoreOne = (path: string): boolean =>
  path.startsWith(`${vaultFolder}/`) || /^orders\/[^/]+\/order\.json$/.test(path)

type RestoreOnePorts = Pick<CarePorts, 'archive' | 'backups' | 'files' | 'kept'>

/** Takes one file out of one backup; null where that does not hold it whole. */
const takeOut = async (
  { archive, backups, kept }: RestoreOnePorts,
  from: string,
  path: string,
  signal: AbortSignal,
): Promise<Result<Instant | null, Failure>> => {
  const opened = await backups.open(from, null, signal)
  if (!opened.ok) return succeed(null)
  const { files, statement } = opened.value
  if (!files.some((file) => file.path === path)) return succeed(null)
  const begun = await backups.restoreForTrial()
  if (!begun.ok) return begun
  try {
    const want = (file: { readonly path: string }): boolean => file.path === path
    const restored = await restoreFiles(opened.value, begun.value, want, () => undefined, signal)
    if (!restored.ok) return restored
    if (restored.value.length > 0) return succeed(null)
    const put = await archive.still(() => kept.putBack(path, `${begun.value.place}/${path}`))
    return put.ok ? succeed(statement.createdAt) : put
  } finally {
    await begun.value.discard()
    await opened.value.close()
  }
}

/** Puts one damaged or lost file back from the newest backup that holds it whole; answers when that was made. */
export const restoreOne = async (
  ports: RestoreOnePorts,
  path: string,
  signal: AbortSignal,
): Promise<Result<Instant, Failure>> => {
  const { backups } = canRestoreOne(path) ? await readKnownBackups(ports.files) : { backups: [] }
  for (const backup of backups) {
    const taken = await takeOut(ports, backup.path, path, signal)
    if (!taken.ok) return taken
    if (taken.value !== null) return succeed(taken.value)
  }
  return fail(inNone(path))
}
