import type { TextSection } from '../../domain/report/page-parts.ts'
import type { RefundReport } from '../../domain/report/refund-report.ts'
import { writeExhibit } from './exhibit-sheet.ts'
import type { Picture } from './pictures.ts'
import { addElement, drawRule, flowText, needHeight, newPage, type Sheet, writeText } from './sheet.ts'
import { wholeWidth, writeFacts, writeTable } from './tables.ts'
import { accent, styles } from './type-scale.ts'

const writeSection = (sheet: Sheet, parent: PDFKit.PDFStructureElement, section: TextSection): void => {
  needHeight(sheet, 60)
  writeText(sheet, parent, 'H2', section.heading, styles.section)
  for (const paragraph of section.paragraphs) {
    sheet.y += 2
    flowText(sheet, parent, 'P', paragraph, styles.body)
  }
  sheet.y += 12
}

/** What is owed, what was seen and said, what is asked; then the statement on a page of its own. */
export const writeRefundReport = (sheet: Sheet, plan: RefundReport, statement: Picture | null): void => {
  newPage(sheet)
  const sect = addElement(sheet, sheet.document, 'Sect', { title: plan.title })
  writeText(sheet, sect, 'P', plan.kicker.toUpperCase(), styles.kicker)
  writeText(sheet, sect, 'H1', plan.claim, styles.heading, { limit: 3 })
  sheet.y += 5
  drawRule(sheet, sheet.page.left, sheet.y, sheet.page.inner, accent, 1.4)
  sheet.y += 6
  writeFacts(sheet, sect, plan.facts, wholeWidth(sheet))
  sheet.y += 14
  writeSection(sheet, sect, plan.asked)
  for (const table of plan.tables) writeTable(sheet, sect, table)
  writeSection(sheet, sect, plan.closing)
  sect.end()
  if (plan.statement === null || statement === null) return
  newPage(sheet)
  writeExhibit(sheet, plan.statement, statement)
}
