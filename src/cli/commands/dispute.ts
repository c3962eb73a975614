import { createSourceFiles } from '../../adapters/source/source-files.ts'
import { saySentence } from '../../domain/dispute/advice-sentences.ts'
import { confirmGuard } from '../../domain/dispute/confirm-guard.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { DisputeRecord } from '../../domain/order/dispute-record.ts'
import { keepLastFour, ownNumbers } from '../../domain/order/last-four.ts'
import type { Order } from '../../domain/order/order.ts'
import { type PolicyPorts, policyFor } from '../../workflow/policies.ts'
import { type Command, incompleteCall } from '../command.ts'
import { mostDisputeBytes, parseDisputeChange } from '../dispute-file.ts'
import { shortenedLines } from '../shortened-numbers.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'dispute --archive DIR --order ID [--set FILE.json]'

const isConfirmed = ({ milestones }: Pick<DisputeRecord, 'milestones'>): boolean =>
  milestones.some(({ milestone }) => milestone === 'confirmed')

/** What confirming receipt means now, where the change says that it was; a command cannot ask for a second time. */
const confirmWarnings = async (
  ports: PolicyPorts,
  order: Order,
  change: Partial<DisputeRecord>,
): Promise<readonly string[]> => {
  if (isConfirmed(order.dispute) || !isConfirmed({ ...order.dispute, ...change })) return []
  const { milestones, ...rest } = change
  const policy = await policyFor(ports, order, null)
  const guard = confirmGuard({ ...order, dispute: { ...order.dispute, ...rest } }, policy.ok ? policy.value : null)
  return guard.askAgain ? guard.statements.map(saySentence) : []
}

export const disputeCommand: Command = {
  name: 'dispute',
  usage,
  summary:
    'Shows what is stated about a case, or sets parts of it: claim, milestones, printed dates, messages, refund, return.',
  options: { archive: { type: 'string' }, order: { type: 'string' }, set: { type: 'string' } },
  async run(call) {
    const [archive, id, file] = [call.text('archive'), call.text('order'), call.text('set')]
    if (!archive || !id) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk, ports }) => {
      if (file === undefined) {
        const order = await desk.find(id)
        if (!order.ok) return order
        const { dispute } = order.value
        return succeed({ sound: true, document: dispute, lines: JSON.stringify(dispute, null, 2).split('\n') })
      }
      const read = await createSourceFiles().read(file, mostDisputeBytes)
      if (!read.ok) return read
      const parsed = parseDisputeChange(new TextDecoder().decode(read.value))
      if (!parsed.ok) return parsed
      const before = await desk.find(id)
      if (!before.ok) return before
      const { change, ...numbers } = keepLastFour(parsed.value, ownNumbers(before.value))
      for (const line of shortenedLines(numbers)) call.say(line)
      for (const line of await confirmWarnings(ports, before.value, change)) call.say(line)
      const edited = await desk.editDispute(id, change)
      if (!edited.ok) return edited
      const { dispute } = edited.value
      return succeed({ sound: true, document: dispute, lines: JSON.stringify(dispute, null, 2).split('\n') })
    })
  },
}
