import type { PageFact, PageTable } from '../../domain/report/page-parts.ts'
import { type Cell, rowHeight, writeRow } from './rows.ts'
import {
  addElement,
  artifact,
  drawLines,
  drawRule,
  flowText,
  linesOf,
  needHeight,
  type Sheet,
  tagged,
  writeText,
} from './sheet.ts'
import { ink, styles, type TextStyle } from './type-scale.ts'

type Element = PDFKit.PDFStructureElement

const columnGap = 8
const stackedGap = 6

const styleOf = ({ face, missing }: PageFact, small: boolean): TextStyle => {
  if (face === 'mono') return styles.smallMono
  if (small) return styles.small
  return missing ? styles.missing : styles.value
}

export interface FactsBox {
  readonly x: number
  readonly width: number
  readonly labelWidth: number
  readonly small: boolean
}

export const wholeWidth = ({ page }: Sheet): FactsBox => ({
  x: page.left,
  width: page.inner,
  labelWidth: 104,
  small: true,
})

const factCells = (fact: PageFact, { x, width, labelWidth, small }: FactsBox): readonly Cell[] => [
  { text: fact.label, style: styles.label, x, width: labelWidth, header: 'Row' },
  {
    text: fact.text,
    style: styleOf(fact, small),
    x: x + labelWidth + columnGap,
    width: width - labelWidth - columnGap,
    header: null,
  },
]

export const factsHeight = (sheet: Sheet, facts: readonly PageFact[], box: FactsBox): number =>
  facts.reduce((sum, fact) => sum + rowHeight(sheet, factCells(fact, box)), 0)

const stackedLines = (sheet: Sheet, fact: PageFact, width: number): readonly string[] =>
  linesOf(sheet, fact.text, styleOf(fact, true), width)

export const stackedHeight = (sheet: Sheet, facts: readonly PageFact[], width: number): number =>
  facts.reduce(
    (sum, fact) =>
      sum + styles.label.leading + stackedLines(sheet, fact, width).length * styleOf(fact, true).leading + stackedGap,
    0,
  )

/** Facts in a narrow column, the name of each above it; for what is known to fit on the page. */
export const writeStacked = (
  sheet: Sheet,
  parent: Element,
  facts: readonly PageFact[],
  { x, width }: { readonly x: number; readonly width: number },
): void => {
  const table = addElement(sheet, parent, 'Table')
  for (const fact of facts) {
    const row = addElement(sheet, table, 'TR')
    const head = addElement(sheet, row, 'TH', { scope: 'Row' })
    tagged(sheet, head, 'TH', () => {
      sheet.y = drawLines(sheet, [fact.label], styles.label, x, sheet.y)
    })
    const value = addElement(sheet, row, 'TD')
    tagged(sheet, value, 'TD', () => {
      sheet.y = drawLines(sheet, stackedLines(sheet, fact, width), styleOf(fact, true), x, sheet.y) + stackedGap
    })
    row.end()
  }
  table.end()
}

/** Facts one below the other, the name of each at its left. */
export const writeFacts = (sheet: Sheet, parent: Element, facts: readonly PageFact[], box: FactsBox): void => {
  const table = addElement(sheet, parent, 'Table')
  for (const fact of facts) writeRow(sheet, table, factCells(fact, box), () => undefined)
  table.end()
}

interface Column {
  readonly label: string
  readonly x: number
  readonly width: number
  readonly mono: boolean
}

const columnsOf = (
  { page }: Sheet,
  table: PageTable,
  added: { label: string; width: number } | null,
): readonly Column[] => {
  const total = page.inner - (added === null ? 0 : added.width + columnGap)
  let x: number = page.left
  const columns = table.columns.map(({ label, share, face }, index) => {
    const last = added === null && index === table.columns.length - 1
    const column = { label, x, width: total * share - (last ? 0 : columnGap), mono: face === 'mono' }
    x += total * share
    return column
  })
  return added === null
    ? columns
    : [...columns, { label: added.label, x: x + columnGap, width: added.width, mono: false }]
}

const headStyle: TextStyle = { ...styles.label, face: 'strong', colour: ink }

const headCells = (columns: readonly Column[]): readonly Cell[] =>
  columns.map(({ label, x, width }) => ({ text: label, style: headStyle, x, width, header: 'Column' }))

/** The head again on a later page: for the eye only, the structure has it once. */
const repeatHead = (sheet: Sheet, columns: readonly Column[]): void => {
  artifact(sheet, 'Pagination', () => {
    for (const { label, x, width } of columns) {
      drawLines(sheet, linesOf(sheet, label, headStyle, width, 1), headStyle, x, sheet.y + 3)
    }
  })
  sheet.y += headStyle.leading + 6
  drawRule(sheet, sheet.page.left, sheet.y, sheet.page.inner, ink, 0.8)
}

/**
 * A heading and a table below it over as many pages as it needs. `added` is one more column whose texts only the
 * writer knows, such as page numbers.
 */
export const writeTable = (
  sheet: Sheet,
  parent: Element,
  plan: PageTable,
  added: { readonly label: string; readonly width: number; readonly texts: readonly string[] } | null = null,
): void => {
  needHeight(sheet, 70)
  writeText(sheet, parent, 'H2', plan.heading, styles.section)
  sheet.y += 2
  if (plan.rows.length === 0) {
    flowText(sheet, parent, 'P', plan.empty, styles.body)
    sheet.y += 14
    return
  }
  const columns = columnsOf(sheet, plan, added)
  const table = addElement(sheet, parent, 'Table')
  const again = (): void => repeatHead(sheet, columns)
  writeRow(sheet, table, headCells(columns), again)
  drawRule(sheet, sheet.page.left, sheet.y, sheet.page.inner, ink, 0.8)
  plan.rows.forEach((texts, index) => {
    const all = added === null ? texts : [...texts, added.texts[index] ?? '']
    const cells = columns.map(
      ({ x, width, mono }, place): Cell => ({
        text: all[place] ?? '',
        style: mono ? styles.smallMono : styles.small,
        x,
        width,
        header: null,
      }),
    )
    writeRow(sheet, table, cells, again)
  })
  table.end()
  sheet.y += 14
}
