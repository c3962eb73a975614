import {
  type AnnotationOperation,
  annotationColors,
  cropOf,
  type PictureArea,
  type PictureSize,
} from '../../../domain/evidence/annotation.ts'
import { concealedArea } from '../../../domain/evidence/concealment.ts'
import { type BlurredCell, blurCells } from './blur-cells.ts'

type Canvas = CanvasRenderingContext2D

/** Hands out pixels of the picture: those of one area, as a canvas has them. */
export type ReadPixels = (area: PictureArea, cover: readonly Cover[]) => ImageData | null

/** A part of the picture that is filled before its pixels are read. */
export interface Cover {
  readonly area: PictureArea
  readonly fill: string
}

/** Reads from a picture that was decoded once. The answer is for a look: the file is made from the original. */
export const readFrom = (picture: ImageBitmap): ReadPixels => {
  const scratch = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  return ({ x, y, width, height }, cover) => {
    if (!scratch) return null
    scratch.canvas.width = width
    scratch.canvas.height = height
    scratch.drawImage(picture, x, y, width, height, 0, 0, width, height)
    for (const { area, fill } of cover) {
      scratch.fillStyle = fill
      scratch.fillRect(area.x - x, area.y - y, area.width, area.height)
    }
    return scratch.getImageData(0, 0, width, height)
  }
}

const covers = (operations: readonly AnnotationOperation[], size: PictureSize): readonly Cover[] =>
  operations.flatMap((operation) =>
    operation.kind === 'redact'
      ? [{ area: concealedArea(operation.area, operations, size), fill: annotationColors[operation.color].fill }]
      : [],
  )

const fillCell = (canvas: Canvas, area: PictureArea, { x, y, width, height, rgb }: BlurredCell): void => {
  canvas.fillStyle = `rgb(${rgb.join(' ')})`
  canvas.fillRect(area.x + x, area.y + y, width, height)
}

/** Fills and blurs what the file will have filled and blurred: whole blocks, redactions above blurs. */
export const paintConcealment = (
  canvas: Canvas,
  operations: readonly AnnotationOperation[],
  size: PictureSize,
  read: ReadPixels,
): void => {
  const covered = covers(operations, size)
  for (const operation of operations) {
    if (operation.kind !== 'blur') continue
    const area = concealedArea(operation.area, operations, size)
    const pixels = read(area, covered)
    const cells = pixels ? blurCells(pixels) : []
    // Between two cells the screen would otherwise let a hair of the picture through.
    if (cells[0]) fillCell(canvas, area, { ...cells[0], ...area, x: 0, y: 0 })
    for (const cell of cells) fillCell(canvas, area, cell)
  }
  for (const { area, fill } of covered) {
    canvas.fillStyle = fill
    canvas.fillRect(area.x, area.y, area.width, area.height)
  }
}

/** Dims what a crop leaves out, and draws its edge; `pixel` is the width of a CSS pixel in pixels of the picture. */
export const paintCrop = (
  canvas: Canvas,
  operations: readonly AnnotationOperation[],
  size: PictureSize,
  pixel: number,
): void => {
  const crop = cropOf(operations)
  if (!crop) return
  canvas.fillStyle = 'rgb(0 0 0 / 62%)'
  canvas.beginPath()
  canvas.rect(0, 0, size.width, size.height)
  canvas.rect(crop.x, crop.y, crop.width, crop.height)
  canvas.fill('evenodd')
  canvas.lineWidth = 2 * pixel
  canvas.strokeStyle = '#ffffff'
  canvas.setLineDash([8 * pixel, 5 * pixel])
  canvas.strokeRect(crop.x, crop.y, crop.width, crop.height)
  canvas.setLineDash([])
}
