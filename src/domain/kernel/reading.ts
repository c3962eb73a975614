/** A place in a picture as shown, in pixels from its upper left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Corners clockwise, from the upper left of what was read as a person would read it. */
export type Quad = readonly [Point, Point, Point, Point]

/** A machine-readable code read from one picture. `format` is zxing's name (`Code128`, `QRCode`, …). */
export interface CodeRead {
  readonly format: string
  readonly text: string
  readonly box: Quad
}

/** A line of text read from one picture; `confidence` 0 to 1. */
export interface TextRead {
  readonly text: string
  readonly confidence: number
  readonly box: Quad
}

/** What a picture shows, as far as the program can tell; `damage` is a suggestion and never a verdict. */
export type SubjectKind = 'code' | 'label' | 'marking' | 'item' | 'damage' | 'other'
