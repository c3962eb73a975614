import { describe, expect, it } from 'vitest'
import type { CodeRead, TextRead } from '../../../../../src/domain/kernel/reading.ts'
import { suggestRole } from '../../../../../src/domain/order/reading/suggest-role.ts'
import { readPage } from '../../../../../src/domain/order/reading/suggestions.ts'

const box = (top: number): TextRead['box'] => [
  { x: 0, y: top },
  { x: 400, y: top },
  { x: 400, y: top + 20 },
  { x: 0, y: top + 20 },
]

const page = (...lines: readonly string[]) =>
  readPage(lines.map((text, index) => ({ text, confidence: 0.95, box: box(index * 60) })))

const role = (lines: readonly string[], codes: readonly CodeRead[] = []) =>
  suggestRole(page(...lines), codes)?.role ?? null

describe('what a picture may be', () => {
  it.each([
    ['listing', ['Glass jar 500 ml', 'US $12.90', 'Free shipping', 'Add to cart', 'Buy now']],
    ['listing', ['Glas 500 ml', '12,90 EUR', 'In den Warenkorb']],
    ['tracking', ['2026-11-02 Departed from sorting center', '2026-10-30 Customs clearance']],
    ['tracking', ['已签收', '运输中']],
    ['chat', ['Dear friend, we will send it again', 'Type a message']],
    ['statement', ['Kontoauszug', 'Buchungstag 02.11.2026', '-23,90 EUR']],
  ] as const)('is %s by its words', (wanted, lines) => {
    expect(role(lines)).toBe(wanted)
  })

  it('is nothing by one word alone, by none, or by a draw', () => {
    expect(role(['Buy now'])).toBeNull()
    expect(role(['A jar on a table'])).toBeNull()
    expect(role(['Add to cart', 'Buy now', 'Type a message', 'Dear friend'])).toBeNull()
  })

  it('is a label by a code with a tracking number, not by another code', () => {
    const code = (text: string): CodeRead => ({ format: 'Code128', text, box: box(0) })
    expect(role([], [code('LP00724622449605')])).toBe('label')
    expect(role([], [code('https://example.org')])).toBeNull()
  })

  it('says by which words', () => {
    expect(suggestRole(page('Add to cart', 'Buy now'), [])?.read).toEqual(['add to cart', 'buy now'])
  })
})
