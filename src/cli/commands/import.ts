import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { RejectedFile } from '../../workflow/import-recording.ts'
import { type Command, incompleteCall } from '../command.ts'
import { openDesk } from '../compose.ts'

/** Not every reason names its file; alone on the screen it has to. */
export const rejection = ({ name, code, message }: RejectedFile): Failure => ({
  code,
  message: message.includes(name) ? message : `“${name}”: ${message}`,
})

const usage = 'import --archive DIR --order ID FILE…'

export const importCommand: Command = {
  name: 'import',
  usage,
  summary: 'Copies files untouched into an order and hashes them: videos, photos, screenshots, PDFs.',
  options: { archive: { type: 'string' }, order: { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    if (!archive || !id || call.positionals.length === 0) return fail(incompleteCall(usage))
    const opened = await openDesk(archive, { create: true })
    if (!opened.ok) return opened
    const { desk, close } = opened.value
    try {
      const outcome = await desk.importFiles(id, call.positionals, call.onProgress, call.signal)
      if (!outcome.ok) return outcome
      const { imported, rejected } = outcome.value
      const [first, ...others] = rejected
      if (imported.length === 0) for (const { name, message } of others) call.say(`Not imported: ${name}. ${message}`)
      if (imported.length === 0 && first) return fail(rejection(first))
      return succeed({
        sound: rejected.length === 0,
        document: { order: id, imported, rejected },
        lines: [
          ...imported.flatMap(({ name, sha256, duplicateOf, warnings }) => [
            `${sha256}  ${name}${duplicateOf ? `  (the same bytes are in: ${duplicateOf.join(', ')})` : ''}`,
            ...warnings.map((warning) => `Note: ${name}. ${warning}`),
          ]),
          ...rejected.map(({ name, message }) => `Not imported: ${name}. ${message}`),
        ],
      })
    } finally {
      await close()
    }
  },
}
