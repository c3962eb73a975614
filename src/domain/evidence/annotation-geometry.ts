import type { Point } from '../kernel/reading.ts'
import type { AnnotationOperation, AnnotationSize, AnnotationWeight, PictureArea, PictureSize } from './annotation.ts'

const strokeShares: Readonly<Record<AnnotationWeight, number>> = { thin: 0.002, medium: 0.004, thick: 0.008 }
const textShares: Readonly<Record<AnnotationSize, number>> = { small: 0.016, medium: 0.025, large: 0.04 }

const longerSide = ({ width, height }: PictureSize): number => Math.max(width, height)

/** Width of a line in pixels of the unannotated picture of this size. */
export const strokePixels = (size: PictureSize, weight: AnnotationWeight): number =>
  Math.max(1, Math.round(longerSide(size) * strokeShares[weight]))

/** Height of the font's em square in pixels of the unannotated picture of this size. */
export const textPixels = (size: PictureSize, text: AnnotationSize): number =>
  Math.max(10, Math.round(longerSide(size) * textShares[text]))

/** Radius of a callout's disc in pixels. */
export const calloutRadius = (size: PictureSize, callout: AnnotationSize): number =>
  Math.round(textPixels(size, callout) * 0.9)

/** Height of a line of text, as a multiple of `textPixels`. */
export const lineHeight = 1.25

export const distance = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y)

/** Where the shaft of an arrow ends, and the two back corners of its head; the tip is `to`. */
export const arrowHead = (
  from: Point,
  to: Point,
  stroke: number,
): { readonly shaftEnd: Point; readonly left: Point; readonly right: Point } => {
  const length = distance(from, to)
  const [along, across] = length === 0 ? [1, 0] : [(to.x - from.x) / length, (to.y - from.y) / length]
  const reach = length === 0 ? stroke * 5 : Math.min(stroke * 5, length)
  const half = reach * 0.5
  const back: Point = { x: to.x - along * reach, y: to.y - across * reach }
  return {
    shaftEnd: { x: to.x - along * reach * 0.8, y: to.y - across * reach * 0.8 },
    left: { x: back.x - across * half, y: back.y + along * half },
    right: { x: back.x + across * half, y: back.y - along * half },
  }
}

/** The ends of the short line that closes a ruler at `at`, across the line from `at` to `other`. */
export const rulerTick = (at: Point, other: Point, stroke: number): readonly [Point, Point] => {
  const length = distance(at, other) || 1
  const x = ((other.y - at.y) / length) * stroke * 3
  const y = ((at.x - other.x) / length) * stroke * 3
  return [
    { x: at.x + x, y: at.y + y },
    { x: at.x - x, y: at.y - y },
  ]
}

const around = (points: readonly Point[]): PictureArea => {
  const left = Math.min(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.max(...points.map(({ x }) => x)) - left),
    height: Math.max(1, Math.max(...points.map(({ y }) => y)) - top),
  }
}

/** The points that an operation is placed by. */
export const pointsOf = (operation: AnnotationOperation): readonly Point[] => {
  if ('area' in operation) {
    const { x, y, width, height } = operation.area
    return [
      { x, y },
      { x: x + width, y: y + height },
    ]
  }
  if ('from' in operation) return [operation.from, operation.to]
  return operation.kind === 'callout' && operation.to ? [operation.at, operation.to] : [operation.at]
}

/**
 * The rectangle that holds the points of an operation, without the width of its line. Text reaches further than its
 * point: `size` gives an estimate of its extent, half an em a character.
 */
export const annotationBounds = (operation: AnnotationOperation, size: PictureSize): PictureArea => {
  if (operation.kind === 'text') {
    const em = textPixels(size, operation.size)
    const lines = operation.text.split('\n')
    return {
      ...operation.at,
      width: Math.ceil(Math.max(1, ...lines.map((line) => [...line].length)) * em * 0.55),
      height: Math.ceil(lines.length * em * lineHeight),
    }
  }
  if (operation.kind === 'callout') {
    const radius = calloutRadius(size, operation.size)
    const { x, y } = operation.at
    return around([{ x: x - radius, y: y - radius }, { x: x + radius, y: y + radius }, ...pointsOf(operation)])
  }
  return around(pointsOf(operation))
}
