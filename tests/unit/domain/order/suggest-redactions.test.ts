import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quad, TextRead } from '../../../../src/domain/kernel/reading.ts'
import type { OrderFacts } from '../../../../src/domain/order/order.ts'
import { type SuggestedRedaction, suggestRedactions } from '../../../../src/domain/order/reading/suggest-redactions.ts'
import { readPage } from '../../../../src/domain/order/reading/suggestions.ts'

const size = { width: 1000, height: 1000 }
const box = (x: number, y: number, width: number, height = 30): Quad => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
]

/** A label as lines from the top; an empty line leaves a gap. */
const label = (lines: readonly string[], left = 50): readonly TextRead[] =>
  lines.flatMap((text, index) =>
    text === '' ? [] : [{ text, confidence: 0.98, box: box(left, 40 + index * 36, text.length * 15) }],
  )

const suggest = (reads: readonly TextRead[], facts: OrderFacts = {}): readonly SuggestedRedaction[] =>
  suggestRedactions(readPage(reads), [], facts, size)

const ofKind = (found: readonly SuggestedRedaction[], kind: string): readonly string[] =>
  found.filter((one) => one.kind === kind).map(({ text }) => text)

const labels: readonly (readonly [string, readonly string[], string])[] = [
  ['United States', ['SHIP TO:', 'JANE SAMPLE', '742 EVERGREEN TERRACE', 'SPRINGFIELD, IL 62704'], 'JANE SAMPLE, 742'],
  ['United Kingdom', ['Mira Quillfeather', '14 Nowhere Lane', 'Exampleton EX4 2MP'], 'Mira Quillfeather, 14'],
  ['spaces lost', ['Mira Quillfeather', '14NowhereLane,ExampletonEX42MP'], 'Mira Quillfeather, 14Nowhere'],
  ['Germany', ['Empfänger', 'Erika Mustermann', 'Heidestraße 17', '51147 Köln'], 'Erika Mustermann, Heide'],
  ['France', ['DESTINATAIRE', 'Jean Dupont', '12 bis rue de la Paix', '75002 PARIS'], 'Jean Dupont, 12 bis'],
  ['Spain', ['Destinatario:', 'María García', 'Calle Mayor 5, 3B', '28013 Madrid'], 'María García, Calle'],
  ['Poland', ['Odbiorca', 'Anna Kowalska', 'ul. Długa 12/4', '00-238 Warszawa'], 'Anna Kowalska, ul.'],
  ['Netherlands', ['Jan de Vries', 'Damstraat 12', '1012 JM Amsterdam'], 'Jan de Vries, Damstraat'],
  ['Brazil', ['Destinatário', 'João da Silva', 'Rua das Flores, 123', '01310-100 São Paulo SP'], 'João da Silva, Rua'],
  ['Russia', ['Кому', 'Иванов Иван', 'ул. Ленина, д. 5', '101000, Москва'], 'Иванов Иван, ул.'],
  ['China', ['收件人', '王小明', '广东省深圳市南山区', '科技路12号3栋'], '王小明, 广东省'],
  ['Canada', ['TO:', 'Alex Roy', '1200 Rue Peel', 'Montreal QC H3B 2T6'], 'Alex Roy, 1200'],
]

describe('addresses on shipping labels', () => {
  it.each(labels)('are found as one block: %s', (_, lines, start) => {
    const found = suggest(label(lines)).filter(({ kind }) => kind === 'address')
    expect(found).toHaveLength(1)
    expect(found[0]?.text).toContain(start)
    expect(found[0]?.reason).toMatch(/holds/)
    expect(found[0]?.confidence).toBeGreaterThan(0.45)
  })

  it('begin beside a word that stands to their left', () => {
    const found = suggest([
      { text: 'TO', confidence: 0.99, box: box(343, 216, 24, 18) },
      { text: 'Mira Quillfeather', confidence: 0.98, box: box(402, 215, 205) },
      { text: '14 Nowhere Lane, Exampleton EX4 2MP', confidence: 0.95, box: box(402, 246, 360) },
    ])
    expect(ofKind(found, 'address')).toEqual(['Mira Quillfeather, 14 Nowhere Lane, Exampleton EX4 2MP'])
    expect(found[0]?.area).toEqual({ x: 397, y: 210, width: 370, height: 71 })
  })

  it('are told from the sender above, though both words stand beside what they name', () => {
    const found = suggest([
      { text: 'FROM Lumen&LoamTablewareStore', confidence: 0.99, box: box(342, 152, 319, 29) },
      { text: 'KilnYard7,18HarboursideRoad', confidence: 0.99, box: box(402, 180, 262, 24) },
      { text: 'TO', confidence: 0.99, box: box(344, 218, 23, 16) },
      { text: 'Mira Quillfeather', confidence: 0.99, box: box(402, 211, 205, 35) },
      { text: '14NowhereLane,ExampletonEX42MP', confidence: 0.97, box: box(402, 242, 360, 34) },
    ])
    expect(ofKind(found, 'address')).toEqual(['Mira Quillfeather, 14NowhereLane,ExampletonEX42MP'])
  })

  it('end with their last line, before the order number and the goods', () => {
    const lines = ['TO:', 'Mira Quillfeather', '14NowhereLane,ExampletonEX42MP', 'ORDERNO.819044273047', 'Plate 26 cm']
    expect(ofKind(suggest(label(lines)), 'address')).toEqual(['Mira Quillfeather, 14NowhereLane,ExampletonEX42MP'])
  })

  it('of the sender are left alone: they are the other side’s', () => {
    const lines = ['FROM: Lumen & Loam Tableware', '18 Harbourside Road', 'Bristol BS1 5TY']
    expect(ofKind(suggest(label(lines)), 'address')).toEqual([])
  })

  it('are not seen in what is printed on a box', () => {
    const lines = [
      'CERAMIC PLATE 26 CM',
      'BLUE RIM, 1 PC',
      'MADE IN CHINA',
      '220-240V 50/60Hz 1500W',
      'Made 2026 March',
      '1500 WATT',
    ]
    expect(suggest(label(lines))).toEqual([])
  })
})

describe('what belongs to the order', () => {
  const facts = { trackingNumber: 'LP00724622449605', orderNumber: '819044273047', item: 'Ceramic plate' }

  it('is never suggested, not even inside a block', () => {
    const lines = ['SHIP TO:', 'Jane Sample', 'LP00724622449605', '742 Evergreen Terrace', 'Springfield, IL 62704']
    const found = suggest(label(lines), facts)
    const tracking = 40 + 2 * 36
    expect(found.length).toBeGreaterThan(0)
    for (const { area, text } of found) {
      expect(text).not.toContain('LP0072')
      expect(area.y >= tracking + 30 || area.y + area.height <= tracking).toBe(true)
    }
  })

  it('is kept although it looks like a telephone number', () => {
    expect(suggest(label(['Tel 819044273047', 'Phone LP00724622449605']), facts)).toEqual([])
  })

  it('is a tracking number also where the order names none', () => {
    expect(suggest(label(['LP00724622449605', 'RB123456785GB']))).toEqual([])
  })
})

describe('numbers and addresses of other kinds', () => {
  it.each([
    ['Tel: +49 171 1234567', 'phone'],
    ['+1 (555) 010-9999', 'phone'],
    ['电话 13800138000', 'phone'],
    ['тел. 8 912 345-67-89', 'phone'],
    ['jane.sample@example.org', 'email'],
    ['Visa 4111 1111 1111 1111', 'card-number'],
  ])('%s', (text, kind) => {
    const [found] = suggest(label([text]))
    expect(found?.kind).toBe(kind)
    expect(found?.confidence).toBeGreaterThan(0.6)
  })

  it('never repeat a card number', () => {
    const found = suggest(label(['Visa 4111 1111 1111 1111']))
    expect(JSON.stringify(found)).not.toContain('4111 1111')
    expect(ofKind(found, 'card-number')).toEqual(['•••• 1111'])
  })

  it('count a two-dimensional code as doubtful, and the tracking number’s own not at all', () => {
    const codes = [
      { format: 'QRCode', text: 'https://example.org/r?n=Jane%20Sample', box: box(10, 10, 100, 100) },
      { format: 'QRCode', text: 'LP00724622449605', box: box(200, 10, 100, 100) },
      { format: 'Code128', text: 'ABC-123', box: box(400, 10, 100, 100) },
    ]
    const found = suggestRedactions(readPage([]), codes, { trackingNumber: 'LP00724622449605' }, size)
    expect(found.map(({ text }) => text)).toEqual(['https://example.org/r?n=Jane%20Sample'])
    expect(found[0]?.confidence).toBeLessThan(0.5)
  })
})

describe('every suggestion', () => {
  it('lies inside the picture, holds its line and says why', () => {
    const read = fc.record({
      text: fc.oneof(fc.string(), ...labels.flatMap(([, lines]) => lines.map((line) => fc.constant(line)))),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      box: fc
        .tuple(fc.integer({ min: -20, max: 990 }), fc.integer({ min: -20, max: 990 }), fc.integer({ min: 1, max: 400 }))
        .map(([x, y, width]) => box(x, y, width)),
    })
    fc.assert(
      fc.property(fc.array(read, { maxLength: 20 }), (reads) => {
        for (const { area, reason, confidence } of suggest(reads)) {
          expect(area.x).toBeGreaterThanOrEqual(0)
          expect(area.y).toBeGreaterThanOrEqual(0)
          expect(area.width).toBeGreaterThanOrEqual(1)
          expect(area.height).toBeGreaterThanOrEqual(1)
          expect(reason).not.toBe('')
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 100 },
    )
  })
})
