import type { PagePlan } from '../../domain/report/page-plan.ts'
import { artifact, drawLines, linesOf, type Sheet } from './sheet.ts'
import { rule, styles, type TextStyle } from './type-scale.ts'

/** Share of the width that the head's words may take. */
const headShare = 0.62

const atRight = (sheet: Sheet, text: string, style: TextStyle, y: number): void => {
  const width = sheet.library.width(text, style.face, style.size)
  drawLines(sheet, [text], style, sheet.page.right - width, y)
}

/** Order, root hash and `page n of m` at head and foot of every page; set last, when m is known. */
export const writeRunningLines = (sheet: Sheet, { running, title }: Pick<PagePlan, 'running' | 'title'>): void => {
  const { start, count } = sheet.doc.bufferedPageRange()
  const { left, right, inner, height } = sheet.page
  const [line, foot] = [height - 38, height - 34]
  for (let index = start; index < start + count; index++) {
    sheet.doc.switchToPage(index)
    artifact(sheet, 'Pagination', () => {
      const head = index === start ? running.order : title
      drawLines(sheet, linesOf(sheet, head, styles.running, inner * headShare, 1), styles.running, left, 28)
      atRight(sheet, `Proofbox · ${running.made}`, styles.running, 28)
      sheet.doc.moveTo(left, line).lineTo(right, line).lineWidth(0.4).strokeColor(rule).stroke()
      drawLines(sheet, [running.root], styles.runningMono, left, foot)
      atRight(sheet, `Page ${index - start + 1} of ${count}`, styles.running, foot)
    })
  }
}
