import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { purgeOrder, takeBackOrder } from '../../workflow/delete-order.ts'
import type { DeskPorts } from '../../workflow/desk-ports.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'trash --archive DIR [--restore PLACE | --purge PLACE]'

const act = async (
  ports: DeskPorts,
  restore: string | undefined,
  purge: string | undefined,
): Promise<Result<readonly string[], Failure>> => {
  if (restore !== undefined) {
    const back = await takeBackOrder(ports, restore)
    return back.ok ? succeed([`“${back.value}” is an order again.`]) : back
  }
  if (purge === undefined) return succeed([])
  const purged = await purgeOrder(ports, purge)
  if (!purged.ok) return purged
  const { orderId, removed } = purged.value
  return succeed([`“${orderId}” was removed for good, with ${removed} ${removed === 1 ? 'file' : 'files'}.`])
}

export const trashCommand: Command = {
  name: 'trash',
  usage,
  summary: 'Lists deleted orders, puts one back, or removes one for good; the log of deletions keeps its line.',
  options: { archive: { type: 'string' }, restore: { type: 'string' }, purge: { type: 'string' } },
  async run(call) {
    const [archive, restore, purge] = [call.text('archive'), call.text('restore'), call.text('purge')]
    const isUnclear = restore !== undefined && purge !== undefined
    if (!archive || isUnclear || call.positionals.length > 0) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ ports }) => {
      const done = await act(ports, restore, purge)
      if (!done.ok) return done
      const lying = await ports.trash.list()
      if (!lying.ok) return lying
      const trash = lying.value.map(({ place, orderId, deletedAt, reason }) => ({
        place,
        order: orderId,
        deletedAt,
        reason,
      }))
      return succeed({
        sound: true,
        document: { trash },
        lines: [
          ...done.value,
          ...(trash.length === 0 ? ['The trash is empty.'] : []),
          ...trash.map(({ place, order, deletedAt, reason }) =>
            [place, `“${order}”`, deletedAt, reason].filter((part) => part !== '').join('  '),
          ),
        ],
      })
    })
  },
}
