import { formatMoney } from '../domain/kernel/money.ts'
import type { RefundFinding, RefundStage } from '../domain/order/refund-state.ts'
import type { Exchange } from '../domain/order/silence.ts'
import { showMoment } from '../workflow/calendar-events.ts'
import type { Followed } from '../workflow/follow-order.ts'

const stages: Readonly<Record<RefundStage, string>> = {
  none: 'nothing is agreed yet',
  offered: 'an offer is open',
  agreed: 'agreed',
  processing: 'promised, not seen yet',
  announced: 'the platform says it was paid',
  'partly-paid': 'part of it has arrived',
  paid: 'it has arrived, by another way than was paid',
  verified: 'seen on the statement',
}

const findingLine = (finding: RefundFinding): string => {
  switch (finding.kind) {
    case 'zero-offer':
      return 'An open offer is 0: that is a refusal. Accepting it ends the dispute.'
    case 'other-route':
      return `${formatMoney(finding.credit.amount)} came by ${finding.credit.route.method}, not by ${finding.expected.method}. Check that it is money and not a bonus.`
    case 'other-currency':
      return `${formatMoney(finding.credit.amount)} is in another currency and was not counted.`
    case 'more-than-agreed':
      return `${formatMoney(finding.by)} more came than was agreed.`
  }
}

const taskNames = {
  correspondence: 'screenshots of the correspondence',
  statement: 'bank statement, everything covered but the line',
  'support-text': 'message to the support (proofbox draft --message support)',
} as const

export const exchangeLine = ({ with: whom, sent, answer, silentDays }: Exchange): string =>
  answer === null
    ? `${whom}: written to on ${sent.at.day}, no answer for ${silentDays} ${silentDays === 1 ? 'day' : 'days'}`
    : `${whom}: written to on ${sent.at.day}, answered on ${answer.at.day}`

/** Where the refund stands, and what to do when its promise is over. */
export const refundLines = (followed: Followed, zone: string): readonly string[] => {
  const { refund, overdueSince, tasks, routes } = followed
  return [
    `Refund: ${stages[refund.stage]}`,
    ...(refund.received && refund.rest
      ? [`  ${formatMoney(refund.received)} received, ${formatMoney(refund.rest)} outstanding`]
      : []),
    ...refund.findings.map((finding) => `  ! ${findingLine(finding)}`),
    ...(overdueSince === null
      ? []
      : [
          `OVERDUE since ${showMoment(overdueSince, zone)}. Gather:`,
          ...tasks.map(({ id, done }) => `  [${done ? 'x' : ' '}] ${taskNames[id]}`),
        ]),
    ...(routes.length > 0 ? ['Other roads (no legal advice):'] : []),
    ...routes.map(({ id, deadline, closedBy, note }) => {
      const until = deadline?.dueAt ? `until ${showMoment(deadline.dueAt.earliest, zone)}, ` : ''
      return `  ${id}: ${until}${closedBy ? `ended by ${closedBy}; ` : ''}${note}`
    }),
  ]
}
