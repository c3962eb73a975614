import type { CoverPage } from '../../domain/report/cover-page.ts'
import type { PageFact, RootHashBlock } from '../../domain/report/page-parts.ts'
import { placePictures } from './picture-layout.ts'
import { drawPicture, type Picture } from './pictures.ts'
import { addElement, artifact, drawLines, drawRule, linesOf, type Sheet, tagged, writeText } from './sheet.ts'
import { accent, ink, rule, styles, type TextStyle, tint } from './type-scale.ts'

type Element = PDFKit.PDFStructureElement

const gap = 10

/** Facts side by side in equal columns; a long one ends in `…`, the index has it in full. */
const writeFactRow = (sheet: Sheet, table: Element, facts: readonly PageFact[]): void => {
  const row = addElement(sheet, table, 'TR')
  const width = (sheet.page.inner - gap * (facts.length - 1)) / facts.length
  const top = sheet.y
  let bottom = top
  facts.forEach((fact, index) => {
    const x = sheet.page.left + index * (width + gap)
    const head = addElement(sheet, row, 'TH', { scope: 'Row' })
    tagged(sheet, head, 'TH', () => {
      drawLines(sheet, linesOf(sheet, fact.label, styles.label, width, 1), styles.label, x, top)
    })
    const value = addElement(sheet, row, 'TD')
    const style = fact.missing ? styles.missing : styles.value
    tagged(sheet, value, 'TD', () => {
      const lines = linesOf(sheet, fact.text, style, width, 2)
      bottom = Math.max(bottom, drawLines(sheet, lines, style, x, top + styles.label.leading))
    })
  })
  row.end()
  sheet.y = bottom + 5
}

/** The claim on one line when a slightly smaller letter allows it. */
const claimStyle = ({ library, page }: Sheet, claim: string): TextStyle => {
  const { face, size } = styles.claim
  const fitting = (size * page.inner) / library.width(claim, face, size)
  return fitting >= size || fitting < 16.5 ? styles.claim : { ...styles.claim, size: Math.floor(fitting * 4) / 4 }
}

const writeTop = (sheet: Sheet, sect: Element, cover: CoverPage): void => {
  writeText(sheet, sect, 'P', cover.kicker.toUpperCase(), styles.kicker)
  writeText(sheet, sect, 'H1', cover.claim, claimStyle(sheet, cover.claim), { limit: 3 })
  sheet.y += 5
  drawRule(sheet, sheet.page.left, sheet.y, sheet.page.inner, accent, 1.4)
  sheet.y += 6
  const table = addElement(sheet, sect, 'Table')
  for (const row of cover.facts) writeFactRow(sheet, table, row)
  table.end()
}

const writeTracking = (sheet: Sheet, sect: Element, { tracking }: CoverPage): void => {
  const inset = 12
  const width = sheet.page.inner - 2 * inset
  const statement = linesOf(
    sheet,
    tracking.number === null ? tracking.statement : `${tracking.statement}:`,
    styles.statement,
    width,
    2,
  )
  const number = tracking.number === null ? [] : linesOf(sheet, tracking.number, styles.number, width, 2)
  const note = tracking.note === null ? [] : linesOf(sheet, tracking.note, styles.small, width, 2)
  const height =
    statement.length * styles.statement.leading +
    number.length * styles.number.leading +
    note.length * styles.small.leading +
    16
  const top = sheet.y
  artifact(sheet, 'Layout', () => {
    if (tracking.state === 'match') sheet.doc.rect(sheet.page.left, top, sheet.page.inner, height).fill(tint)
    else
      sheet.doc
        .rect(sheet.page.left + 0.5, top + 0.5, sheet.page.inner - 1, height - 1)
        .lineWidth(1)
        .strokeColor(rule)
        .stroke()
    sheet.doc.rect(sheet.page.left, top, 4, height).fill(tracking.state === 'match' ? accent : ink)
  })
  const element = addElement(sheet, sect, 'P')
  tagged(sheet, element, 'P', () => {
    let y = drawLines(sheet, statement, styles.statement, sheet.page.left + inset, top + 8)
    y = drawLines(sheet, number, styles.number, sheet.page.left + inset, y)
    drawLines(sheet, note, styles.small, sheet.page.left + inset, y)
  })
  element.end()
  sheet.y = top + height + 10
}

/** The root hash on one line, in groups that two people can read to each other. */
export const writeRoot = (sheet: Sheet, sect: Element, root: RootHashBlock): void => {
  writeText(sheet, sect, 'P', root.label, styles.label)
  writeText(sheet, sect, 'P', root.groups.join(' '), styles.hash)
  writeText(sheet, sect, 'P', root.note, styles.small, { limit: 3 })
}

const wordsBelow = (sheet: Sheet, cover: CoverPage, index: number, width: number): readonly string[] => {
  const caption = cover.pictures[index]?.caption ?? ''
  return linesOf(sheet, caption, styles.value, width, width < 130 ? 4 : 2)
}

const headBelow = (sheet: Sheet, cover: CoverPage, index: number, width: number): readonly string[] => {
  const shown = cover.pictures[index]
  return shown ? linesOf(sheet, `${shown.label} · ${shown.place}`, styles.pictureHead, width, 2) : []
}

const writePictures = (sheet: Sheet, sect: Element, cover: CoverPage, pictures: readonly Picture[], room: number) => {
  const words = (index: number, width: number): number =>
    4 +
    headBelow(sheet, cover, index, width).length * styles.pictureHead.leading +
    wordsBelow(sheet, cover, index, width).length * styles.value.leading
  const placed = placePictures(
    pictures.map(({ size }) => size),
    { width: sheet.page.inner, height: room, gap, words },
  )
  const top = sheet.y
  placed.forEach(({ picture: box, words: below }, index) => {
    const planned = cover.pictures[index]
    const picture = pictures[index]
    if (!planned || !picture) return
    drawPicture(sheet, sect, picture, planned, { ...box, x: sheet.page.left + box.x, y: top + box.y })
    const element = addElement(sheet, sect, 'Caption')
    tagged(sheet, element, 'Caption', () => {
      const head = headBelow(sheet, cover, index, below.width)
      const y = drawLines(sheet, head, styles.pictureHead, sheet.page.left + below.x, top + below.y + 4)
      drawLines(sheet, wordsBelow(sheet, cover, index, below.width), styles.value, sheet.page.left + below.x, y)
    })
    element.end()
  })
  sheet.y =
    top +
    Math.max(
      ...placed.map(({ picture, words: below }) => Math.max(picture.y + picture.height, below.y + below.height)),
    ) +
    8
}

const writeStatement = (sheet: Sheet, sect: Element, cover: CoverPage, room: number): void => {
  if (cover.noPictures !== null) writeText(sheet, sect, 'P', cover.noPictures, styles.lead)
  sheet.y += 8
  if (cover.statement === null) return
  writeText(sheet, sect, 'H2', cover.statement.heading, styles.section)
  const left = room - styles.lead.leading - styles.section.leading - 16
  const limit = Math.max(1, Math.floor(left / styles.lead.leading))
  writeText(sheet, sect, 'P', cover.statement.text, styles.lead, { limit, language: cover.statement.language })
  sheet.y += 12
}

const bottomHeight = (sheet: Sheet, cover: CoverPage): number => {
  const lines = (text: string, limit: number): number =>
    linesOf(sheet, text, styles.small, sheet.page.inner, limit).length
  const continuity = cover.continuity.reduce(
    (sum, text) => sum + linesOf(sheet, text, styles.value, sheet.page.inner, 2).length * styles.value.leading,
    0,
  )
  const small = (cover.more === null ? 0 : 1) + lines(cover.root.note, 3) + lines(cover.verify, 2)
  return continuity + small * styles.small.leading + styles.label.leading + styles.hash.leading + 22
}

const writeBottom = (sheet: Sheet, sect: Element, cover: CoverPage): void => {
  if (cover.more !== null) writeText(sheet, sect, 'P', cover.more, styles.small, { limit: 1 })
  for (const text of cover.continuity) writeText(sheet, sect, 'P', text, styles.value, { limit: 2 })
  sheet.y += 5
  drawRule(sheet, sheet.page.left, sheet.y, sheet.page.inner, rule)
  sheet.y += 6
  writeRoot(sheet, sect, cover.root)
  sheet.y += 3
  writeText(sheet, sect, 'P', cover.verify, styles.small, { limit: 2 })
}

/** Page 1. What stands below the pictures is measured first; the pictures take all the room that is left. */
export const writeCover = (sheet: Sheet, cover: CoverPage, pictures: readonly Picture[]): void => {
  const sect = addElement(sheet, sheet.document, 'Sect', { title: cover.kicker })
  writeTop(sheet, sect, cover)
  writeTracking(sheet, sect, cover)
  const room = sheet.page.bottom - sheet.y - bottomHeight(sheet, cover)
  if (pictures.length > 0) writePictures(sheet, sect, cover, pictures, room - 8)
  else writeStatement(sheet, sect, cover, room)
  writeBottom(sheet, sect, cover)
  sect.end()
}
