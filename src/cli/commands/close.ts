import { ownOutcomes } from '../../domain/dispute/own-outcomes.ts'
import { parseMoney } from '../../domain/kernel/money.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { type CaseCourse, caseCourse } from '../../domain/order/case-course.ts'
import { outcomeResults } from '../../domain/order/dispute-record.ts'
import { keepLastFour } from '../../domain/order/last-four.ts'
import { placeOf } from '../../workflow/deadlines.ts'
import { ownLine } from '../advice-lines.ts'
import { type Command, incompleteCall, usageFailure } from '../command.ts'
import { shortenedLines } from '../shortened-numbers.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'close --archive DIR --order ID --result R [--amount "12.34 EUR"] [--decisive TEXT] | --reopen'

const courseText = (course: CaseCourse | null): string => {
  const { days = null, share = null } = course ?? {}
  return [
    days === null ? '' : `, after ${days} ${days === 1 ? 'day' : 'days'}`,
    share === null ? '' : `, ${Math.round(share * 1000) / 10} % of what was paid came back`,
  ].join('')
}

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
      const { change, ...numbers } = keepLastFour({ outcome })
      for (const line of shortenedLines(numbers)) call.say(line)
      const edited = await desk.editDispute(id, change)
      if (!edited.ok) return edited
      const place = await placeOf(ports, { country: null, zone: null })
      if (!place.ok) return place
      const all = await desk.list()
      if (!all.ok) return all
      const order = edited.value
      const course = caseCourse(order, place.value.zone)
      const { reason } = order.facts
      const own = reason === undefined ? null : ownOutcomes(all.value, reason, null)
      return succeed({
        sound: true,
        document: { order: id, outcome: order.dispute.outcome, course, own },
        lines: outcome
          ? [`Closed: ${outcome.result}${courseText(course)}`, ...(own ? ['Your own cases:', ownLine(own)] : [])]
          : ['Open again'],
      })
    })
  },
}
