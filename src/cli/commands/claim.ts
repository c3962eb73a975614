import { createSourceFiles } from '../../adapters/source/source-files.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import { emptyReturnPlan } from '../../domain/order/return-plan.ts'
import { type Command, type CommandOutput, incompleteCall } from '../command.ts'
import { mostDisputeBytes, parseDisputeChange } from '../dispute-file.ts'
import { resolveExhibits } from '../exhibit-names.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'claim --archive DIR --order ID [--set FILE.json | --replacement]'

const shown = ({ id, facts, dispute }: Order): CommandOutput => {
  const { reason = null, remedy = null, claimed = null, price = null } = facts
  const { claim, returning, refund, replaces } = dispute
  const document = { order: id, replaces, reason, remedy, price, claimed, claim, returning, refund }
  return { sound: true, document, lines: JSON.stringify(document, null, 2).split('\n') }
}

export const claimCommand: Command = {
  name: 'claim',
  usage,
  summary:
    'Shows or sets what is claimed: defects, differences, pieces, amounts (claim), return, offers (refund); or opens an order for a replacement.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    set: { type: 'string' },
    replacement: { type: 'boolean' },
  },
  async run(call) {
    const [archive, id, file] = [call.text('archive'), call.text('order'), call.text('set')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk }) => {
      if (call.flag('replacement')) {
        const opened = await desk.openReplacement(id)
        return opened.ok ? succeed(shown(opened.value)) : opened
      }
      const order = await desk.find(id)
      if (!order.ok) return order
      if (file === undefined) return succeed(shown(order.value))
      const read = await createSourceFiles().read(file, mostDisputeBytes)
      if (!read.ok) return read
      const { claim, refund, returning } = order.value.dispute
      const change = parseDisputeChange(new TextDecoder().decode(read.value), {
        allowed: ['claim', 'returning', 'refund'],
        over: { claim, refund, returning: returning ?? emptyReturnPlan },
      })
      if (!change.ok) return change
      const resolved = resolveExhibits(change.value, order.value)
      if (!resolved.ok) return resolved
      const edited = await desk.editDispute(id, resolved.value)
      return edited.ok ? succeed(shown(edited.value)) : edited
    })
  },
}
