import { addElement, drawLines, drawRule, linesOf, newPage, type Sheet, tagged } from './sheet.ts'
import { rule, type TextStyle } from './type-scale.ts'

/** One cell of a row: its text, how it is set, and where its column stands. */
export interface Cell {
  readonly text: string
  readonly style: TextStyle
  readonly x: number
  readonly width: number
  readonly header: 'Row' | 'Column' | null
}

const rowPadding = 3

const leadingOf = (cells: readonly Cell[]): number => Math.max(...cells.map(({ style }) => style.leading))

/** Height of a row that is not broken, with its padding, in points. */
export const rowHeight = (sheet: Sheet, cells: readonly Cell[]): number => {
  const lines = cells.map(({ text, style, width }) => linesOf(sheet, text, style, width).length)
  return Math.max(...lines) * leadingOf(cells) + 2 * rowPadding
}

/**
 * Sets one row of a table at `sheet.y`, with a rule below. A row that is higher than what is left of the page goes on
 * over the pages it needs; `onNewPage` sets the head of the table again.
 */
export const writeRow = (
  sheet: Sheet,
  table: PDFKit.PDFStructureElement,
  cells: readonly Cell[],
  onNewPage: () => void,
): void => {
  const leading = leadingOf(cells)
  const row = addElement(sheet, table, 'TR')
  const open = cells.map((cell) => {
    const tag = cell.header === null ? 'TD' : 'TH'
    const element = addElement(sheet, row, tag, cell.header === null ? {} : { scope: cell.header })
    return { cell, tag, element, left: linesOf(sheet, cell.text, cell.style, cell.width) }
  })
  const turn = (): void => {
    newPage(sheet)
    onNewPage()
  }
  const rowLines = Math.max(...open.map(({ left }) => left.length))
  const pageful = Math.floor((sheet.page.bottom - sheet.page.top) / leading) - 3
  if (rowLines <= pageful && sheet.y + rowLines * leading + 2 * rowPadding > sheet.page.bottom) turn()
  while (open.some(({ left }) => left.length > 0)) {
    const room = Math.floor((sheet.page.bottom - sheet.y - 2 * rowPadding) / leading)
    if (room < 1) {
      turn()
      continue
    }
    const used = Math.min(room, Math.max(...open.map(({ left }) => left.length)))
    for (const part of open) {
      const now = part.left.slice(0, room)
      part.left = part.left.slice(room)
      if (now.length === 0) continue
      const { cell, tag, element } = part
      tagged(sheet, element, tag, () => {
        drawLines(sheet, now, cell.style, cell.x, sheet.y + rowPadding, leading)
      })
    }
    sheet.y += used * leading + 2 * rowPadding
  }
  row.end()
  const x = Math.min(...cells.map((cell) => cell.x))
  drawRule(sheet, x, sheet.y, Math.max(...cells.map((cell) => cell.x + cell.width)) - x, rule, 0.4)
}
