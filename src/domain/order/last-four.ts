import type { DisputeRecord } from './dispute-record.ts'
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

/**
 * The text with every card number (ISO/IEC 7812) and every IBAN in it reduced to its last four digits. One in ten order
 * numbers passes the check of card numbers, so a number that only might be a card's is counted and left.
 */
export const withoutCardNumbers = (text: string): CleanedText => {
  let found = 0
  const noIban = replaceIbans(text, (iban) => {
    found += 1
    return `•••• ${iban.slice(-4)}`
  })
  const cards = findCardNumbers(noIban, '')
  const sure = cards.filter((card) => card.sure)
  const cleaned = sure.reduceRight(
    (kept, { at, length, lastFour }) => `${kept.slice(0, at)}•••• ${lastFour}${kept.slice(at + length)}`,
    noIban,
  )
  return { text: cleaned, found: found + sure.length, doubtful: cards.length - sure.length }
}

/** A change of the record as it may be kept, with how many numbers were shortened, and how many might be a card's. */
export interface CleanedChange {
  readonly change: Partial<DisputeRecord>
  readonly found: number
  readonly doubtful: number
}

/**
 * What may be stored of a change: payment routes have at most the last four digits, and free text has no card number and
 * no IBAN (FEATURES row E26). Every text that goes into a dispute record passes through here.
 */
export const keepLastFour = (change: Partial<DisputeRecord>): CleanedChange => {
  let [found, doubtful] = [0, 0]
  const clean = (text: string): string => {
    const cleaned = withoutCardNumbers(text)
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
