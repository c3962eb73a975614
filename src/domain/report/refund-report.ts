import type { Deadline } from '../dispute/deadline.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import { formatMoney, type Money } from '../kernel/money.ts'
import { shownLine, shownText, shownValue } from '../kernel/shown-text.ts'
import type { StatedTime } from '../kernel/stated-time.ts'
import { localTime } from '../kernel/zoned-time.ts'
import type { Message } from '../order/correspondence.ts'
import { knownMilestones } from '../order/known-milestones.ts'
import type { Order } from '../order/order.ts'
import { orderNumberOf } from '../order/order-number.ts'
import type { Credit, Offer, PaymentRoute } from '../order/refund-record.ts'
import type { RefundState } from '../order/refund-state.ts'
import type { Exchange } from '../order/silence.ts'
import { fact, longFact, type PageFact, type PagePicture, type PageTable, type TextSection } from './page-parts.ts'

/** The statement as it is shown: a copy in which everything but the line is covered. */
export interface ShownStatement {
  readonly asset: Sha256
  readonly mediaType: 'image/jpeg'
  readonly source: Sha256
  readonly originalName: string
  /** Part of the picture's area that is covered, 0 to 1. */
  readonly covered: number
}

/** All that the report is made of. */
export interface RefundReportInput {
  readonly order: Order
  readonly refund: RefundState
  readonly agreed: Money
  readonly promise: Deadline | null
  readonly overdueSince: Instant | null
  readonly exchanges: readonly Exchange[]
  readonly platformName: string | null
  readonly statement: ShownStatement | null
  readonly createdAt: Instant
  /** The user's zone, in which moments are written. */
  readonly zone: string
}

/** “Refund not received”: one or two pages for the support or the bank, every string final. */
export interface RefundReport {
  readonly language: string
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly keywords: string
  readonly running: { readonly order: string; readonly root: string; readonly made: string }
  readonly kicker: string
  readonly claim: string
  readonly facts: readonly PageFact[]
  readonly tables: readonly PageTable[]
  readonly asked: TextSection
  readonly statement: {
    readonly heading: string
    readonly caption: string
    readonly picture: PagePicture
    readonly provenance: readonly PageFact[]
  } | null
  readonly closing: TextSection
}

const methods: Readonly<Record<PaymentRoute['method'], string>> = {
  card: 'card',
  paypal: 'PayPal',
  'bank-transfer': 'bank transfer',
  wallet: 'wallet',
  'bonus-balance': 'bonus balance',
  voucher: 'voucher',
  other: 'another way',
}

/** `Visa, card •••• 1234`; digits that the label has already are not said twice. */
const routeText = ({ method, label, lastFour }: PaymentRoute): string =>
  [label.trim(), `${methods[method]}${lastFour === null || label.includes(lastFour) ? '' : ` •••• ${lastFour}`}`]
    .filter((part) => part !== '')
    .join(', ')

const stated = ({ day, time, zone }: StatedTime): string => (time === null ? day : `${day} ${time} ${zone}`)

const moment = (at: Instant, zone: string): string => {
  const { day, time } = localTime(at, zone)
  return `${day} ${time} ${zone}`
}

const column = (label: string, share: number) => ({ label, share, face: 'text' as const })

const claimOf = ({ agreed, refund, overdueSince }: RefundReportInput): string => {
  const rest = formatMoney(refund.rest ?? agreed)
  const sum = refund.received && refund.received.minor > 0 ? 'Refund received in part' : 'Refund not received'
  return `${sum} — ${rest} outstanding${overdueSince === null ? '' : ', overdue'}`
}

/** Until when it was promised: all three readings where working days leave more than one. */
const promiseFacts = ({ promise, overdueSince, zone }: RefundReportInput): readonly PageFact[] => {
  if (!promise?.dueAt) return [fact('Due by', 'Not known: no day of the promise or no period is stated')]
  const { dueAt, printed, sources, asOf, theirs } = promise
  const one = dueAt.earliest === dueAt.latest
  const source = printed
    ? 'the order page'
    : theirs
      ? 'a period that the buyer stated'
      : `${sources.join('; ')}${asOf === null ? '' : ` (as of ${asOf})`}`
  return [
    longFact(
      'Due by',
      one
        ? [moment(dueAt.latest, zone)]
        : [
            `earliest ${moment(dueAt.earliest, zone)}`,
            `likely ${moment(dueAt.likely, zone)}`,
            `latest ${moment(dueAt.latest, zone)}, the reading that this report keeps to`,
          ],
    ),
    fact('By the rule of', source),
    ...(overdueSince === null ? [fact('Overdue', 'Not by the latest reading of the rule')] : []),
  ]
}

const factsOf = (input: RefundReportInput): readonly PageFact[] => {
  const { order, refund, agreed, platformName, zone } = input
  const { facts, dispute } = order
  const known = knownMilestones(order, zone)
  const day = (milestone: 'refund-promised' | 'decided'): string | undefined => {
    const found = known.get(milestone)
    return found && stated(found.at)
  }
  return [
    fact('Order number', orderNumberOf(order) ?? undefined),
    fact('Item', facts.item),
    fact('Platform, seller', [platformName ?? facts.platform, facts.seller].filter(Boolean).join(', ')),
    fact('Price', facts.price && formatMoney(facts.price)),
    fact('Refund agreed', formatMoney(agreed)),
    fact('Promised on', day('refund-promised')),
    ...(day('decided') === undefined ? [] : [fact('Decided on', day('decided'))]),
    ...promiseFacts(input),
    fact('Received', refund.received ? formatMoney(refund.received) : undefined),
    fact('Outstanding', refund.rest ? formatMoney(refund.rest) : undefined),
    fact('Paid by', dispute.refund.paidBy ? routeText(dispute.refund.paidBy) : undefined),
  ]
}

const offerAnswers = { open: 'open', accepted: 'accepted', declined: 'declined' } as const

const offerTable = (offers: readonly Offer[]): readonly PageTable[] =>
  offers.length === 0
    ? []
    : [
        {
          heading: 'Offers',
          columns: [column('Day', 0.3), column('From', 0.2), column('Offer', 0.3), column('Answer', 0.2)],
          rows: offers.map(({ at, by, kind, amount, answer }) => [
            stated(at),
            by,
            amount === null ? kind : `${kind}, ${formatMoney(amount)}`,
            offerAnswers[answer],
          ]),
          empty: '',
        },
      ]

const creditTable = (credits: readonly Credit[], { order, refund }: RefundReportInput): PageTable => {
  const { paidBy } = order.dispute.refund
  const elsewhere = new Set(
    refund.findings.flatMap((finding) => (finding.kind === 'other-route' ? [finding.credit] : [])),
  )
  return {
    heading: 'Credits',
    columns: [column('Day', 0.2), column('Amount', 0.18), column('By which way', 0.38), column('Seen', 0.24)],
    rows: credits.map((credit) => [
      stated(credit.at),
      formatMoney(credit.amount),
      `${routeText(credit.route)}${elsewhere.has(credit) && paidBy ? `; expected ${routeText(paidBy)}` : ''}`,
      credit.seenOn === 'statement' ? 'on the statement' : 'announced by the platform only',
    ]),
    empty: 'No credit was seen or announced.',
  }
}

/** Long messages are shortened here; the log and its screenshots have them in full. */
const mostCharacters = 400

const shortened = (text: string): string => {
  const plain = shownText(text).replace(/\s+/g, ' ').trim()
  const letters = [...plain]
  return letters.length <= mostCharacters ? plain : `${letters.slice(0, mostCharacters).join('').trimEnd()} …`
}

const messageTable = (messages: readonly Message[], exchanges: readonly Exchange[]): PageTable => ({
  heading: 'Correspondence',
  columns: [column('When', 0.2), column('Between', 0.16), column('Text', 0.52), column('Shown by', 0.12)],
  rows: [
    ...messages
      .toSorted((a, b) => `${a.at.day} ${a.at.time ?? ''}`.localeCompare(`${b.at.day} ${b.at.time ?? ''}`))
      .map(({ at, direction, with: whom, text, screenshots, reference }) => [
        stated(at),
        direction === 'sent' ? `buyer to ${whom}` : `${whom} to buyer`,
        `${shortened(text)}${reference === undefined ? '' : ` (number ${shownLine(reference)})`}`,
        screenshots.length === 0 ? '' : `${screenshots.length} screenshot${screenshots.length === 1 ? '' : 's'}`,
      ]),
    ...exchanges
      .filter(({ answer, silentDays }) => answer === null && silentDays > 0)
      .map(({ with: whom, sent, silentDays }) => [
        'until now',
        whom,
        `No answer to the message of ${sent.at.day} for ${silentDays} ${silentDays === 1 ? 'day' : 'days'}.`,
        '',
      ]),
  ],
  empty: 'No message is noted.',
})

const askedOf = ({ order, refund, agreed }: RefundReportInput): TextSection => {
  const { paidBy } = order.dispute.refund
  const rest = formatMoney(refund.rest ?? agreed)
  const way =
    paidBy === null ? 'to the way of payment of the order' : `to ${routeText(paidBy)}, by which the order was paid`
  return {
    heading: 'What is asked',
    paragraphs: [
      `Please credit the outstanding ${rest} ${way}.`,
      'If it was paid already, please say on which day, by which way and under which reference (such as the acquirer reference number), so that the bank can look for it.',
    ],
    commands: [],
  }
}

const statementOf = (statement: ShownStatement | null): RefundReport['statement'] =>
  statement === null
    ? null
    : {
        heading: 'Statement, covered but for what concerns the refund',
        caption:
          'A copy of the buyer’s statement. The covered places are painted over in the copy itself: nothing lies below them. The original is kept unchanged.',
        picture: {
          asset: statement.asset,
          mediaType: statement.mediaType,
          alt: 'Bank statement of which only what concerns the refund can be read',
        },
        provenance: [
          fact('Source file', statement.originalName),
          fact('Source SHA-256', statement.source, 'mono'),
          fact('Covered', `${Math.floor(statement.covered * 1000) / 10} % of the picture`),
          fact('JPEG SHA-256', statement.asset, 'mono'),
        ],
      }

const closing: TextSection = {
  heading: 'What this report is',
  paragraphs: [
    'Dates, amounts and messages are as the buyer noted them. It states which credits the buyer saw and that no other was seen, not that none was sent. It is no legal advice.',
  ],
  commands: [],
}

/** Plans the report. Pure: the same input gives the same plan. */
export const planRefundReport = (input: RefundReportInput): RefundReport => {
  const { order, createdAt, exchanges, statement } = input
  const { refund, correspondence } = order.dispute
  const number = shownLine(order.facts.orderNumber?.trim() || order.id)
  const made = `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC`
  return shownValue({
    language: 'en',
    title: `Refund not received: order ${number}`,
    subject: shownLine(order.facts.item?.trim() ?? '') || 'A refund that did not come',
    author: 'The buyer, with Proofbox',
    keywords: 'refund',
    running: { order: `Order ${number}`, root: 'Refund report', made },
    kicker: 'Refund report',
    claim: claimOf(input),
    facts: factsOf(input),
    tables: [...offerTable(refund.offers), creditTable(refund.credits, input), messageTable(correspondence, exchanges)],
    asked: askedOf(input),
    statement: statementOf(statement),
    closing,
  })
}
