import type { ExhibitPage } from '../../domain/report/page-exhibit.ts'
import { fitInside, pointsPerPixel, type Size } from './picture-layout.ts'
import { drawPicture, type Picture } from './pictures.ts'
import { addElement, type Sheet, writeText } from './sheet.ts'
import { type FactsBox, factsHeight, stackedHeight, writeFacts, writeStacked } from './tables.ts'
import { contentWidth, page, styles } from './type-scale.ts'

const gap = 12
const below: FactsBox = { x: page.left, width: contentWidth, labelWidth: 92, small: true }
/** However long the table, the picture keeps this height and the table goes on to the next page. */
const leastPicture = 300
const sideWidths = [150, 170, 190, 210, 230]

interface Arrangement {
  readonly picture: Size
  readonly facts: FactsBox
  readonly beside: boolean
}

const area = ({ picture }: Arrangement): number => picture.width * picture.height

/** The table below the picture, or beside a tall one: whichever shows the picture larger. */
const arrange = (sheet: Sheet, { provenance }: ExhibitPage, { size }: Picture): Arrangement => {
  const height = page.bottom - sheet.y
  const room = Math.max(leastPicture, height - factsHeight(sheet, provenance, below) - gap)
  const under: Arrangement = {
    picture: fitInside(size, { width: contentWidth, height: room }, pointsPerPixel),
    facts: below,
    beside: false,
  }
  const sides = sideWidths.map((width): Arrangement => {
    const picture = fitInside(size, { width: contentWidth - width - gap, height }, pointsPerPixel)
    const x = page.left + picture.width + gap
    return { picture, facts: { x, width: page.right - x, labelWidth: 0, small: true }, beside: true }
  })
  const fitting = sides.filter(({ facts }) => stackedHeight(sheet, provenance, facts.width) <= height)
  return fitting.reduce((best, side) => (area(side) > area(best) * 1.05 ? side : best), under)
}

/** One exhibit: heading, caption, the picture as large as can be, and where it comes from. */
export const writeExhibit = (sheet: Sheet, plan: ExhibitPage, picture: Picture): void => {
  const sect = addElement(sheet, sheet.document, 'Sect', { title: plan.heading })
  writeText(sheet, sect, 'H1', plan.heading, styles.heading, { limit: 2 })
  writeText(sheet, sect, 'P', plan.caption, styles.caption, { limit: 5 })
  sheet.y += 8
  const { picture: size, facts, beside } = arrange(sheet, plan, picture)
  const x = beside ? page.left : page.left + (contentWidth - size.width) / 2
  drawPicture(sheet, sect, picture, plan.picture, { x, y: sheet.y, ...size })
  if (!beside) sheet.y += size.height + gap
  if (beside) writeStacked(sheet, sect, plan.provenance, facts)
  else writeFacts(sheet, sect, plan.provenance, facts)
  sect.end()
}
