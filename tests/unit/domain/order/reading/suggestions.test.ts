import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quad, TextRead } from '../../../../../src/domain/kernel/reading.ts'
import { findCardEndings, luhnFits, redactCards } from '../../../../../src/domain/order/reading/card-numbers.ts'
import { findOrderNumbers } from '../../../../../src/domain/order/reading/order-numbers.ts'
import { readPage, suggestTracking } from '../../../../../src/domain/order/reading/suggestions.ts'

const quad = (left: number, top: number, width: number, height: number): Quad => [
  { x: left, y: top },
  { x: left + width, y: top },
  { x: left + width, y: top + height },
  { x: left, y: top + height },
]
const at = (left: number, top: number, text: string): TextRead => ({
  text,
  confidence: 0.9,
  box: quad(left, top, text.length * 10, 20),
})

const own = 'LP00724622449605'
const orderPage = [
  at(20, 10, 'Order details'),
  at(20, 60, 'Order ID'),
  at(400, 62, '8172635412345678'),
  at(20, 100, 'Order date'),
  at(400, 98, 'Nov 12, 2026 14:02'),
  at(20, 140, 'Tracking number'),
  at(20, 170, 'LP 0072 4622 4496 05'),
  at(20, 240, 'Total'),
  at(400, 240, 'US $24.90'),
  at(20, 280, 'Paid with Visa **** 4242'),
]

describe('the lines of a page', () => {
  it('are read row by row, what stands close together as one line', () => {
    const { searchText } = readPage([at(300, 12, 'B'), at(20, 60, 'C'), at(20, 10, 'A'), at(40, 58, 'D')])
    expect(searchText).toBe('A  B\nC D')
  })

  it('are the same when the picture lies on its side', () => {
    const turned = orderPage.map((read) => ({
      ...read,
      box: read.box.map(({ x, y }) => ({ x: 1000 - y, y: x })) as unknown as Quad,
    }))
    expect(readPage(turned).searchText).toBe(readPage(orderPage).searchText)
  })

  it('leave out what holds nothing', () => {
    expect(readPage([])).toEqual({ lines: [], searchText: '', suggestions: [] })
    expect(readPage([at(0, 0, '  ')]).lines).toEqual([])
  })
})

describe('suggestions of an order page', () => {
  const page = readPage(orderPage)
  const suggestions = [...page.suggestions, ...suggestTracking(page.lines, own)]

  it('are its number, date, tracking number, total and card', () => {
    expect(suggestions.map(({ value, sure }) => [value.kind, sure])).toEqual([
      ['order-number', true],
      ['date', true],
      ['amount', true],
      ['card-ending', true],
      ['tracking-number', true],
    ])
    expect(suggestions.map(({ value }) => value)).toMatchObject([
      { number: '8172635412345678' },
      { readings: [{ date: '2026-11-12', time: '14:02', zone: null }] },
      { readings: [{ minor: 2490, currency: 'USD' }] },
      { digits: '4242' },
      { number: own, carrier: 'Cainiao economy' },
    ])
  })

  it('carry the place, the confidence and the reason of their line', () => {
    expect(suggestions[0]).toMatchObject({ box: quad(400, 62, 160, 20), confidence: 0.9 })
    expect(suggestions[0]?.reason).toContain('Order ID')
    expect(suggestions[4]?.reason).toBe(`A picture of the order shows ${own}: the order’s number.`)
  })
})

describe('order numbers', () => {
  it.each([
    ['Order ID: 8172635412345678', '8172635412345678', true],
    ['订单号:8172635412345678123', '8172635412345678123', true],
    ['Order # 112-1234567-1234567', '112-1234567-1234567', true],
    ['Bestellnummer 123456789', '123456789', false],
    ['Номер заказа 5012345678901234', '5012345678901234', true],
  ])('%s', (line, number, sure) => {
    expect(findOrderNumbers(line, '')).toMatchObject([{ number, sure }])
  })

  it('are no other numbers', () => {
    expect(findOrderNumbers('Order date 2026-11-12', '')).toEqual([])
    expect(findOrderNumbers('8172635412345678', '')).toEqual([])
  })
})

describe('cards', () => {
  it('end in four digits, sure beside a word for card', () => {
    expect(findCardEndings('Visa **** 1234', '')).toMatchObject([{ digits: '1234', sure: true }])
    expect(findCardEndings('Mastercard ending in 4444', '')).toMatchObject([{ digits: '4444', sure: true }])
    expect(findCardEndings('尾号1234', '信用卡')).toMatchObject([{ digits: '1234', sure: true }])
    expect(findCardEndings('**** 1234', '')).toMatchObject([{ digits: '1234', sure: false }])
    expect(findCardEndings('Total 1234', '')).toEqual([])
  })

  it.each([
    '4111 1111 1111 1111',
    '4111111111111111',
    '4111-1111-1111-1111 12/28',
    'Card 3782 822463 10005 exp 0128',
    'Order paid with card 5555 5555 5555 4444',
  ])('%s is told and never kept', (text) => {
    const page = readPage([at(0, 0, text)])
    expect(page.suggestions.map(({ value }) => value.kind)).toContain('card-to-redact')
    expect(JSON.stringify(page)).not.toMatch(/\d{4}[ -]?\d{4}[ -]?\d{4}|3782/)
  })

  it('are not order or tracking numbers that pass the check by chance', () => {
    expect(luhnFits('8172635412345678')).toBe(true)
    expect(redactCards('Order ID 8172635412345678', '')).toBe('Order ID 8172635412345678')
    expect(redactCards('8172635412345678', 'Order ID')).toBe('8172635412345678')
    expect(redactCards('8172635412345678', '')).toBe('•••• 5678')
  })

  it('are covered however their digits are grouped', () => {
    const payload = fc.integer({ min: 10 ** 14, max: 10 ** 15 - 1 }).map((number) => `4${number}`.slice(0, 15))
    const cuts = fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 4 })
    fc.assert(
      fc.property(payload, cuts, fc.constantFrom(' ', '-'), (start, places, gap) => {
        const last = [...'0123456789'].find((digit) => luhnFits(start + digit)) ?? ''
        const digits = start + last
        const text = [...digits].map((digit, index) => (places.includes(index) ? gap + digit : digit)).join('')
        const covered = redactCards(`Paid ${text} today`, '')
        expect(covered).toBe(`Paid •••• ${digits.slice(-4)} today`)
      }),
      { numRuns: 200, seed: 21 },
    )
  })
})
