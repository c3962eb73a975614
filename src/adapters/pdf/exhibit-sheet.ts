import type { ExhibitPage } from '../../domain/report/page-exhibit.ts'
import { fitInside, pointsPerPixel, type Size } from './picture-layout.ts'
import { drawPicture, type Picture } from './pictures.ts'
import { addElement, newPage, type Sheet, writeText } from './sheet.ts'
import { type FactsBox, factsHeight, stackedHeight, writeFacts, writeStacked } from './tables.ts'
import { styles } from './type-scale.ts'

const gap = 12
const below = ({ page }: Sheet): FactsBox => ({ x: page.left, width: page.inner, labelWidth: 92, small: true })
/** However long the table, the picture keeps this height and the table goes on to the next page. */
const leastPicture = { whole: 300, shared: 170 }
const sideWidths = [150, 170, 190, 210, 230]

interface Arrangement {
  readonly picture: Size
  readonly facts: FactsBox
  readonly beside: boolean
}

const area = ({ picture }: Arrangement): number => picture.width * picture.height

/** The table below the picture, or beside a tall one: whichever shows the picture larger. */
const arrange = (
  sheet: Sheet,
  { provenance }: ExhibitPage,
  { size }: Picture,
  { bottom, least }: Slot,
): Arrangement => {
  const height = bottom - sheet.y
  const room = Math.max(least, height - factsHeight(sheet, provenance, below(sheet)) - gap)
  const under: Arrangement = {
    picture: fitInside(size, { width: sheet.page.inner, height: room }, pointsPerPixel),
    facts: below(sheet),
    beside: false,
  }
  const sides = sideWidths.map((width): Arrangement => {
    const picture = fitInside(size, { width: sheet.page.inner - width - gap, height }, pointsPerPixel)
    const x = sheet.page.left + picture.width + gap
    return { picture, facts: { x, width: sheet.page.right - x, labelWidth: 0, small: true }, beside: true }
  })
  const fitting = sides.filter(({ facts }) => stackedHeight(sheet, provenance, facts.width) <= height)
  return fitting.reduce((best, side) => (area(side) > area(best) * 1.05 ? side : best), under)
}

/** Where an exhibit has to end, and how high its picture is at least. */
interface Slot {
  readonly bottom: number
  readonly least: number
}

/** Air between two exhibits of one page. */
const between = 22

const halfOf = ({ page }: Sheet): number => (page.bottom - page.top - between) / 2

/** Turns the page, or stays on it where a second exhibit has its half of it. */
export const nextExhibit = (sheet: Sheet, perPage: 1 | 2, first: boolean): void => {
  const stays = perPage === 2 && !first && sheet.page.bottom - sheet.y - between >= halfOf(sheet) - 1
  if (stays) sheet.y += between
  else newPage(sheet)
}

/** One exhibit: heading, caption, the picture as large as can be, and where it comes from. */
export const writeExhibit = (sheet: Sheet, plan: ExhibitPage, picture: Picture, perPage: 1 | 2 = 1): void => {
  const bottom = perPage === 1 ? sheet.page.bottom : Math.min(sheet.page.bottom, sheet.y + halfOf(sheet))
  const slot = { bottom, least: perPage === 1 ? leastPicture.whole : leastPicture.shared }
  const sect = addElement(sheet, sheet.document, 'Sect', { title: plan.heading })
  writeText(sheet, sect, 'H1', plan.heading, styles.heading, { limit: 2 })
  writeText(sheet, sect, 'P', plan.caption, styles.caption, { limit: 5 })
  sheet.y += 8
  const { picture: size, facts, beside } = arrange(sheet, plan, picture, slot)
  const x = beside ? sheet.page.left : sheet.page.left + (sheet.page.inner - size.width) / 2
  drawPicture(sheet, sect, picture, plan.picture, { x, y: sheet.y, ...size })
  if (!beside) sheet.y += size.height + gap
  if (beside) writeStacked(sheet, sect, plan.provenance, facts)
  else writeFacts(sheet, sect, plan.provenance, facts)
  if (perPage === 2 && sheet.y < bottom) sheet.y = bottom
  sect.end()
}
