import type { PictureArea } from '../../../domain/evidence/annotation.ts'
import { blurCell, blurLevels } from '../../../domain/evidence/concealment.ts'

/** Pixels of one area: four bytes each, rows from the top, as a canvas hands them out. */
export interface AreaPixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

export interface BlurredCell {
  /** Within the area. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rgb: readonly [number, number, number]
}

const levelStep = 255 / (blurLevels - 1)
const level = (mean: number): number => Math.round(Math.round(mean / levelStep) * levelStep)

const meanOf = ({ width, data }: AreaPixels, cell: PictureArea): readonly [number, number, number] => {
  let red = 0
  let green = 0
  let blue = 0
  for (let y = cell.y; y < cell.y + cell.height; y += 1) {
    for (let x = cell.x; x < cell.x + cell.width; x += 1) {
      const at = (y * width + x) * 4
      red += data[at] ?? 0
      green += data[at + 1] ?? 0
      blue += data[at + 2] ?? 0
    }
  }
  const count = cell.width * cell.height
  return [level(red / count), level(green / count), level(blue / count)]
}

/** The cells that are left of an area when it is blurred: each its mean colour, as in the file that is made. */
export const blurCells = (pixels: AreaPixels): readonly BlurredCell[] => {
  const side = blurCell({ x: 0, y: 0, width: pixels.width, height: pixels.height })
  const cells: BlurredCell[] = []
  for (let y = 0; y < pixels.height; y += side) {
    for (let x = 0; x < pixels.width; x += side) {
      const cell = { x, y, width: Math.min(side, pixels.width - x), height: Math.min(side, pixels.height - y) }
      cells.push({ ...cell, rgb: meanOf(pixels, cell) })
    }
  }
  return cells
}
