import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../src/domain/order/correspondence.ts'
import { keepLastFour, withoutCardNumbers } from '../../../../src/domain/order/last-four.ts'
import { emptyRefund, type PaymentRoute } from '../../../../src/domain/order/refund-record.ts'

const route: PaymentRoute = { method: 'card', label: 'Visa', lastFour: '1111' }
const at = { day: '2026-11-20', time: null, zone: 'Europe/Berlin' }
const message = (text: string): Message => ({
  id: 'm',
  at,
  direction: 'sent',
  with: 'bank',
  channel: '',
  text,
  screenshots: [],
})

describe('what may be kept of account numbers', () => {
  // Examples of the IBAN registry (SWIFT, ISO 13616) for Germany, the United Kingdom and Norway.
  it.each([
    ['DE89 3704 0044 0532 0130 00', '•••• 3000'],
    ['My IBAN is GB29NWBK60161331926819, thank you', 'My IBAN is •••• 6819, thank you'],
    ['NO93 8601 1117 947 PLEASE', '•••• 7947 PLEASE'],
  ])('%s', (text, kept) => {
    expect(withoutCardNumbers(text)).toEqual({ text: kept, found: 1, doubtful: 0 })
  })

  it.each(['DE88 3704 0044 0532 0130 00', 'RR123456785CN', 'Order 8166996354618451', 'LP00724622449605'])(
    'leaves %s alone',
    (text) => {
      expect(withoutCardNumbers(text)).toEqual({ text, found: 0, doubtful: 0 })
    },
  )

  it('takes the words before each number, not those of another sentence', () => {
    const text = 'My order 8166996354618451 is open. Paid by card 4111 1111 1111 1111.'
    expect(withoutCardNumbers(text)).toEqual({
      text: 'My order 8166996354618451 is open. Paid by card •••• 1111.',
      found: 1,
      doubtful: 0,
    })
  })

  it('leaves the numbers of the order itself, even where they pass the check', () => {
    const text = 'Paid by card: 4111111111111111'
    expect(withoutCardNumbers(text, ['4111 1111 1111 1111'])).toEqual({ text, found: 0, doubtful: 0 })
  })

  it('counts a long number that only might be a card’s, and leaves it', () => {
    const text = '7992739871300 or so'
    expect(withoutCardNumbers(text)).toEqual({ text, found: 0, doubtful: 1 })
  })
})

describe('a change of the record', () => {
  it('has no full number left, wherever it was pasted', () => {
    const pasted = { ...route, label: 'Visa 4111111111111111', lastFour: '4111 1111 1111 1111' }
    const { change, found } = keepLastFour({
      refund: {
        ...emptyRefund,
        paidBy: pasted,
        credits: [{ at, amount: { minor: 1, currency: 'EUR' }, route: pasted, seenOn: 'statement' }],
      },
      correspondence: [message('Card 5555 5555 5555 4444')],
      next: [{ what: 'Ask about 4111-1111-1111-1111', due: null, done: false }],
    })
    expect(JSON.stringify(change)).not.toMatch(/\d{5}/)
    expect(change.refund?.paidBy).toEqual({ method: 'card', label: 'Visa •••• 1111', lastFour: '1111' })
    expect(found).toBe(6)
  })

  it('leaves what has none as it is', () => {
    const change = { refund: { ...emptyRefund, paidBy: route }, routes: ['appeal'] }
    expect(keepLastFour(change)).toEqual({ change, found: 0, doubtful: 0 })
  })
})
