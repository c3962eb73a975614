import type { Route, RouteState } from '../domain/dispute/escalation.ts'
import { formatMoney } from '../domain/kernel/money.ts'
import type { Order } from '../domain/order/order.ts'
import type { PaymentRoute } from '../domain/order/refund-record.ts'
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

const routeName = ({ method, label, lastFour }: PaymentRoute): string =>
  [label, method, lastFour === null ? '' : `•••• ${lastFour}`].filter((part) => part !== '').join(' ')

const findingLine = (finding: RefundFinding): string => {
  switch (finding.kind) {
    case 'zero-offer':
      return finding.offer.answer === 'accepted'
        ? 'An offer of 0 was accepted: that is a refusal, and it may have ended the dispute.'
        : 'An open offer is 0: that is a refusal. Accepting it ends the dispute.'
    case 'zero-agreed':
      return 'The agreed amount is 0: no money is due by it.'
    case 'nothing-agreed':
      return 'Money came, but no amount is noted as agreed: what is still due cannot be told.'
    case 'taken-back':
      return `${formatMoney(finding.credit.amount)} on ${finding.credit.at.day}: something was taken back.`
    case 'announced-not-seen':
      return `${formatMoney(finding.missing)} was announced and is not on the statement.`
    case 'differs-from-offer':
      return `The accepted offer says ${formatMoney(finding.offered)}, the agreed amount ${formatMoney(finding.agreed)}.`
    case 'other-route':
      return `${formatMoney(finding.credit.amount)} came by ${routeName(finding.credit.route)}, not by ${routeName(finding.expected)}. Check that it is money and not a bonus.`
    case 'other-currency':
      return `${formatMoney(finding.credit.amount)} is in another currency and was not counted.`
    case 'more-than-agreed':
      return `${formatMoney(finding.by)} more came than was agreed.`
  }
}

const taskNames = {
  correspondence: 'screenshots of the correspondence',
  statement: 'bank statement, everything covered but the line (refund --pdf FILE)',
  'support-text': 'message to the support (proofbox draft --message support)',
} as const

export const exchangeLine = ({ with: whom, sent, answer, silentDays }: Exchange): string =>
  answer === null
    ? `${whom}: written to on ${sent.at.day}, no answer for ${silentDays} ${silentDays === 1 ? 'day' : 'days'}`
    : `${whom}: written to on ${sent.at.day}, answered on ${answer.at.day}`

const promiseLine = ({ promise, refund }: Followed, zone: string): readonly string[] => {
  if (refund.stage === 'none' || refund.stage === 'offered' || refund.stage === 'verified') return []
  if (!promise?.dueAt) {
    return ['  Until when it is due is not known: note the day on which it was promised or decided.']
  }
  const { earliest, likely, latest } = promise.dueAt
  const source = promise.printed ? 'order page' : (promise.sources[0] ?? 'your own value')
  return [
    earliest === latest
      ? `  due by ${showMoment(latest, zone)} (${source})`
      : `  due: earliest ${showMoment(earliest, zone)}, likely ${showMoment(likely, zone)}, latest ${showMoment(latest, zone)} (${source})`,
  ]
}

const routeStates: Readonly<Record<RouteState, string>> = {
  open: 'open',
  taken: 'taken; it is not offered again',
  closed: 'closed',
  missed: 'its time is over',
  'not-for-this': 'not for this payment or country',
  unknown: 'not known whether, or until when, it is open',
}

const routeLine = ({ id, state, deadline, excludes, closedBy, note }: Route, zone: string): string => {
  const until = deadline?.dueAt ? `; until ${showMoment(deadline.dueAt.earliest, zone)}` : ''
  const ended = closedBy === null ? '' : `; ended by ${closedBy}`
  const ends = excludes.length === 0 ? '' : `; taking it ends ${excludes.join(', ')}`
  return `  ${id}: ${routeStates[state]}${until}${ended}${ends}. ${note}`
}

/** A thing to do next, with its day. */
export const actionLine = ({ what, due, done }: Order['dispute']['next'][number]): string =>
  `  [${done ? 'x' : ' '}] ${due === null ? '' : `${due}  `}${what}`

const moneyLines = ({ refund: { received, rest, beside } }: Followed): readonly string[] => [
  ...(received ? [`  ${formatMoney(received)} received${rest ? `, ${formatMoney(rest)} outstanding` : ''}`] : []),
  ...beside.map((money) => `  beside it ${formatMoney(money)}, not converted`),
]

/** Where the refund stands, and what to do when its promise is over. */
export const refundLines = (
  followed: Followed,
  { dispute: { next } }: Pick<Order, 'dispute'>,
  zone: string,
): readonly string[] => {
  const { refund, overdueSince, tasks, routes } = followed
  return [
    `Refund: ${stages[refund.stage]}`,
    ...moneyLines(followed),
    ...promiseLine(followed, zone),
    ...refund.findings.map((finding) => `  ! ${findingLine(finding)}`),
    ...(overdueSince === null
      ? []
      : [
          `OVERDUE since ${showMoment(overdueSince, zone)}. Gather:`,
          ...tasks.map(({ id, done }) => `  [${done ? 'x' : ' '}] ${taskNames[id]}`),
        ]),
    ...(next.length > 0 ? ['Next:', ...next.map(actionLine)] : []),
    ...(routes.length > 0 ? ['Other roads (no legal advice; you decide):'] : []),
    ...routes.map((route) => routeLine(route, zone)),
  ]
}
