import type { AnnotationOperation, PictureArea, PictureSize } from '../../../domain/evidence/annotation.ts'
import { annotationBounds, distance, pointsOf } from '../../../domain/evidence/annotation-geometry.ts'
import type { Point } from '../../../domain/kernel/reading.ts'

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The whole pixel nearest to a point, inside the picture. */
export const insidePoint = ({ x, y }: Point, { width, height }: PictureSize): Point => ({
  x: clamp(Math.round(x), 0, width),
  y: clamp(Math.round(y), 0, height),
})

/** The area in whole pixels between two corners, inside the picture and never empty. */
export const areaBetween = (one: Point, other: Point, size: PictureSize): PictureArea => {
  const from = insidePoint(one, size)
  const to = insidePoint(other, size)
  const x = Math.min(from.x, to.x, size.width - 1)
  const y = Math.min(from.y, to.y, size.height - 1)
  return {
    x,
    y,
    width: Math.max(1, Math.abs(to.x - from.x)),
    height: Math.max(1, Math.abs(to.y - from.y)),
  }
}

/** An area as it was asked for, cut to what the picture has. */
export const insideArea = ({ x, y, width, height }: PictureArea, size: PictureSize): PictureArea => {
  const left = clamp(Math.round(x), 0, size.width - 1)
  const top = clamp(Math.round(y), 0, size.height - 1)
  return {
    x: left,
    y: top,
    width: clamp(Math.round(width), 1, size.width - left),
    height: clamp(Math.round(height), 1, size.height - top),
  }
}

const placedBy = (operation: AnnotationOperation, place: (point: Point) => Point): AnnotationOperation => {
  if ('area' in operation) return { ...operation, area: { ...operation.area, ...place(operation.area) } }
  if ('from' in operation) return { ...operation, from: place(operation.from), to: place(operation.to) }
  const at = place(operation.at)
  return operation.kind === 'callout' && operation.to
    ? { ...operation, at, to: place(operation.to) }
    : { ...operation, at }
}

/** Moves an operation by whole pixels as far as it stays in the picture; its form stays as it is. */
export const moveOperation = (operation: AnnotationOperation, by: Point, size: PictureSize): AnnotationOperation => {
  const points = pointsOf(operation)
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const x = clamp(Math.round(by.x), -Math.min(...xs), size.width - Math.max(...xs))
  const y = clamp(Math.round(by.y), -Math.min(...ys), size.height - Math.max(...ys))
  return placedBy(operation, (point) => ({ x: point.x + x, y: point.y + y }))
}

export const areaHandles = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const
export type HandleName = (typeof areaHandles)[number] | 'from' | 'to' | 'at'

/** A point by which an operation is drawn longer, turned or made larger. */
export interface Handle {
  readonly name: HandleName
  readonly at: Point
}

export const handlesOf = (operation: AnnotationOperation): readonly Handle[] => {
  if ('area' in operation) {
    const { x, y, width, height } = operation.area
    return areaHandles.map((name) => ({
      name,
      at: {
        x: name.includes('w') ? x : name.includes('e') ? x + width : x + width / 2,
        y: name.includes('n') ? y : name.includes('s') ? y + height : y + height / 2,
      },
    }))
  }
  if ('from' in operation)
    return [
      { name: 'from', at: operation.from },
      { name: 'to', at: operation.to },
    ]
  if (operation.kind === 'callout' && operation.to)
    return [
      { name: 'at', at: operation.at },
      { name: 'to', at: operation.to },
    ]
  return []
}

/** Both ends of one side of an area after the end at `handle` was dragged to `to`; the other end stays. */
const draggedSide = (
  start: number,
  length: number,
  moves: 'start' | 'end' | null,
  to: number,
  most: number,
): readonly [start: number, length: number] => {
  const end = start + length
  if (moves === 'start') {
    const next = clamp(to, 0, end - 1)
    return [next, end - next]
  }
  return moves === 'end' ? [start, clamp(to, start + 1, most) - start] : [start, length]
}

/** An operation after one of its handles was dragged to a place; whole pixels, inside the picture, never empty. */
export const dragHandle = (
  operation: AnnotationOperation,
  name: HandleName,
  to: Point,
  size: PictureSize,
): AnnotationOperation => {
  const at = insidePoint(to, size)
  if ('area' in operation) {
    const { area } = operation
    const sideways = name.includes('w') ? 'start' : name.includes('e') ? 'end' : null
    const upright = name.includes('n') ? 'start' : name.includes('s') ? 'end' : null
    const [x, width] = draggedSide(area.x, area.width, sideways, at.x, size.width)
    const [y, height] = draggedSide(area.y, area.height, upright, at.y, size.height)
    return { ...operation, area: { x, y, width, height } }
  }
  if ('from' in operation) {
    if (name === 'from') return { ...operation, from: at }
    return name === 'to' ? { ...operation, to: at } : operation
  }
  if (operation.kind !== 'callout') return operation
  if (name === 'at') return { ...operation, at }
  return name === 'to' ? { ...operation, to: at } : operation
}

const fromSegment = (point: Point, from: Point, to: Point): number => {
  const length = distance(from, to)
  if (length === 0) return distance(point, from)
  const share = clamp(((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length ** 2, 0, 1)
  return distance(point, { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) })
}

const within = ({ x, y }: Point, area: PictureArea, grow: number): boolean =>
  x >= area.x - grow && y >= area.y - grow && x <= area.x + area.width + grow && y <= area.y + area.height + grow

const onEdge = (point: Point, area: PictureArea, near: number): boolean =>
  within(point, area, near) && !within(point, area, -near)

/** Whether a point lies on what is drawn; the inside of what is only outlined does not count. */
const isOn = (operation: AnnotationOperation, point: Point, near: number, size: PictureSize): boolean => {
  switch (operation.kind) {
    case 'arrow':
    case 'ruler':
    case 'measure':
      return fromSegment(point, operation.from, operation.to) <= near
    case 'box':
    case 'crop':
      return onEdge(point, operation.area, near)
    case 'ellipse': {
      const { x, y, width, height } = operation.area
      const turn = Math.hypot((point.x - x - width / 2) / (width / 2), (point.y - y - height / 2) / (height / 2))
      return Math.abs(turn - 1) * (Math.min(width, height) / 2) <= near
    }
    case 'blur':
    case 'redact':
      return within(point, operation.area, 0)
    case 'text':
      return within(point, annotationBounds(operation, size), near)
    case 'callout': {
      const at = annotationBounds({ ...operation, to: operation.at }, size)
      return (
        within(point, at, near) ||
        (operation.to !== undefined && fromSegment(point, operation.at, operation.to) <= near)
      )
    }
  }
}

/**
 * The operation that a press at `point` means: the topmost whose line or area is there, else the topmost whose inside
 * is; `near` is how far off, in pixels of the picture, a press may be. A crop is taken by its edge only.
 */
export const operationAt = (
  operations: readonly AnnotationOperation[],
  point: Point,
  near: number,
  size: PictureSize,
): AnnotationOperation | null => {
  const conceals = (operation: AnnotationOperation): boolean => operation.kind === 'blur' || operation.kind === 'redact'
  const fromTop = [
    ...operations.filter((operation) => !conceals(operation)).toReversed(),
    ...operations.filter(conceals).toReversed(),
  ]
  return (
    fromTop.find((operation) => isOn(operation, point, near, size)) ??
    fromTop.find(
      (operation) => (operation.kind === 'box' || operation.kind === 'ellipse') && within(point, operation.area, 0),
    ) ??
    null
  )
}

/** The handle that a press at `point` means. */
export const handleAt = (operation: AnnotationOperation, point: Point, near: number): Handle | null =>
  handlesOf(operation)
    .map((handle) => ({ handle, away: distance(handle.at, point) }))
    .filter(({ away }) => away <= near)
    .sort((one, other) => one.away - other.away)[0]?.handle ?? null
