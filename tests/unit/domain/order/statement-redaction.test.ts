import { describe, expect, it } from 'vitest'
import type { Quad, TextRead } from '../../../../src/domain/kernel/reading.ts'
import { pageLines } from '../../../../src/domain/order/reading/page-lines.ts'
import {
  coverAllBut,
  type Rectangle,
  refundLinePreset,
  type StatementEntry,
  statementRows,
} from '../../../../src/domain/order/statement-redaction.ts'
import { chanceFrom } from '../../../bench/continuity/seeded.ts'

const boxAt = (x: number, y: number, width: number): Quad => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + 20 },
  { x, y: y + 20 },
]

/** Rows of cells that stand far apart, as on a statement. */
const page = (...rows: readonly (readonly string[])[]) =>
  pageLines(
    rows.flatMap((cells, row) =>
      cells.map((text, column): TextRead => ({ text, confidence: 0.9, box: boxAt(column * 300, row * 50, 100) })),
    ),
  )

const euros = (minor: number) => ({ minor, currency: 'EUR' })
const entry = (more: Partial<StatementEntry> = {}): StatementEntry => ({
  amounts: [euros(1000)],
  days: ['2026-11-18'],
  names: ['AliExpress', 'Bright Lamp Store'],
  ...more,
})

describe('the line of a refund on a statement', () => {
  it('keeps date, name and amount of the row and not its balance', () => {
    const lines = page(
      ['15.10.2026', 'ALIEXPRESS.COM', '-10,00', '1.180,60'],
      ['18.11.2026', 'ALIEXPRESS REFUND', '+10,00', '3.500,60'],
      ['19.11.2026', 'RENT', '-890,00', '2.610,60'],
    )
    const [only, ...more] = statementRows(lines, entry(), refundLinePreset)
    expect(more).toEqual([])
    expect([only?.shows, only?.kept.length, only?.showsMore]).toEqual([['date', 'amount', 'merchant'], 3, false])
    expect(only?.kept[0]).toEqual({ x: -5, y: 45, width: 110, height: 30 })
  })

  it('takes the row with the date and the name before others with the amount', () => {
    const lines = page(['01.11.2026', 'INTEREST', '10,00'], ['18.11.', 'ALIEXPRESS', '10,00'])
    expect(statementRows(lines, entry(), refundLinePreset).map(({ row }) => row)).toEqual([1, 0])
  })

  it('says so where amount and balance were read as one', () => {
    const lines = page(['18.11.2026', 'ALIEXPRESS 10,00 3.500,60'])
    expect(statementRows(lines, entry(), refundLinePreset)[0]?.showsMore).toBe(true)
  })

  it.each([
    ['1.234,50', 123_450, true],
    ['1 234.50', 123_450, true],
    ['EUR 1234.50', 123_450, true],
    ['11234,50', 123_450, false],
    ['234,50', 123_450, false],
    ['110,00', 1000, false],
    ['10,001', 1000, false],
    ['-10,00', 1000, false],
    ['10,00-', 1000, false],
  ])('reads %s as %d cents: %s', (text, minor, found) => {
    expect(statementRows(page([text]), entry({ amounts: [euros(minor)] }), refundLinePreset).length).toBe(found ? 1 : 0)
  })

  it('finds nothing where no amount is known, and yen without decimals', () => {
    expect(statementRows(page(['10,00']), entry({ amounts: [] }), refundLinePreset)).toEqual([])
    const yen = entry({ amounts: [{ minor: 1500, currency: 'JPY' }] })
    expect(statementRows(page(['1,500']), yen, refundLinePreset).length).toBe(1)
  })
})

const holds = ({ x, y, width, height }: Rectangle, px: number, py: number): boolean =>
  px >= x && px < x + width && py >= y && py < y + height

describe('covering', () => {
  it('covers everything where nothing is kept', () => {
    expect(coverAllBut([], { width: 7, height: 5 })).toEqual([{ x: 0, y: 0, width: 7, height: 5 }])
  })

  it('covers every pixel once, but none of what is kept, whatever is kept', () => {
    const chance = chanceFrom(11)
    for (let turn = 0; turn < 150; turn++) {
      const size = { width: chance.whole(1, 24), height: chance.whole(1, 24) }
      const kept = Array.from({ length: chance.whole(0, 5) }, () => ({
        x: chance.whole(-6, 24),
        y: chance.whole(-6, 24),
        width: chance.whole(0, 14),
        height: chance.whole(0, 14),
      }))
      const covers = coverAllBut(kept, size)
      const wrong: string[] = []
      for (let y = 0; y < size.height; y++) {
        for (let x = 0; x < size.width; x++) {
          const times = covers.filter((cover) => holds(cover, x, y)).length
          const open = kept.some((one) => holds(one, x, y))
          if (times !== (open ? 0 : 1)) wrong.push(`${x},${y}: ${times}`)
        }
      }
      expect(wrong).toEqual([])
    }
  })
})
