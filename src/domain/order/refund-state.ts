import type { Money } from '../kernel/money.ts'
import type { Milestone } from './milestone.ts'
import type { Credit, Offer, PaymentRoute, RefundRecord } from './refund-record.ts'

/** From nothing agreed to seen on the statement. `overdue` is told apart: it goes with any state before `verified`. */
export type RefundStage =
  | 'none'
  | 'offered'
  | 'agreed'
  | 'processing'
  | 'announced'
  | 'partly-paid'
  | 'paid'
  | 'verified'

/** What does not fit together. Nothing of it is refused: people enter what they saw. */
export const refundFindingKinds = [
  'other-route',
  'other-currency',
  'more-than-agreed',
  'zero-offer',
  'zero-agreed',
  'nothing-agreed',
  'taken-back',
  'announced-not-seen',
  'differs-from-offer',
] as const

export type RefundFinding =
  | { readonly kind: 'other-route'; readonly credit: Credit; readonly expected: PaymentRoute }
  | { readonly kind: 'other-currency'; readonly credit: Credit }
  | { readonly kind: 'more-than-agreed'; readonly by: Money }
  /** An amount of 0, or none, is a refusal that looks like an offer. */
  | { readonly kind: 'zero-offer'; readonly offer: Offer }
  | { readonly kind: 'zero-agreed' }
  /** Money came though nothing was agreed: what is still due cannot be told. */
  | { readonly kind: 'nothing-agreed' }
  /** A credit below 0: something was taken back. */
  | { readonly kind: 'taken-back'; readonly credit: Credit }
  /** The platform announced more than the statement shows. */
  | { readonly kind: 'announced-not-seen'; readonly missing: Money }
  /** The accepted offer names another amount than what was agreed. */
  | { readonly kind: 'differs-from-offer'; readonly offered: Money; readonly agreed: Money }

export interface RefundState {
  readonly stage: RefundStage
  /** Seen on the statement, in the currency that was agreed; null where nothing was seen in one currency alone. */
  readonly received: Money | null
  /** Still to come; never less than 0; null while nothing was agreed. */
  readonly rest: Money | null
  /** Seen on the statement in other currencies, one sum each; never converted. */
  readonly beside: readonly Money[]
  readonly findings: readonly RefundFinding[]
}

const sameRoute = (a: PaymentRoute, b: PaymentRoute): boolean =>
  a.method === b.method && (a.lastFour === null || b.lastFour === null || a.lastFour === b.lastFour)

const sums = (credits: readonly Credit[], seenOn: Credit['seenOn']): ReadonlyMap<string, number> => {
  const byCurrency = new Map<string, number>()
  for (const credit of credits) {
    if (credit.seenOn !== seenOn) continue
    const { currency, minor } = credit.amount
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + minor)
  }
  return byCurrency
}

const offerFindings = ({ offers, agreed }: RefundRecord): readonly RefundFinding[] => {
  const empty = offers.filter(
    ({ kind, amount, answer }) => kind === 'money' && answer !== 'declined' && (amount?.minor ?? 0) <= 0,
  )
  const accepted = offers.findLast(({ kind, answer }) => kind === 'money' && answer === 'accepted')?.amount ?? null
  const differs =
    accepted !== null &&
    agreed !== null &&
    accepted.minor > 0 &&
    (accepted.minor !== agreed.minor || accepted.currency !== agreed.currency)
  return [
    ...empty.map((offer) => ({ kind: 'zero-offer', offer }) as const),
    ...(agreed !== null && agreed.minor <= 0 ? [{ kind: 'zero-agreed' } as const] : []),
    ...(differs ? [{ kind: 'differs-from-offer', offered: accepted, agreed } as const] : []),
  ]
}

const creditFindings = ({ agreed, paidBy, credits }: RefundRecord): readonly RefundFinding[] => [
  ...credits
    .filter(({ route }) => paidBy !== null && !sameRoute(route, paidBy))
    .flatMap((credit) => (paidBy === null ? [] : [{ kind: 'other-route', credit, expected: paidBy } as const])),
  ...credits
    .filter(({ amount }) => agreed !== null && amount.currency !== agreed.currency)
    .map((credit) => ({ kind: 'other-currency', credit }) as const),
  ...credits.filter(({ amount }) => amount.minor < 0).map((credit) => ({ kind: 'taken-back', credit }) as const),
  ...(agreed === null && credits.some(({ seenOn }) => seenOn === 'statement')
    ? [{ kind: 'nothing-agreed' } as const]
    : []),
]

const sumFindings = (
  { agreed }: RefundRecord,
  seen: ReadonlyMap<string, number>,
  announced: ReadonlyMap<string, number>,
): readonly RefundFinding[] => {
  const over = agreed === null ? 0 : (seen.get(agreed.currency) ?? 0) - agreed.minor
  const missing = [...announced]
    .map(([currency, minor]) => ({ minor: minor - Math.max(0, seen.get(currency) ?? 0), currency }))
    .filter(({ minor }) => minor > 0)
  return [
    ...(agreed !== null && over > 0
      ? [{ kind: 'more-than-agreed', by: { minor: over, currency: agreed.currency } } as const]
      : []),
    ...missing.map((money) => ({ kind: 'announced-not-seen', missing: money }) as const),
  ]
}

const beforePayment = ({ offers, agreed, credits }: RefundRecord, known: ReadonlySet<Milestone>): RefundStage => {
  if (credits.some(({ seenOn, amount }) => seenOn === 'platform' && amount.minor > 0)) return 'announced'
  if (agreed === null) return offers.some(({ answer }) => answer === 'open') ? 'offered' : 'none'
  return known.has('refund-promised') || known.has('decided') ? 'processing' : 'agreed'
}

const stageOf = (record: RefundRecord, sum: number, known: ReadonlySet<Milestone>): RefundStage => {
  const { agreed, credits, paidBy } = record
  if (agreed === null || agreed.minor <= 0 || sum <= 0) return beforePayment(record, known)
  if (sum < agreed.minor) return 'partly-paid'
  const counted = credits.filter(({ seenOn, amount }) => seenOn === 'statement' && amount.currency === agreed.currency)
  return paidBy === null || counted.every(({ route }) => sameRoute(route, paidBy)) ? 'verified' : 'paid'
}

/**
 * Where the refund stands, from what the user saw. Credits count once they are on the statement; those in another
 * currency are named and never converted. Credits that a platform announces but no statement shows are not money. The
 * same credits in any order give the same state.
 */
export const refundState = (record: RefundRecord, known: ReadonlySet<Milestone>): RefundState => {
  const { agreed, credits } = record
  const [seen, announced] = [sums(credits, 'statement'), sums(credits, 'platform')]
  const [only] = seen.size === 1 ? [...seen] : []
  const findings = [...offerFindings(record), ...creditFindings(record), ...sumFindings(record, seen, announced)]
  if (agreed === null) {
    return {
      stage: beforePayment(record, known),
      received: only ? { minor: only[1], currency: only[0] } : null,
      rest: null,
      beside: only ? [] : [...seen].map(([currency, minor]) => ({ minor, currency })),
      findings,
    }
  }
  const sum = seen.get(agreed.currency) ?? 0
  return {
    stage: stageOf(record, sum, known),
    received: { minor: sum, currency: agreed.currency },
    rest: { minor: Math.max(0, agreed.minor - sum), currency: agreed.currency },
    beside: [...seen]
      .filter(([currency]) => currency !== agreed.currency)
      .map(([currency, minor]) => ({ minor, currency })),
    findings,
  }
}
