import {
  type AnnotationColor,
  type AnnotationOperation,
  annotationColors,
  type PictureSize,
} from '../../../domain/evidence/annotation.ts'
import {
  arrowHead,
  calloutRadius,
  lineHeight,
  rulerTick,
  strokePixels,
  textPixels,
} from '../../../domain/evidence/annotation-geometry.ts'
import type { Point } from '../../../domain/kernel/reading.ts'

type Canvas = CanvasRenderingContext2D

const letters = '"Noto Sans", "Segoe UI", "Helvetica Neue", sans-serif'
/** Room that a plate leaves around text, in ems. */
const plateMargin = 0.25

/** Each line first in a contrasting colour and a little wider, so that it stands out on any ground. */
const outlined = (canvas: Canvas, color: AnnotationColor, stroke: number, path: () => void): void => {
  canvas.lineJoin = 'round'
  canvas.lineCap = 'round'
  for (const [paint, width] of [
    [annotationColors[color].ink, stroke + 2 * Math.max(1, stroke / 4)],
    [annotationColors[color].fill, stroke],
  ] as const) {
    canvas.strokeStyle = paint
    canvas.fillStyle = paint
    canvas.lineWidth = width
    canvas.beginPath()
    path()
    canvas.stroke()
  }
}

const line = (canvas: Canvas, from: Point, to: Point): void => {
  canvas.moveTo(from.x, from.y)
  canvas.lineTo(to.x, to.y)
}

const arrow = (canvas: Canvas, operation: Extract<AnnotationOperation, { kind: 'arrow' }>, size: PictureSize): void => {
  const { from, to, color, weight } = operation
  const stroke = strokePixels(size, weight)
  const { shaftEnd, left, right } = arrowHead(from, to, stroke)
  const grow = Math.max(1, stroke / 4)
  canvas.lineJoin = 'round'
  canvas.lineCap = 'round'
  for (const [paint, width, edge] of [
    [annotationColors[color].ink, stroke + 2 * grow, 2 * grow],
    [annotationColors[color].fill, stroke, 0],
  ] as const) {
    canvas.strokeStyle = paint
    canvas.fillStyle = paint
    canvas.lineWidth = width
    canvas.beginPath()
    line(canvas, from, shaftEnd)
    canvas.stroke()
    canvas.beginPath()
    canvas.moveTo(to.x, to.y)
    canvas.lineTo(left.x, left.y)
    canvas.lineTo(right.x, right.y)
    canvas.closePath()
    canvas.fill()
    canvas.lineWidth = edge
    if (edge > 0) canvas.stroke()
  }
}

const plate = (canvas: Canvas, text: string, at: Point, em: number, color: AnnotationColor): void => {
  canvas.font = `600 ${em}px ${letters}`
  canvas.textAlign = 'start'
  canvas.textBaseline = 'alphabetic'
  const lines = text.split('\n')
  const width = Math.max(0, ...lines.map((one) => canvas.measureText(one).width))
  const room = em * plateMargin
  canvas.fillStyle = annotationColors[color].ink
  canvas.fillRect(at.x - room, at.y - room, width + 2 * room, lines.length * em * lineHeight + 2 * room)
  canvas.fillStyle = annotationColors[color].fill
  for (const [index, one] of lines.entries()) canvas.fillText(one, at.x, at.y + em * (1 + index * lineHeight))
}

const ruled = (
  canvas: Canvas,
  operation: Extract<AnnotationOperation, { kind: 'ruler' | 'measure' }>,
  size: PictureSize,
  words: string | null,
): void => {
  const { from, to, color, weight } = operation
  const stroke = strokePixels(size, weight)
  outlined(canvas, color, stroke, () => {
    line(canvas, from, to)
    line(canvas, ...rulerTick(from, to, stroke))
    line(canvas, ...rulerTick(to, from, stroke))
  })
  if (words === null) return
  const em = textPixels(size, 'small')
  canvas.font = `600 ${em}px ${letters}`
  const { width } = canvas.measureText(words)
  const room = em * plateMargin
  const at = {
    x: Math.max(room, Math.min((from.x + to.x) / 2 - width / 2, size.width - width - room)),
    y: Math.min((from.y + to.y) / 2 + stroke * 3, size.height - em * lineHeight - room),
  }
  plate(canvas, words, at, em, color)
}

const called = (
  canvas: Canvas,
  operation: Extract<AnnotationOperation, { kind: 'callout' }>,
  size: PictureSize,
): void => {
  const { at, to, color, number } = operation
  const radius = calloutRadius(size, operation.size)
  const stroke = Math.max(2, radius / 6)
  const grow = Math.max(1, stroke / 2)
  if (to) outlined(canvas, color, stroke, () => line(canvas, at, to))
  for (const [paint, reach] of [
    [annotationColors[color].ink, radius + grow],
    [annotationColors[color].fill, radius],
  ] as const) {
    canvas.fillStyle = paint
    canvas.beginPath()
    canvas.arc(at.x, at.y, reach, 0, 2 * Math.PI)
    canvas.fill()
  }
  const em = textPixels(size, operation.size)
  canvas.font = `600 ${em}px ${letters}`
  canvas.textAlign = 'center'
  canvas.textBaseline = 'alphabetic'
  canvas.fillStyle = annotationColors[color].ink
  canvas.fillText(String(number), at.x, at.y + em * 0.36)
}

/**
 * Draws what an operation adds, as the file will have it, in pixels of the picture; the letters are those of this
 * computer and may differ a little. `words` stand beside a ruler or a measured length.
 */
export const paintOperation = (
  canvas: Canvas,
  operation: AnnotationOperation,
  size: PictureSize,
  words: string | null,
): void => {
  switch (operation.kind) {
    case 'arrow':
      arrow(canvas, operation, size)
      break
    case 'box': {
      const { x, y, width, height } = operation.area
      outlined(canvas, operation.color, strokePixels(size, operation.weight), () => canvas.rect(x, y, width, height))
      break
    }
    case 'ellipse': {
      const { x, y, width, height } = operation.area
      outlined(canvas, operation.color, strokePixels(size, operation.weight), () =>
        canvas.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI),
      )
      break
    }
    case 'text':
      plate(canvas, operation.text, operation.at, textPixels(size, operation.size), operation.color)
      break
    case 'ruler':
    case 'measure':
      ruled(canvas, operation, size, words)
      break
    case 'callout':
      called(canvas, operation, size)
      break
  }
}
