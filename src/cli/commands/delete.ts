import { fail, succeed } from '../../domain/kernel/result.ts'
import { deleteOrder } from '../../workflow/delete-order.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'delete --archive DIR --order ID [--reason TEXT]'

export const deleteCommand: Command = {
  name: 'delete',
  usage,
  summary: 'Moves an order into the trash, from where “proofbox trash” puts it back.',
  options: { archive: { type: 'string' }, order: { type: 'string' }, reason: { type: 'string' } },
  async run(call) {
    const [archive, order] = [call.text('archive'), call.text('order')]
    if (!archive || !order || call.positionals.length > 0) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ ports }) => {
      const place = await deleteOrder(ports, order, call.text('reason') ?? '')
      if (!place.ok) return place
      return succeed({
        sound: true,
        document: { order, place: place.value },
        lines: [`“${order}” is in the trash as ${place.value}. Nothing of it was removed yet.`],
      })
    })
  },
}
