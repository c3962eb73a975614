import {
  type AnnotationColor,
  type AnnotationKind,
  type AnnotationOperation,
  type AnnotationSize,
  type AnnotationWeight,
  annotationLimits,
  type PictureSize,
} from '../../../domain/evidence/annotation.ts'
import { calloutRadius, distance } from '../../../domain/evidence/annotation-geometry.ts'
import type { Point } from '../../../domain/kernel/reading.ts'
import { areaBetween, insidePoint } from './operation-geometry.ts'

/** What the next operation is drawn with. */
export interface DrawingStyle {
  readonly color: AnnotationColor
  readonly weight: AnnotationWeight
  readonly size: AnnotationSize
  /** What a new text says until the user writes something. */
  readonly text: string
}

/** The lowest number that no callout has. */
export const freeNumber = (operations: readonly AnnotationOperation[]): number => {
  const taken = new Set(operations.map((operation) => (operation.kind === 'callout' ? operation.number : 0)))
  for (let number = 1; number < annotationLimits.highestNumber; number += 1) if (!taken.has(number)) return number
  return annotationLimits.highestNumber
}

/** Kinds of which a picture takes one: drawing another replaces it. */
export const isSingle = (kind: AnnotationKind): boolean => kind === 'crop' || kind === 'ruler'

/** A click makes these; every other is drawn from one place to another. */
export const isMadeByClick = (kind: AnnotationKind): boolean => kind === 'text' || kind === 'callout'

/**
 * What a drag from one place to another draws. A ruler's length is 0 until the user states it; `operations` gives a
 * callout its number and a single kind the id of the one that it replaces.
 */
export const drawnOperation = (
  kind: AnnotationKind,
  newId: string,
  [from, to]: readonly [Point, Point],
  { color, weight, size, text }: DrawingStyle,
  operations: readonly AnnotationOperation[],
  picture: PictureSize,
): AnnotationOperation => {
  const before = isSingle(kind) ? operations.find((operation) => operation.kind === kind) : undefined
  const id = before?.id ?? newId
  const start = insidePoint(from, picture)
  const end = insidePoint(to, picture)
  const area = areaBetween(from, to, picture)
  switch (kind) {
    case 'arrow':
    case 'measure':
      return { kind, id, from: start, to: end, color, weight }
    case 'ruler': {
      const length = before?.kind === 'ruler' ? before.length : { value: 0, unit: 'cm' as const }
      return { kind, id, from: start, to: end, color, weight, length }
    }
    case 'box':
    case 'ellipse':
      return { kind, id, area, color, weight }
    case 'text':
      return { kind, id, at: start, text, color, size }
    case 'callout': {
      const own = operations.find((operation) => operation.id === id)
      const number = own?.kind === 'callout' ? own.number : freeNumber(operations)
      const points = distance(start, end) > calloutRadius(picture, size) * 1.5
      return { kind, id, at: start, ...(points ? { to: end } : {}), number, color, size }
    }
    case 'crop':
    case 'blur':
      return { kind, id, area }
    case 'redact':
      return { kind, id, area, color: 'black' }
  }
}

/** The same in the middle of the part of the picture that is in view, for who does not draw by hand. */
export const operationInMiddle = (
  kind: AnnotationKind,
  newId: string,
  middle: Point,
  style: DrawingStyle,
  operations: readonly AnnotationOperation[],
  picture: PictureSize,
): AnnotationOperation => {
  const reachX = picture.width / (kind === 'crop' ? 3 : 8)
  const reachY = picture.height / (kind === 'crop' ? 3 : 8)
  const lies = kind === 'ruler' || kind === 'measure'
  const from = { x: middle.x - reachX, y: lies ? middle.y : middle.y - reachY }
  const to = { x: middle.x + reachX, y: lies ? middle.y : middle.y + reachY }
  const ends: readonly [Point, Point] = isMadeByClick(kind) ? [middle, middle] : [from, to]
  return drawnOperation(kind, newId, ends, style, operations, picture)
}
