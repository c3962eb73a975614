import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createArchiveFiles } from '../../adapters/archive/archive-files.ts'
import { createBackupStore } from '../../adapters/backup/backup-store.ts'
import { createClock } from '../../adapters/system/clock.ts'
import { newId } from '../../adapters/system/ids.ts'
import { openSigned } from '../../composition/compose-archive.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { readKnownBackups } from '../../workflow/known-backups.ts'
import { restoreArchive } from '../../workflow/restore-archive.ts'
import { tryRestore } from '../../workflow/try-restore.ts'
import { type Command, type CommandCall, type CommandOutput, incompleteCall } from '../command.ts'
import { composeVerifier } from '../compose.ts'
import { findingLines } from '../finding-lines.ts'

const usage =
  'restore --from FILE|FOLDER [--generation MOMENT] (--archive DIR | --drill), or restore --archive DIR --drill'

type Outcome = Promise<Result<CommandOutput, Failure>>

const ports = async () => ({
  backups: createBackupStore(null, join(tmpdir(), `proofbox-restore-${newId()}`)),
  clock: createClock(),
  openArchive: openSigned,
  verifier: await composeVerifier(),
})

const drill = async (call: CommandCall, from: string, generation: string | null): Outcome => {
  const tried = await tryRestore(await ports(), from, generation, call.onProgress, call.signal)
  if (!tried.ok) return tried
  const { files, tried: count, records, chains, findings, backedUpAt } = tried.value
  return succeed({
    sound: findings.length === 0,
    document: tried.value,
    lines: [
      count === files
        ? `All ${files} files of the backup of ${backedUpAt} were restored into an empty place and compared.`
        : `${count} of ${files} files of the backup of ${backedUpAt} were restored and compared; there is no room for all.`,
      `${records} records were read, and ${chains} chains of custody were followed.`,
      ...findingLines(findings),
      findings.length === 0 ? 'The backup can be restored.' : 'Make a new backup: this one is not whole.',
    ],
  })
}

const restore = async (call: CommandCall, from: string, generation: string | null, directory: string): Outcome => {
  const restored = await restoreArchive(await ports(), from, { generation, directory }, call.onProgress, call.signal)
  if (!restored.ok) return restored
  const { statement, findings, orders } = restored.value
  const { files, bytes, rootSha256, createdAt } = statement
  return succeed({
    sound: findings.length === 0,
    document: { archive: directory, createdAt, files, bytes, rootSha256, orders, verified: true, findings },
    lines: [
      `${files} files of the backup of ${createdAt} are restored into ${directory}, each compared with its digest.`,
      `The chains of custody of ${orders} orders say so.`,
      ...findingLines(findings),
    ],
  })
}

const lastBackup = async (archive: string): Promise<string | undefined> =>
  (await readKnownBackups(createArchiveFiles(archive))).backups[0]?.path

export const restoreCommand: Command = {
  name: 'restore',
  usage,
  summary: 'Restores a backup into an empty folder, or tries it and throws the result away (--drill).',
  options: {
    from: { type: 'string' },
    generation: { type: 'string' },
    archive: { type: 'string' },
    drill: { type: 'boolean' },
  },
  async run(call) {
    const [from, directory] = [call.text('from'), call.text('archive')]
    const generation = call.text('generation') ?? null
    if (call.positionals.length > 0) return fail(incompleteCall(usage))
    if (call.flag('drill')) {
      // Without a place, the last backup of that archive is tried.
      const known = from ?? (directory === undefined ? undefined : await lastBackup(directory))
      return known === undefined ? fail(incompleteCall(usage)) : drill(call, known, generation)
    }
    if (from === undefined) return fail(incompleteCall(usage))
    return directory === undefined ? fail(incompleteCall(usage)) : restore(call, from, generation, directory)
  },
}
