import type { AnnotationOperation, PictureArea, PictureSize } from '../../../domain/evidence/annotation.ts'
import { annotationBounds } from '../../../domain/evidence/annotation-geometry.ts'
import { handlesOf } from './operation-geometry.ts'

type Canvas = CanvasRenderingContext2D

const dark = '#0b1c26'
const light = '#ffffff'
const handleSide = 10

/** A line that can be seen on any ground: dark dashes on a light line. */
const twoTone = (canvas: Canvas, { x, y, width, height }: PictureArea, pixel: number, dash: number): void => {
  canvas.lineJoin = 'miter'
  canvas.lineWidth = 2 * pixel
  canvas.strokeStyle = light
  canvas.setLineDash([])
  canvas.strokeRect(x, y, width, height)
  canvas.strokeStyle = dark
  canvas.setLineDash([dash * pixel, dash * pixel])
  canvas.strokeRect(x, y, width, height)
  canvas.setLineDash([])
}

/** Outlines what is selected, with its handles; `pixel` is the width of a CSS pixel in pixels of the picture. */
export const paintSelection = (
  canvas: Canvas,
  operation: AnnotationOperation,
  size: PictureSize,
  pixel: number,
): void => {
  const { x, y, width, height } = annotationBounds(operation, size)
  const room = 'area' in operation ? 0 : 6 * pixel
  twoTone(canvas, { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room }, pixel, 4)
  for (const { at } of handlesOf(operation)) {
    const side = handleSide * pixel
    canvas.fillStyle = light
    canvas.fillRect(at.x - side / 2, at.y - side / 2, side, side)
    canvas.lineWidth = 1.5 * pixel
    canvas.strokeStyle = dark
    canvas.strokeRect(at.x - side / 2, at.y - side / 2, side, side)
  }
}

/** Outlines places that may be worth covering; they are in no file. */
export const paintSuggested = (canvas: Canvas, areas: readonly PictureArea[], pixel: number): void => {
  for (const area of areas) twoTone(canvas, area, pixel, 7)
}
