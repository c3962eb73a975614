import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withIndex } from '../with-index.ts'

const usage = 'index --archive DIR [--rebuild]'

export const indexCommand: Command = {
  name: 'index',
  usage,
  summary: 'Brings the search index up to date; with --rebuild makes all of it again from the archive.',
  options: { archive: { type: 'string' }, rebuild: { type: 'boolean' } },
  async run(call) {
    const archive = call.text('archive')
    if (archive === undefined || call.positionals.length > 0) return fail(incompleteCall(usage))
    const afresh = call.flag('rebuild')
    return withIndex(archive, afresh ? 'afresh' : 'compared', call, async ({ ports }) => {
      const marks = ports.index?.marks()
      if (!marks?.ok) return fail(marks?.failure ?? { code: 'index.unreadable', message: 'There is no index here.' })
      const orders = marks.value.size
      return succeed({
        sound: true,
        document: { orders, rebuilt: afresh },
        lines: [`${orders} ${orders === 1 ? 'order is' : 'orders are'} in the index.`],
      })
    })
  },
}
