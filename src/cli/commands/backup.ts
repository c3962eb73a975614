import { fail, succeed } from '../../domain/kernel/result.ts'
import { backUp, recordBackedUp } from '../../workflow/back-up.ts'
import { noteBackup } from '../../workflow/known-backups.ts'
import { type Command, incompleteCall } from '../command.ts'
import { findingLines } from '../finding-lines.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'backup --archive DIR --to FILE|FOLDER'

export const backupCommand: Command = {
  name: 'backup',
  usage,
  summary: 'Backs an archive up to one file, or adds a generation to a folder, and reads back what was written.',
  options: { archive: { type: 'string' }, to: { type: 'string' } },
  async run(call) {
    const [archive, to] = [call.text('archive'), call.text('to')]
    if (archive === undefined || to === undefined || call.positionals.length > 0) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ care }) => {
      const made = await backUp(care, to, call.onProgress, call.signal)
      if (!made.ok) return made
      await noteBackup(care.files, made.value)
      await recordBackedUp(care.archive, made.value, call.signal)
      const { path, kind, statement, findings } = made.value
      const { files, bytes, rootSha256, createdAt } = statement
      return succeed({
        sound: findings.length === 0,
        document: { backup: path, kind, createdAt, files, bytes, rootSha256, verified: true, findings },
        lines: [
          `${files} files, ${bytes} bytes, written to ${path} and read back.`,
          `Root digest: ${rootSha256}`,
          ...(findings.length === 0
            ? []
            : ['Some files of the archive are damaged and not in the backup:', ...findingLines(findings)]),
        ],
      })
    })
  },
}
