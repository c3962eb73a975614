import { fail, succeed } from '../../domain/kernel/result.ts'
import { placeOf } from '../../workflow/deadlines.ts'
import { followOrder } from '../../workflow/follow-order.ts'
import { type Command, incompleteCall } from '../command.ts'
import { refundLines } from '../follow-lines.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'refund --archive DIR --order ID [--country DE] [--zone Europe/Berlin]'

export const refundCommand: Command = {
  name: 'refund',
  usage,
  summary: 'Where the refund stands, from agreed to seen on the statement; what to do when the promise is over.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    country: { type: 'string' },
    zone: { type: 'string' },
  },
  async run(call) {
    const [archive, id] = [call.text('archive'), call.text('order')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk, ports }) => {
      const order = await desk.find(id)
      if (!order.ok) return order
      const place = await placeOf(ports, { country: call.text('country') ?? null, zone: call.text('zone') ?? null })
      if (!place.ok) return place
      const followed = await followOrder(ports, order.value, place.value)
      if (!followed.ok) return followed
      const { deadlines: _, exchanges: __, ...document } = followed.value
      return succeed({
        sound: followed.value.overdueSince === null && followed.value.refund.findings.length === 0,
        document,
        lines: refundLines(followed.value, place.value.zone),
      })
    })
  },
}
