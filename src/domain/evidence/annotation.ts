import type { Point } from '../kernel/reading.ts'

/** The named colours of marks, with the one that text on top of them is written in. */
export const annotationColors = {
  red: { fill: '#d92d20', ink: '#ffffff' },
  orange: { fill: '#f79009', ink: '#000000' },
  yellow: { fill: '#fdd835', ink: '#000000' },
  green: { fill: '#12843e', ink: '#ffffff' },
  blue: { fill: '#1d5fd6', ink: '#ffffff' },
  black: { fill: '#000000', ink: '#ffffff' },
  white: { fill: '#ffffff', ink: '#000000' },
} as const

export type AnnotationColor = keyof typeof annotationColors

/** Line widths and sizes of text are relative to the picture: see `strokePixels` and `textPixels`. */
export const annotationWeights = ['thin', 'medium', 'thick'] as const

export type AnnotationWeight = (typeof annotationWeights)[number]

export const annotationSizes = ['small', 'medium', 'large'] as const

export type AnnotationSize = (typeof annotationSizes)[number]

export const lengthUnits = ['mm', 'cm', 'm', 'in', 'ft'] as const

export type LengthUnit = (typeof lengthUnits)[number]

/** Width and height of a picture in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** A rectangle in whole pixels of the unannotated picture; at least one pixel wide and high. */
export interface PictureArea extends Point, PictureSize {}

interface Mark {
  /** Unique within the picture; letters, digits and hyphens. */
  readonly id: string
  /** What the user says about it; goes into the provenance and is not drawn. */
  readonly note?: string
}

interface Stroke {
  readonly color: AnnotationColor
  readonly weight: AnnotationWeight
}

export interface Arrow extends Mark, Stroke {
  readonly kind: 'arrow'
  readonly from: Point
  /** Where the head points. */
  readonly to: Point
}

export interface Box extends Mark, Stroke {
  readonly kind: 'box'
  readonly area: PictureArea
}

export interface Ellipse extends Mark, Stroke {
  readonly kind: 'ellipse'
  readonly area: PictureArea
}

export interface TextMark extends Mark {
  readonly kind: 'text'
  /** Upper left of the first line. */
  readonly at: Point
  readonly text: string
  readonly color: AnnotationColor
  readonly size: AnnotationSize
}

/** Two points whose distance the user knows. It gives the picture its scale; a picture has one at most. */
export interface Ruler extends Mark, Stroke {
  readonly kind: 'ruler'
  readonly from: Point
  readonly to: Point
  readonly length: { readonly value: number; readonly unit: LengthUnit }
}

/** Two points whose distance follows from the ruler of the same picture. */
export interface Measure extends Mark, Stroke {
  readonly kind: 'measure'
  readonly from: Point
  readonly to: Point
}

/** A numbered disc; `to` draws a line from it to what it names. */
export interface Callout extends Mark {
  readonly kind: 'callout'
  readonly at: Point
  readonly to?: Point
  readonly number: number
  readonly color: AnnotationColor
  readonly size: AnnotationSize
}

/** Only this part of the picture is shown; a picture has one at most. The other marks keep their coordinates. */
export interface Crop extends Mark {
  readonly kind: 'crop'
  readonly area: PictureArea
}

/** Leaves a few mean colours of an area: see `blurCell`. */
export interface Blur extends Mark {
  readonly kind: 'blur'
  readonly area: PictureArea
}

/** One solid colour in place of an area. */
export interface Redaction extends Mark {
  readonly kind: 'redact'
  readonly area: PictureArea
  readonly color: AnnotationColor
}

/**
 * One thing done to a picture. Coordinates are whole pixels of the exhibit's unannotated full-size picture, upright,
 * from its upper left. What is listed later is drawn over what is listed before; crop, redactions and blurs come first
 * whatever their place, because they change the pixels themselves.
 */
export type AnnotationOperation = Arrow | Box | Ellipse | TextMark | Ruler | Measure | Callout | Crop | Blur | Redaction

export type AnnotationKind = AnnotationOperation['kind']

/** How much one picture may carry. */
export const annotationLimits = { operations: 200, text: 300, note: 500, id: 64, highestNumber: 99 } as const

/** Operations that take pixels away for good; what they cover must not leave in another file either. */
export const conceals = ({ kind }: AnnotationOperation): boolean => kind === 'blur' || kind === 'redact'

export const cropOf = (operations: readonly AnnotationOperation[]): PictureArea | null =>
  operations.find((operation): operation is Crop => operation.kind === 'crop')?.area ?? null

/** Size of the picture once the operations are applied: that of the crop, where there is one. */
export const annotatedSize = (operations: readonly AnnotationOperation[], size: PictureSize): PictureSize => {
  const { width, height } = cropOf(operations) ?? size
  return { width, height }
}
