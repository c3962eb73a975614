import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textRegions } from '../../../../src/adapters/text/text-regions.ts'

const mapOf = (rows: readonly string[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  values: Float32Array.from(rows.join(''), (cell) => (cell === '#' ? 0.9 : 0.1)),
})

/** The slow way: spreads from each cell to its eight neighbours. */
const countBySpreading = (rows: readonly string[]): number => {
  const cells = rows.map((row) => [...row])
  const spread = (x: number, y: number): void => {
    if (cells[y]?.[x] !== '#') return
    ;(cells[y] as string[])[x] = '.'
    for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) spread(x + dx, y + dy)
  }
  let count = 0
  for (const [y, row] of cells.entries()) {
    for (const x of row.keys()) {
      if (row[x] === '#') count++
      spread(x, y)
    }
  }
  return count
}

describe('regions of a map', () => {
  it('joins what touches, at corners too', () => {
    const regions = textRegions(mapOf(['##...#', '..#...', '.....#', '#.#..#', '.#....']), 0.3)
    expect(regions).toHaveLength(4)
    expect(regions[0]).toContainEqual({ x: 3, y: 2 })
  })

  it('finds as many as spreading from cell to cell', () => {
    const row = fc.array(fc.constantFrom('#', '.', '.'), { minLength: 9, maxLength: 9 }).map((cells) => cells.join(''))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        expect(textRegions(mapOf(rows), 0.3)).toHaveLength(countBySpreading(rows))
      }),
    )
  })
})
