import { type AnnotationOperation, type Blur, cropOf, type PictureArea, type PictureSize } from './annotation.ts'

/**
 * Side of the blocks that a JPEG is made of (ITU-T T.81 §A.1). Concealed areas are grown to whole blocks of the file
 * that leaves, so that no block holds both what is covered and what is not.
 */
const jpegBlock = 8

const down = (value: number, origin: number): number => origin + Math.floor((value - origin) / jpegBlock) * jpegBlock
const up = (value: number, origin: number): number => origin + Math.ceil((value - origin) / jpegBlock) * jpegBlock

/**
 * The area that a blur or redaction really covers: never less than what was drawn, up to 7 pixels more on each side,
 * on the block grid that begins at the crop's corner. It stays inside the picture.
 */
export const concealedArea = (
  { x, y, width, height }: PictureArea,
  operations: readonly AnnotationOperation[],
  size: PictureSize,
): PictureArea => {
  const origin = cropOf(operations) ?? { x: 0, y: 0 }
  const left = Math.max(0, down(x, origin.x))
  const top = Math.max(0, down(y, origin.y))
  return {
    x: left,
    y: top,
    width: Math.min(size.width, up(x + width, origin.x)) - left,
    height: Math.min(size.height, up(y + height, origin.y)) - top,
  }
}

/** At most this many cells on the shorter and on the longer side of a blurred area. */
const cellsShort = 3
const cellsLong = 12
const leastCell = 24

/**
 * Side of the square cells of a blurred area, in pixels and whole blocks. Each cell keeps one mean colour, rounded to
 * `blurLevels` levels a channel: at most 3 × 12 values are left of an area, too few to tell letters or a face from.
 */
export const blurCell = ({ width, height }: Blur['area']): number => {
  const [short, long] = width < height ? [width, height] : [height, width]
  return Math.ceil(Math.max(leastCell, short / cellsShort, long / cellsLong) / jpegBlock) * jpegBlock
}

/** Levels that a channel of a cell's mean colour is rounded to. */
export const blurLevels = 32
