import type { PagePlan } from '../../domain/report/page-plan.ts'
import { artifact, drawLines, linesOf, type Sheet } from './sheet.ts'
import { contentWidth, page, rule, styles, type TextStyle } from './type-scale.ts'

const half = contentWidth * 0.62

const atRight = (sheet: Sheet, text: string, style: TextStyle, y: number): void => {
  const width = sheet.library.width(text, style.face, style.size)
  drawLines(sheet, [text], style, page.right - width, y)
}

/** Order, root hash and `page n of m` at head and foot of every page; set last, when m is known. */
export const writeRunningLines = (sheet: Sheet, { running, title }: Pick<PagePlan, 'running' | 'title'>): void => {
  const { start, count } = sheet.doc.bufferedPageRange()
  for (let index = start; index < start + count; index++) {
    sheet.doc.switchToPage(index)
    artifact(sheet, 'Pagination', () => {
      const head = index === start ? running.order : title
      drawLines(sheet, linesOf(sheet, head, styles.running, half, 1), styles.running, page.left, 28)
      atRight(sheet, `Proofbox · ${running.made}`, styles.running, 28)
      sheet.doc.moveTo(page.left, 804).lineTo(page.right, 804).lineWidth(0.4).strokeColor(rule).stroke()
      drawLines(sheet, [running.root], styles.runningMono, page.left, 808)
      atRight(sheet, `Page ${index - start + 1} of ${count}`, styles.running, 808)
    })
  }
}
