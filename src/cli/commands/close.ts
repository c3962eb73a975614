import { parseMoney } from '../../domain/kernel/money.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { outcomeResults } from '../../domain/order/dispute-record.ts'
import { type Command, incompleteCall, usageFailure } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'close --archive DIR --order ID --result R [--amount "12.34 EUR"] [--decisive TEXT] | --reopen'

export const closeCommand: Command = {
  name: 'close',
  usage,
  summary: 'How the case ended: what came of it and what decided it, for your own statistics.',
  options: {
    archive: { type: 'string' },
    order: { type: 'string' },
    result: { type: 'string' },
    amount: { type: 'string' },
    decisive: { type: 'string' },
    reopen: { type: 'boolean' },
  },
  async run(call) {
    const [archive, id, wanted] = [call.text('archive'), call.text('order'), call.text('result')]
    const reopen = call.flag('reopen')
    if (!archive || !id || (wanted === undefined) === !reopen) return fail(incompleteCall(usage))
    const result = outcomeResults.find((one) => one === wanted)
    if (!reopen && !result) return fail(usageFailure(`--result takes ${outcomeResults.join(', ')}.`))
    const text = call.text('amount')
    const amount = text === undefined ? null : parseMoney(text)
    if (text !== undefined && amount === null) return fail(usageFailure('--amount is written like “12.34 EUR”.'))
    return withDesk(archive, async ({ desk, ports }) => {
      const closedAt = ports.clock.now()
      const outcome = result ? { closedAt, result, amount, decisive: call.text('decisive') ?? '' } : null
      const edited = await desk.editDispute(id, { outcome })
      return edited.ok
        ? succeed({
            sound: true,
            document: { order: id, outcome },
            lines: [outcome ? `Closed: ${outcome.result}` : 'Open again'],
          })
        : edited
    })
  },
}
