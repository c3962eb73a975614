import {
  type AnnotationColor,
  type AnnotationOperation,
  annotationColors,
  cropOf,
  type PictureArea,
  type PictureSize,
} from '../domain/evidence/annotation.ts'
import {
  arrowHead,
  calloutRadius,
  distance,
  lineHeight,
  rulerTick,
  strokePixels,
  textPixels,
} from '../domain/evidence/annotation-geometry.ts'
import { lengthWords, measureLength, rulerOf } from '../domain/evidence/annotation-ruler.ts'
import type { Point } from '../domain/kernel/reading.ts'
import { channelsOf } from './conceal-pixels.ts'
import { type Contours, fillContours } from './fill-polygon.ts'
import type { RgbPicture } from './ports/image-codec.ts'
import type { Lettering, LetterOutlines } from './ports/lettering.ts'

/** One fill: contours in pixels of the unannotated picture. */
interface Paint {
  readonly contours: Contours
  readonly color: string
}

/** Straight pieces of a full turn. */
const roundPieces = 64

/** Clockwise on a screen, as all contours here that are filled together. */
const ellipse = (center: Point, x: number, y: number): readonly Point[] =>
  Array.from({ length: roundPieces }, (_, piece) => {
    const turn = (2 * Math.PI * piece) / roundPieces
    return { x: center.x + Math.cos(turn) * x, y: center.y + Math.sin(turn) * y }
  })

const line = (from: Point, to: Point, stroke: number): Contours => {
  const length = distance(from, to) || 1
  const across = { x: (-(to.y - from.y) / length) * (stroke / 2), y: ((to.x - from.x) / length) * (stroke / 2) }
  const body = [
    { x: from.x - across.x, y: from.y - across.y },
    { x: to.x - across.x, y: to.y - across.y },
    { x: to.x + across.x, y: to.y + across.y },
    { x: from.x + across.x, y: from.y + across.y },
  ]
  return [body, ellipse(from, stroke / 2, stroke / 2), ellipse(to, stroke / 2, stroke / 2)]
}

/** A closed line: an outer contour and an inner one that runs the other way. */
const ring = (outer: readonly Point[], inner: readonly Point[]): Contours => [outer, inner.toReversed()]

const corners = ({ x, y, width, height }: PictureArea, grow: number): readonly Point[] => [
  { x: x - grow, y: y - grow },
  { x: x + width + grow, y: y - grow },
  { x: x + width + grow, y: y + height + grow },
  { x: x - grow, y: y + height + grow },
]

/** Each shape first in a contrasting colour and a little wider, so that it stands out on any ground. */
const outlined = (color: AnnotationColor, stroke: number, shape: (grow: number) => Contours): readonly Paint[] => [
  { contours: shape(Math.max(1, stroke / 4)), color: annotationColors[color].ink },
  { contours: shape(0), color: annotationColors[color].fill },
]

const moved = ({ contours }: LetterOutlines, by: Point): Contours =>
  contours.map((contour) => contour.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })))

/** Where the base line of a text lies below the top of its line, and the room that a plate leaves around text, in ems. */
const baseLine = 1
const plateMargin = 0.25

/** Lines of text on a plate of the contrasting colour; `at` is the upper left of the first line. */
const plate = async (
  letters: Lettering,
  text: string,
  at: Point,
  em: number,
  color: AnnotationColor,
): Promise<readonly Paint[]> => {
  const lines = await Promise.all(text.split('\n').map((one) => letters.outline(one, em)))
  const width = Math.max(0, ...lines.map((one) => one.width))
  const area = { ...at, width, height: lines.length * em * lineHeight }
  return [
    { contours: [corners(area, em * plateMargin)], color: annotationColors[color].ink },
    {
      contours: lines.flatMap((one, index) =>
        moved(one, { x: at.x, y: at.y + index * em * lineHeight + em * baseLine }),
      ),
      color: annotationColors[color].fill,
    },
  ]
}

const ruled = async (
  letters: Lettering,
  operation: Extract<AnnotationOperation, { kind: 'ruler' | 'measure' }>,
  operations: readonly AnnotationOperation[],
  size: PictureSize,
): Promise<readonly Paint[]> => {
  const { from, to, color, weight } = operation
  const stroke = strokePixels(size, weight)
  const ends = [rulerTick(from, to, stroke), rulerTick(to, from, stroke)]
  const shape = (grow: number): Contours => [
    ...line(from, to, stroke + grow * 2),
    ...ends.flatMap(([one, other]) => line(one, other, stroke + grow * 2)),
  ]
  const ruler = rulerOf(operations)
  const words =
    operation.kind === 'ruler'
      ? `${operation.length.value} ${operation.length.unit}`
      : ruler && lengthWords(measureLength(operation, ruler, size))
  if (!words) return outlined(color, stroke, shape)
  const em = textPixels(size, 'small')
  const { width } = await letters.outline(words, em)
  const at = { x: (from.x + to.x) / 2 - width / 2, y: Math.max(from.y, to.y) + stroke * 4 + em * plateMargin }
  const inside = {
    x: Math.max(em * plateMargin, Math.min(at.x, size.width - width - em * plateMargin)),
    y: Math.min(at.y, size.height - em * lineHeight - em * plateMargin),
  }
  return [...outlined(color, stroke, shape), ...(await plate(letters, words, inside, em, color))]
}

const called = async (
  letters: Lettering,
  { at, to, number, color, size: named }: Extract<AnnotationOperation, { kind: 'callout' }>,
  size: PictureSize,
): Promise<readonly Paint[]> => {
  const radius = calloutRadius(size, named)
  const stroke = Math.max(2, radius / 8)
  const shape = (grow: number): Contours => [
    ...(to ? line(at, to, stroke + grow * 2) : []),
    ellipse(at, radius + grow, radius + grow),
  ]
  const em = textPixels(size, named)
  const digits = await letters.outline(String(number), em)
  const start = { x: at.x - digits.width / 2, y: at.y + em * 0.36 }
  return [...outlined(color, stroke, shape), { contours: moved(digits, start), color: annotationColors[color].ink }]
}

const paintsOf = async (
  letters: Lettering,
  operation: AnnotationOperation,
  operations: readonly AnnotationOperation[],
  size: PictureSize,
): Promise<readonly Paint[]> => {
  switch (operation.kind) {
    case 'arrow': {
      const { from, to, color, weight } = operation
      const stroke = strokePixels(size, weight)
      const { shaftEnd, left, right } = arrowHead(from, to, stroke)
      const sides = [to, left, right]
      const shape = (grow: number): Contours => [
        ...line(from, shaftEnd, stroke + grow * 2),
        sides,
        ...(grow > 0 ? sides.flatMap((corner, index) => line(corner, sides[(index + 1) % 3] ?? corner, grow * 2)) : []),
      ]
      return outlined(color, stroke, shape)
    }
    case 'box': {
      const { area, color, weight } = operation
      const half = strokePixels(size, weight) / 2
      const inwards = (grow: number): number => Math.min(half + grow, Math.min(area.width, area.height) / 2)
      return outlined(color, half * 2, (grow) => ring(corners(area, half + grow), corners(area, -inwards(grow))))
    }
    case 'ellipse': {
      const { area, color, weight } = operation
      const half = strokePixels(size, weight) / 2
      const center = { x: area.x + area.width / 2, y: area.y + area.height / 2 }
      const round = (grow: number): readonly Point[] =>
        ellipse(center, Math.max(0, area.width / 2 + grow), Math.max(0, area.height / 2 + grow))
      return outlined(color, half * 2, (grow) => ring(round(half + grow), round(-half - grow)))
    }
    case 'text':
      return plate(letters, operation.text, operation.at, textPixels(size, operation.size), operation.color)
    case 'ruler':
    case 'measure':
      return ruled(letters, operation, operations, size)
    case 'callout':
      return called(letters, operation, size)
    default:
      return []
  }
}

/** Characters of the texts that cannot be drawn, each once. */
export const undrawable = async (
  letters: Lettering,
  operations: readonly AnnotationOperation[],
): Promise<readonly string[]> => {
  const texts = operations.flatMap((operation) => (operation.kind === 'text' ? operation.text.split('\n') : []))
  const outlines = await Promise.all(texts.map((text) => letters.outline(text, 10)))
  return [...new Set(outlines.flatMap(({ missing }) => missing))]
}

/**
 * Draws the operations that add something, in their order, into the pixels of a picture that was concealed and cut before. `size` is that
 * of the unannotated picture, which coordinates and widths refer to.
 */
export const drawAnnotation = async (
  canvas: RgbPicture,
  operations: readonly AnnotationOperation[],
  size: PictureSize,
  letters: Lettering,
): Promise<void> => {
  const { x: left, y: top } = cropOf(operations) ?? { x: 0, y: 0 }
  const placed = (contours: Contours): Contours =>
    contours.map((contour) => contour.map(({ x, y }) => ({ x: x - left, y: y - top })))
  for (const operation of operations) {
    for (const { contours, color } of await paintsOf(letters, operation, operations, size)) {
      fillContours(canvas, placed(contours), channelsOf(color))
    }
  }
}
