import type { DisputePage } from '../../domain/report/page-dispute.ts'
import type { IndexPage } from '../../domain/report/page-index.ts'
import type { TextSection } from '../../domain/report/page-parts.ts'
import type { VerificationPage } from '../../domain/report/page-verification.ts'
import { writeRoot } from './cover.ts'
import { addElement, flowText, needHeight, type Sheet, writeText } from './sheet.ts'
import { wholeWidth, writeFacts, writeTable } from './tables.ts'
import { styles } from './type-scale.ts'

type Element = PDFKit.PDFStructureElement

export const writeDispute = (sheet: Sheet, plan: DisputePage): void => {
  const sect = addElement(sheet, sheet.document, 'Sect', { title: plan.heading })
  writeText(sheet, sect, 'H1', plan.heading, styles.heading)
  writeText(sheet, sect, 'P', plan.intro, styles.small)
  sheet.y += 10
  if (plan.text.trim() === '') flowText(sheet, sect, 'P', plan.empty, styles.lead)
  for (const paragraph of plan.text.split(/\n+/).filter((text) => text.trim() !== '')) {
    flowText(sheet, sect, 'P', paragraph, styles.lead, { language: plan.language })
    sheet.y += 6
  }
  sheet.y += 6
  flowText(sheet, sect, 'P', plan.length, styles.small)
  sect.end()
  sheet.y += 20
}

/** `pages` has the page number of each exhibit, counted from 1. */
export const writeIndex = (sheet: Sheet, plan: IndexPage, pages: readonly number[]): void => {
  const sect = addElement(sheet, sheet.document, 'Sect', { title: plan.heading })
  writeText(sheet, sect, 'H1', plan.heading, styles.heading)
  sheet.y += 8
  writeTable(sheet, sect, plan.exhibits, { label: plan.pageColumn, width: 28, texts: pages.map(String) })
  for (const table of plan.tables) writeTable(sheet, sect, table)
  needHeight(sheet, 90)
  writeText(sheet, sect, 'H2', plan.factsHeading, styles.section)
  sheet.y += 2
  writeFacts(sheet, sect, plan.facts, wholeWidth(sheet))
  sect.end()
}

const writeSection = (sheet: Sheet, sect: Element, section: TextSection): void => {
  sheet.y += 12
  needHeight(sheet, 60)
  writeText(sheet, sect, 'H2', section.heading, styles.section)
  for (const paragraph of section.paragraphs) {
    sheet.y += 2
    flowText(sheet, sect, 'P', paragraph, styles.body)
  }
  if (section.commands.length > 0) sheet.y += 4
  for (const command of section.commands) {
    flowText(sheet, sect, 'Code', command, styles.command, { x: sheet.page.left + 10, width: sheet.page.inner - 10 })
  }
}

export const writeVerification = (sheet: Sheet, plan: VerificationPage): void => {
  const sect = addElement(sheet, sheet.document, 'Sect', { title: plan.heading })
  writeText(sheet, sect, 'H1', plan.heading, styles.heading)
  writeText(sheet, sect, 'P', plan.intro, styles.lead)
  sheet.y += 10
  writeRoot(sheet, sect, plan.root)
  for (const section of plan.sections) writeSection(sheet, sect, section)
  sect.end()
}
