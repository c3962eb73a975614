import type { Order } from '../order/order.ts'
import type { Policy } from './policy.ts'

const cardSchemes: readonly (readonly [RegExp, string])[] = [
  [/visa/i, 'card-visa'],
  [/master/i, 'card-mastercard'],
  [/amex|american express/i, 'card-amex'],
]

const paymentPolicies = (order: Order): readonly string[] => {
  const paid = order.dispute.refund.paidBy
  if (paid?.method === 'paypal') return ['paypal']
  if (paid?.method !== 'card') return []
  const named = cardSchemes.filter(([name]) => name.test(paid.label)).map(([, id]) => id)
  return named.length > 0 ? named : cardSchemes.map(([, id]) => id)
}

/**
 * The packs whose clocks run for an order: the marketplace's, that of the way of payment, and the law of the country
 * (ISO 3166-1, or a part of it by ISO 3166-2).
 */
export const concerningPolicies = (
  policies: readonly Policy[],
  order: Order,
  country: string | null,
): readonly Policy[] => {
  const platform = order.facts.platform?.trim().toLowerCase()
  const payment = paymentPolicies(order)
  return policies.filter(
    ({ id, name, kind, countries }) =>
      id === platform ||
      name.toLowerCase() === platform ||
      payment.includes(id) ||
      (kind === 'law' && country !== null && (countries?.includes(country.slice(0, 2)) ?? false)),
  )
}
