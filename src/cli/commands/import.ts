import { hintLines } from '../../domain/evidence/origin-hint.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { NotedFile } from '../../workflow/import-companions.ts'
import type { RejectedFile } from '../../workflow/import-recording.ts'
import { type Command, incompleteCall } from '../command.ts'
import { openDesk } from '../compose.ts'

/** Not every reason names its file; alone on the screen it has to. */
export const rejection = ({ name, code, message }: RejectedFile): Failure => ({
  code,
  message: message.includes(name) ? message : `“${name}”: ${message}`,
})

const notedLine = ({ name, concerns }: NotedFile): string =>
  concerns === null
    ? `Not copied: ${name}. It belongs to ProofMode data; keep it yourself.`
    : `Read, not copied: ${name}. It is ProofMode data; keep it yourself.`

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
      const { imported, noted, rejected, order } = outcome.value
      const nothing = imported.length === 0 && noted.length === 0
      const [first, ...others] = rejected
      if (nothing) for (const { name, message } of others) call.say(`Not imported: ${name}. ${message}`)
      if (nothing && first) return fail(rejection(first))
      const told = new Set<string | null>([
        ...imported.map(({ sha256 }) => sha256),
        ...noted.map(({ concerns }) => concerns),
      ])
      const hinted = order.originals.filter(({ sha256 }) => told.has(sha256))
      return succeed({
        sound: rejected.length === 0,
        document: { order: id, imported, noted, rejected },
        lines: [
          ...imported.flatMap(({ name, sha256, duplicateOf, warnings }) => [
            `${sha256}  ${name}${duplicateOf ? `  (the same bytes are in: ${duplicateOf.join(', ')})` : ''}`,
            ...warnings.map((warning) => `Note: ${name}. ${warning}`),
          ]),
          ...noted.map(notedLine),
          ...hinted.flatMap(({ originalName, hints = [] }) =>
            hints.flatMap(hintLines).map((line) => `Hint: ${originalName}. ${line}`),
          ),
          ...rejected.map(({ name, message }) => `Not imported: ${name}. ${message}`),
        ],
      })
    } finally {
      await close()
    }
  },
}
