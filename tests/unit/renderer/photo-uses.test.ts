import { describe, expect, it } from 'vitest'
import { type Suggestion, usesOf } from '../../../src/renderer/features/footage/photo-uses.ts'

const suggestion = (value: Suggestion['value']): Suggestion => ({
  value,
  text: '',
  box: [],
  confidence: 1,
  sure: true,
  reason: '',
})
const price = { minor: 2490, currency: 'EUR' }

describe('what a photo suggests', () => {
  it('can be the price or what is claimed, for an amount', () => {
    const uses = usesOf(suggestion({ kind: 'amount', readings: [price] }), { price, item: 'Plate' })
    expect(uses.map(({ field, value, taken }) => [field, value, taken])).toEqual([
      ['price', '24.90 EUR', true],
      ['claimed', '24.90 EUR', false],
    ])
    expect(uses[1]?.facts).toEqual({ price, item: 'Plate', claimed: price })
  })

  it('leaves the choice where a day can be read in two ways', () => {
    const readings = ['2026-11-12', '2026-12-11'].map((date) => ({ date, time: null, zone: null }))
    const uses = usesOf(suggestion({ kind: 'date', readings }), {})
    expect(uses.filter(({ field }) => field === 'deliveredAt').map(({ value }) => value)).toEqual([
      '2026-11-12',
      '2026-12-11',
    ])
  })

  it('is the number itself, for numbers', () => {
    const order = suggestion({ kind: 'order-number', number: '8173' })
    expect(usesOf(order, {}).map(({ facts }) => facts)).toEqual([{ orderNumber: '8173' }])
    const parcel = suggestion({ kind: 'tracking-number', number: 'LP1', carrier: null })
    expect(usesOf(parcel, { trackingNumber: 'LP1' })[0]?.taken).toBe(true)
  })

  it('never takes digits of a card into the order', () => {
    expect(usesOf(suggestion({ kind: 'card-ending', digits: '1234' }), {})).toEqual([])
    expect(usesOf(suggestion({ kind: 'card-to-redact', digits: '1234' }), {})).toEqual([])
  })
})
