import { fail, succeed } from '../../domain/kernel/result.ts'
import { adviseOrder } from '../../workflow/advise-order.ts'
import { adviceLines } from '../advice-lines.ts'
import { type Command, incompleteCall } from '../command.ts'
import { exhibitLabels } from '../exhibit-names.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'advise --archive DIR --order ID'

export const adviseCommand: Command = {
  name: 'advise',
  usage,
  summary: 'What may be asked for and why, with the arithmetic; what is missing; whether to send it back. No promise.',
  options: { archive: { type: 'string' }, order: { type: 'string' } },
  async run(call) {
    const [archive, id] = [call.text('archive'), call.text('order')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk, ports }) => {
      const order = await desk.find(id)
      if (!order.ok) return order
      const all = await desk.list()
      if (!all.ok) return all
      const advice = await adviseOrder(ports, order.value, all.value)
      if (!advice.ok) return advice
      const { remedy, returning } = advice.value
      return succeed({
        sound: remedy.ready && returning.shipping !== 'blocked',
        document: advice.value,
        lines: adviceLines(advice.value, exhibitLabels(order.value)),
      })
    })
  },
}
