import type { FontLibrary } from './font-library.ts'
import { breakLines } from './line-breaking.ts'
import type { PageGeometry, TextStyle } from './type-scale.ts'

type Element = PDFKit.PDFStructureElement

/** The document being set. `y` is the upper edge of what comes next on the current page, in points from its top. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly library: FontLibrary
  /** Root of the structure tree (ISO 32000-1, 14.8.4.2: Document). */
  readonly document: Element
  readonly page: PageGeometry
  y: number
}

export interface TextBox {
  readonly x?: number
  readonly width?: number
  /** At most so many lines; what is left out ends in `…`. */
  readonly limit?: number
  /** BCP 47 tag where the text is not in the report's own language. */
  readonly language?: string
}

/** What pdfkit 0.20 takes for a structure element; its types lack the last three. */
export interface ElementOptions {
  readonly title?: string
  readonly lang?: string
  readonly alt?: string
  readonly bbox?: readonly number[]
  readonly placement?: 'Block' | 'Inline'
  readonly scope?: 'Row' | 'Column'
}

export const newPage = (sheet: Sheet): void => {
  sheet.doc.addPage()
  sheet.y = sheet.page.top
}

export const linesOf = (
  { library }: Sheet,
  text: string,
  style: TextStyle,
  width: number,
  limit?: number,
): readonly string[] => breakLines(text, width, (piece) => library.width(piece, style.face, style.size), limit)

/** Sets lines without a tag; each run in its own font, all on one baseline. Returns the lower edge. */
export const drawLines = (
  { doc, library }: Sheet,
  lines: readonly string[],
  style: TextStyle,
  x: number,
  y: number,
  leading: number = style.leading,
): number => {
  lines.forEach((line, index) => {
    // The baseline sits where a line of Noto Sans has its letters in the middle of the leading.
    const baseline = y + index * leading + (leading + style.size * 0.72) / 2
    let at = x
    for (const run of library.runs(line, style.face)) {
      doc.font(run.font).fontSize(style.size).fillColor(style.colour)
      doc.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' })
      at += doc.widthOfString(run.text)
    }
  })
  return y + lines.length * leading
}

/** Draws as content of a structure element, so that a reader knows what it is. */
export const tagged = ({ doc }: Sheet, element: Element, tag: string, draw: () => void): void => {
  const content = doc.markStructureContent(tag)
  draw()
  doc.endMarkedContent()
  element.add(content)
}

/** Draws something that is not content: rules, grounds, page numbers (ISO 32000-1, 14.8.2.2). */
export const artifact = ({ doc }: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void => {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

export const addElement = ({ doc }: Sheet, parent: Element, tag: string, options: ElementOptions = {}): Element => {
  const element = doc.struct(tag, options as PDFKit.Mixins.StructureElementOptions)
  parent.add(element)
  return element
}

/** Sets text at `sheet.y` on this page and moves on; for text that is known to fit. */
export const writeText = (
  sheet: Sheet,
  parent: Element,
  tag: string,
  text: string,
  style: TextStyle,
  box: TextBox = {},
): void => {
  const { x = sheet.page.left, width = sheet.page.inner, limit, language } = box
  const element = addElement(sheet, parent, tag, language === undefined ? {} : { lang: language })
  tagged(sheet, element, tag, () => {
    sheet.y = drawLines(sheet, linesOf(sheet, text, style, width, limit), style, x, sheet.y)
  })
  element.end()
}

/** Sets text over as many pages as it needs; no page begins or ends with a single line of it where it can be helped. */
export const flowText = (
  sheet: Sheet,
  parent: Element,
  tag: string,
  text: string,
  style: TextStyle,
  box: TextBox = {},
): void => {
  const { x = sheet.page.left, width = sheet.page.inner, language } = box
  const element = addElement(sheet, parent, tag, language === undefined ? {} : { lang: language })
  let left = linesOf(sheet, text, style, width, box.limit)
  while (left.length > 0) {
    const room = Math.floor((sheet.page.bottom - sheet.y) / style.leading)
    if (room < Math.min(left.length, 2)) {
      newPage(sheet)
      continue
    }
    const taken = left.length > room && left.length - room < 2 && room > 2 ? room - 1 : room
    const now = left.slice(0, taken)
    left = left.slice(taken)
    tagged(sheet, element, tag, () => {
      sheet.y = drawLines(sheet, now, style, x, sheet.y)
    })
  }
  element.end()
}

/** Begins a new page unless so much height is left on this one. */
export const needHeight = (sheet: Sheet, height: number): void => {
  if (sheet.y + height > sheet.page.bottom) newPage(sheet)
}

export const drawRule = (sheet: Sheet, x: number, y: number, width: number, colour: string, thickness = 0.6): void =>
  artifact(sheet, 'Layout', () => {
    sheet.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(thickness)
      .strokeColor(colour)
      .stroke()
  })
