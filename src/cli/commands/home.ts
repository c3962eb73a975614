import { standingOf } from '../../domain/dispute/standing.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { formatMoney } from '../../domain/kernel/money.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { moneyAtStake } from '../../domain/order/money-at-stake.ts'
import type { Order } from '../../domain/order/order.ts'
import { showMoment } from '../../workflow/calendar-events.ts'
import { placeOf } from '../../workflow/deadlines.ts'
import { type Followed, followOrder, stakeOf } from '../../workflow/follow-order.ts'
import { type Command, incompleteCall } from '../command.ts'
import { withDesk } from '../with-desk.ts'

const usage = 'home --archive DIR [--country DE] [--zone Europe/Berlin]'

const parts = ['claimed', 'offered', 'refunded', 'overdue'] as const

export const homeCommand: Command = {
  name: 'home',
  usage,
  summary: 'All orders: money at stake by currency, and the next deadline of each.',
  options: { archive: { type: 'string' }, country: { type: 'string' }, zone: { type: 'string' } },
  async run(call) {
    const archive = call.text('archive')
    if (!archive) return fail(incompleteCall(usage))
    return withDesk(archive, async ({ desk, ports }) => {
      const place = await placeOf(ports, { country: call.text('country') ?? null, zone: call.text('zone') ?? null })
      if (!place.ok) return place
      const orders = await desk.list()
      if (!orders.ok) return orders
      const all: { readonly order: Order; readonly followed: Followed }[] = []
      for (const order of orders.value) {
        const followed: Result<Followed, Failure> = await followOrder(ports, order, place.value)
        if (!followed.ok) return followed
        all.push({ order, followed: followed.value })
      }
      const stake = moneyAtStake(all.map(({ order, followed }) => stakeOf(order, followed)))
      const rows = all.map(({ order, followed }) => {
        const { next: running, missed } = standingOf(followed.deadlines)
        const next = running ?? missed
        return {
          order: order.id,
          item: order.facts.item ?? null,
          refund: followed.refund.stage,
          overdue: followed.overdueSince !== null,
          outcome: order.dispute.outcome?.result ?? null,
          actions: order.dispute.outcome === null ? order.dispute.next.filter(({ done }) => !done) : [],
          next: next && { deadline: next.id, dueAt: next.dueAt?.earliest ?? null, state: next.state },
        }
      })
      return succeed({
        sound: rows.every(({ overdue }) => !overdue),
        document: { stake, orders: rows },
        lines: [
          ...stake.map((sums) =>
            parts.map((part) => `${part} ${formatMoney({ minor: sums[part], currency: sums.currency })}`).join('   '),
          ),
          ...rows.flatMap(({ order, item, next, outcome, overdue, actions }) => {
            const due = next?.dueAt
              ? `${next.deadline}${next.state === 'passed' ? ' PASSED' : ''} ${showMoment(next.dueAt, place.value.zone)}`
              : 'no dated deadline'
            return [
              `${order}  ${item ?? ''}  ${outcome ?? (overdue ? 'REFUND OVERDUE' : due)}`,
              ...actions.map((action) => `  next: ${action.due === null ? '' : `${action.due}  `}${action.what}`),
            ]
          }),
        ],
      })
    })
  },
}
