import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, usageFailure } from '../command.ts'
import { openDesk } from '../compose.ts'

const usage = 'import --archive DIR --order ID FILE…'

export const importCommand: Command = {
  name: 'import',
  usage,
  summary: 'Copies files untouched into an order and hashes them: videos, photos, screenshots, PDFs.',
  options: { archive: { type: 'string' }, order: { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    const id = call.text('order')
    if (!archive || !id || call.positionals.length === 0) return fail(usageFailure(`Usage: proofbox ${usage}`))
    const opened = await openDesk(archive, { create: true })
    if (!opened.ok) return opened
    const { desk, close } = opened.value
    try {
      const order = await desk.findOrCreate(id)
      if (!order.ok) return order
      const outcome = await desk.importFiles(id, call.positionals, call.onProgress, call.signal)
      if (!outcome.ok) return outcome
      const { imported, rejected } = outcome.value
      const [first] = rejected
      if (imported.length === 0 && first) return fail({ code: first.code, message: first.message })
      return succeed({
        sound: rejected.length === 0,
        document: { order: id, imported, rejected },
        lines: [
          ...imported.map(
            ({ name, sha256, duplicateOf }) =>
              `${sha256}  ${name}${duplicateOf ? `  (the same bytes are in: ${duplicateOf.join(', ')})` : ''}`,
          ),
          ...rejected.map(({ name, message }) => `Not imported: ${name}. ${message}`),
        ],
      })
    } finally {
      await close()
    }
  },
}
