import { fail, succeed } from '../../domain/kernel/result.ts'
import { searchOrders } from '../../workflow/search-orders.ts'
import { type Command, incompleteCall, usageFailure } from '../command.ts'
import { withSearch } from '../with-index.ts'

const usage = 'search --archive DIR QUERY [--limit N]'
const usualLimit = 50

export const searchCommand: Command = {
  name: 'search',
  usage,
  summary: 'Finds orders by their numbers, sellers, items, codes, text that was read, and correspondence.',
  options: { archive: { type: 'string' }, limit: { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    const typed = call.positionals.join(' ').trim()
    if (archive === undefined || typed === '') return fail(incompleteCall(usage))
    const limit = Number(call.text('limit') ?? usualLimit)
    if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) {
      return fail(usageFailure('--limit takes a whole number from 1 to 10000.'))
    }
    return withSearch(archive, call, async ({ ports }) => {
      const found = await searchOrders(ports, typed, limit)
      if (!found.ok) return found
      const { hits, total } = found.value
      return succeed({
        sound: true,
        document: { hits, total },
        lines: [
          ...hits.map(({ order, field, snippet }) => `${order}  ${field}: ${snippet}`),
          total === hits.length ? `${total} found.` : `${total} found, the latest ${hits.length} are shown.`,
        ],
      })
    })
  },
}
