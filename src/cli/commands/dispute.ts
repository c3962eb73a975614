import { createSourceFiles } from '../../adapters/source/source-files.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { type Command, incompleteCall } from '../command.ts'
import { mostDisputeBytes, parseDisputeChange } from '../dispute-file.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'dispute --archive DIR --order ID [--set FILE.json]'

export const disputeCommand: Command = {
  name: 'dispute',
  usage,
  summary:
    'Shows what is stated about a case, or sets parts of it: claim, milestones, printed dates, messages, refund, return.',
  options: { archive: { type: 'string' }, order: { type: 'string' }, set: { type: 'string' } },
  async run(call) {
    const [archive, id, file] = [call.text('archive'), call.text('order'), call.text('set')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk }) => {
      if (file === undefined) {
        const order = await desk.find(id)
        if (!order.ok) return order
        const { dispute } = order.value
        return succeed({ sound: true, document: dispute, lines: [JSON.stringify(dispute, null, 2)] })
      }
      const read = await createSourceFiles().read(file, mostDisputeBytes)
      if (!read.ok) return read
      const change = parseDisputeChange(new TextDecoder().decode(read.value))
      if (!change.ok) return change
      const edited = await desk.editDispute(id, change.value)
      if (!edited.ok) return edited
      const { dispute } = edited.value
      return succeed({ sound: true, document: dispute, lines: [JSON.stringify(dispute, null, 2)] })
    })
  },
}
