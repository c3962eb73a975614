/** Which letters a style is set in; the first font of its chain that has a character wins (font-library.ts). */
export type Face = 'text' | 'strong' | 'mono'

/** Sizes and distances in points (1/72 inch). `leading` is the distance from one baseline to the next. */
export interface TextStyle {
  readonly face: Face
  readonly size: number
  readonly leading: number
  readonly colour: string
}

/** A page in points: its size, and the room between the margins, in which everything but the running lines stands. */
export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** From `left` to `right`. */
  readonly inner: number
}

const side = 42.5
const head = 56
const foot = 48.89

const upright = (width: number, height: number): PageGeometry => ({
  width,
  height,
  left: side,
  right: width - side,
  top: head,
  bottom: height - foot,
  inner: width - 2 * side,
})

/** A4 (ISO 216) and US Letter (ANSI Y14.1), upright, with margins of 15 mm at the sides. */
export const pages: Readonly<Record<'a4' | 'letter', PageGeometry>> = {
  a4: upright(595.28, 841.89),
  letter: upright(612, 792),
}

/** Near-black, one quieter ink that keeps a contrast above 9:1 on white (WCAG 2.2, 1.4.6 asks for 7), one accent. */
export const ink = '#12161c'
export const quiet = '#3f4752'
export const accent = '#0b4a83'
export const tint = '#eaf1f8'
export const rule = '#b9c2cd'

const style = (face: Face, size: number, leading: number, colour: string = ink): TextStyle => ({
  face,
  size,
  leading,
  colour,
})

export const styles = {
  kicker: style('strong', 8.5, 12, accent),
  claim: style('strong', 21, 26),
  heading: style('strong', 16, 21),
  section: style('strong', 11, 15, accent),
  body: style('text', 9.5, 13.5),
  lead: style('text', 11, 15.5),
  caption: style('text', 12, 16.5),
  label: style('text', 8, 11, quiet),
  value: style('text', 9.5, 12.5),
  missing: style('text', 9.5, 12.5, quiet),
  number: style('mono', 17, 22),
  statement: style('strong', 12, 16),
  small: style('text', 8, 11),
  smallMono: style('mono', 7.5, 10.5),
  command: style('mono', 8.5, 12.5),
  hash: style('mono', 11, 15),
  pictureHead: style('strong', 9.5, 13),
  running: style('text', 8, 11, quiet),
  runningMono: style('mono', 7.5, 11, quiet),
} as const
