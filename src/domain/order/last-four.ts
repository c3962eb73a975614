import type { DisputeRecord } from './dispute-record.ts'
import type { Order, OrderFacts } from './order.ts'
import { findCardNumbers } from './reading/card-numbers.ts'
import { replaceIbans } from './reading/iban.ts'
import type { PaymentRoute } from './refund-record.ts'

/** The last four digits of what was typed or pasted; null where there are fewer. More is never kept. */
export const lastFourOf = (text: string): string | null => {
  const digits = text.replace(/\D/g, '')
  return digits.length < 4 ? null : digits.slice(-4)
}

/** A text as it may be kept. */
export interface CleanedText {
  readonly text: string
  /** How many numbers were reduced to their last four digits. */
  readonly found: number
  /** Long numbers that pass the check of card numbers, though nothing says that they are one; left as they are. */
  readonly doubtful: number
}

/** Digits in groups or not, as long as a card's number and longer. */
const longNumber = /\d(?:[ \-\u00a0]{0,3}\d){12,}/g

/** How many characters before a number are looked at for what it is. */
const wordsBefore = 24

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/**
 * The text with every card number (ISO/IEC 7812) and every IBAN in it reduced to its last four digits. One in ten order
 * numbers passes the check of card numbers, so a number that only might be a card's is counted and left, and so are the
 * order's own: `known`.
 */
export const withoutCardNumbers = (text: string, known: readonly string[] = []): CleanedText => {
  let [found, doubtful] = [0, 0]
  const own = known.map(digitsOf).filter((digits) => digits !== '')
  const noIban = replaceIbans(text, (iban) => {
    found += 1
    return `•••• ${iban.slice(-4)}`
  })
  const cleaned = noIban.replace(longNumber, (stretch: string, at: number) => {
    const before = noIban.slice(Math.max(0, at - wordsBefore), at)
    return findCardNumbers(stretch, before).reduceRight((kept, { at: start, length, lastFour, sure }) => {
      if (own.includes(digitsOf(stretch.slice(start, start + length)))) return kept
      if (sure) found += 1
      else doubtful += 1
      return sure ? `${kept.slice(0, start)}•••• ${lastFour}${kept.slice(start + length)}` : kept
    }, stretch)
  })
  return { text: cleaned, found, doubtful }
}

/** A change of the record as it may be kept, with how many numbers were shortened, and how many might be a card's. */
export interface CleanedChange {
  readonly change: Partial<DisputeRecord>
  readonly found: number
  readonly doubtful: number
}

/**
 * What may be stored of a change: payment routes have at most the last four digits, and free text has no card number and
 * no IBAN (FEATURES row E26). `known`: the order's own numbers, which stay.
 */
export const keepLastFour = (change: Partial<DisputeRecord>, known: readonly string[] = []): CleanedChange => {
  let [found, doubtful] = [0, 0]
  const clean = (text: string): string => {
    const cleaned = withoutCardNumbers(text, known)
    found += cleaned.found
    doubtful += cleaned.doubtful
    return cleaned.text
  }
  const route = (one: PaymentRoute): PaymentRoute => {
    if (one.lastFour === null || /^\d{4}$/.test(one.lastFour)) return { ...one, label: clean(one.label) }
    found += 1
    return { ...one, label: clean(one.label), lastFour: lastFourOf(one.lastFour) }
  }
  const { refund, correspondence, next, outcome } = change
  return {
    change: {
      ...change,
      ...(refund && {
        refund: {
          ...refund,
          paidBy: refund.paidBy && route(refund.paidBy),
          credits: refund.credits.map((credit) => ({ ...credit, route: route(credit.route) })),
        },
      }),
      ...(correspondence && {
        correspondence: correspondence.map((message) => ({
          ...message,
          text: clean(message.text),
          channel: clean(message.channel),
        })),
      }),
      ...(next && { next: next.map((action) => ({ ...action, what: clean(action.what) })) }),
      ...(outcome && { outcome: { ...outcome, decisive: clean(outcome.decisive) } }),
    },
    found,
    doubtful,
  }
}

/** The numbers of an order that are no card's, however they look. */
export const ownNumbers = ({ id, facts }: Pick<Order, 'id' | 'facts'>): readonly string[] =>
  [id, facts.orderNumber, facts.trackingNumber].filter((number) => number !== undefined)

const factTexts = ['notes', 'expected', 'received', 'item'] as const

/** What may be stored of the facts' free texts: see `keepLastFour`. */
export const factsWithoutCards = (facts: OrderFacts, known: readonly string[]): OrderFacts => {
  const cleaned = factTexts.flatMap((name) => {
    const text = facts[name]
    return text === undefined ? [] : [[name, withoutCardNumbers(text, known).text] as const]
  })
  return { ...facts, ...Object.fromEntries(cleaned) }
}
