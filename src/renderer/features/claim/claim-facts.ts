import type { OrderFactsView } from '../../../contract/view.ts'
import { t } from '../../i18n/translate.ts'

export type MoneyField = 'price' | 'claimed'
export type DateField = 'orderedAt' | 'shippedAt' | 'deliveredAt'

/** The facts with one of them changed; an empty one is left out, as unknown. */
export const withFact = <Name extends keyof OrderFactsView>(
  facts: OrderFactsView,
  name: Name,
  value: OrderFactsView[Name],
): OrderFactsView => {
  const { [name]: _, ...others } = facts
  return value === undefined || value === ''
    ? (others as OrderFactsView)
    : { ...(others as OrderFactsView), [name]: value }
}

export const linkProblem = (text: string): string | null =>
  text === '' || /^https?:\/\/\S+$/i.test(text) ? null : t('claim.badLink')

/** Days of ISO 8601 sort as text. */
export const dayProblem = (facts: OrderFactsView, day: string): string | null =>
  day !== '' && facts.orderedAt && day < facts.orderedAt ? t('claim.datesOrder') : null

export const reasons = [
  'damaged',
  'different',
  'missing-pieces',
  'does-not-work',
  'poor-quality',
  'counterfeit',
  'empty',
  'not-arrived',
  'change-of-mind',
] as const satisfies readonly NonNullable<OrderFactsView['reason']>[]

export const remedies = [
  'full-refund',
  'partial-refund',
  'replacement',
  'return-and-refund',
] as const satisfies readonly NonNullable<OrderFactsView['remedy']>[]

/** Ids of resources/policies: those who decide about claims and about whose forms something is known. */
export const receivers = [
  'aliexpress',
  'allegro',
  'amazon-az',
  'ebay',
  'etsy',
  'shein',
  'shopee',
  'temu',
  'vinted',
  'wish',
  'paypal',
  'card-visa',
  'card-mastercard',
  'card-amex',
  'law-eu',
  'law-uk',
] as const

export const isReceiver = (platform: string): boolean => receivers.some((id) => id === platform)
