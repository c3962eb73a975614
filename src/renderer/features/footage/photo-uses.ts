import type { PhotoReadingView } from '../../../contract/photo-view.ts'
import type { OrderFactsView } from '../../../contract/view.ts'
import { formatMoney } from '../../../domain/kernel/money.ts'

export type Suggestion = PhotoReadingView['suggestions'][number]

/** The facts that a picture can suggest. */
export type SuggestedField =
  | 'claimed'
  | 'deliveredAt'
  | 'orderedAt'
  | 'orderNumber'
  | 'price'
  | 'shippedAt'
  | 'trackingNumber'

/** One fact that a suggestion could become, when the person says so. */
export interface PhotoUse {
  readonly field: SuggestedField
  /** For people: `24.90 EUR`, `2026-11-19`. */
  readonly value: string
  readonly facts: OrderFactsView
  /** Whether the order says so already. */
  readonly taken: boolean
}

const asFact = (facts: OrderFactsView, field: SuggestedField, value: string, patch: OrderFactsView): PhotoUse => ({
  field,
  value,
  facts: { ...facts, ...patch },
  taken: JSON.stringify(facts[field]) === JSON.stringify(patch[field]),
})

const days = ['orderedAt', 'shippedAt', 'deliveredAt'] as const

/** Every way to use a suggestion; none for what belongs in no field, such as the digits of a card. */
export const usesOf = ({ value }: Suggestion, facts: OrderFactsView): readonly PhotoUse[] => {
  switch (value.kind) {
    case 'amount':
      return value.readings.flatMap((amount) => [
        asFact(facts, 'price', formatMoney(amount), { price: amount }),
        asFact(facts, 'claimed', formatMoney(amount), { claimed: amount }),
      ])
    case 'date':
      return value.readings.flatMap(({ date }) => days.map((field) => asFact(facts, field, date, { [field]: date })))
    case 'order-number':
      return [asFact(facts, 'orderNumber', value.number, { orderNumber: value.number })]
    case 'tracking-number':
      return [asFact(facts, 'trackingNumber', value.number, { trackingNumber: value.number })]
    case 'card-ending':
    case 'card-to-redact':
      return []
  }
}
