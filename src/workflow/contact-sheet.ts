import type { Rectangle } from './picture-parts.ts'
import type { RgbPicture } from './ports/image-codec.ts'

/** Digits five wide and seven high, a row a number, the highest bit on the left. */
const digits: readonly (readonly number[])[] = [
  [14, 17, 19, 21, 25, 17, 14],
  [4, 12, 4, 4, 4, 4, 14],
  [14, 17, 1, 2, 4, 8, 31],
  [31, 2, 4, 2, 1, 17, 14],
  [2, 6, 10, 18, 31, 2, 2],
  [31, 16, 30, 1, 1, 17, 14],
  [6, 8, 16, 30, 17, 17, 14],
  [31, 1, 2, 4, 8, 8, 8],
  [14, 17, 17, 14, 17, 17, 14],
  [14, 17, 17, 15, 1, 2, 12],
]

const dot = 4
const barHeight = 48
const gap = 8
const columns = 2

const paste = (sheet: RgbPicture, { width, height, rgb }: RgbPicture, left: number, top: number): void => {
  for (let row = 0; row < height; row++) {
    sheet.rgb.set(rgb.subarray(row * width * 3, (row + 1) * width * 3), ((top + row) * sheet.width + left) * 3)
  }
}

const blacken = ({ width, rgb }: RgbPicture, left: number, top: number): void => {
  for (let y = top; y < top + dot; y++) rgb.fill(0, (y * width + left) * 3, (y * width + left + dot) * 3)
}

const writeNumber = (sheet: RgbPicture, number: number, left: number, top: number): void => {
  for (const [place, character] of [...String(number)].entries()) {
    const rows = digits[Number(character)] ?? []
    for (const [y, bits] of rows.entries()) {
      for (let x = 0; x < 5; x++) {
        if ((bits >> (4 - x)) & 1) blacken(sheet, left + (place * 6 + x) * dot, top + y * dot)
      }
    }
  }
}

/**
 * Pictures side by side, two a row, each whole and unchanged above the number by which the text calls it. Nothing is
 * drawn into a picture; the paper around them is white. `places` are those of the pictures, in their order.
 */
export const contactSheet = (
  tiles: readonly { readonly number: number; readonly picture: RgbPicture }[],
): { readonly sheet: RgbPicture; readonly places: readonly Rectangle[] } => {
  const cellWidth = Math.max(...tiles.map(({ picture }) => picture.width))
  const cellHeight = Math.max(...tiles.map(({ picture }) => picture.height)) + barHeight
  const rows = Math.ceil(tiles.length / columns)
  const width = columns * cellWidth + (columns + 1) * gap
  const height = rows * cellHeight + (rows + 1) * gap
  const sheet: RgbPicture = { width, height, rgb: new Uint8Array(width * height * 3).fill(255) }
  const places: Rectangle[] = []
  for (const [index, { number, picture }] of tiles.entries()) {
    const left = gap + (index % columns) * (cellWidth + gap)
    const top = gap + Math.floor(index / columns) * (cellHeight + gap)
    paste(sheet, picture, left, top)
    places.push({ left, top, width: picture.width, height: picture.height })
    writeNumber(sheet, number, left + gap, top + picture.height + (barHeight - 7 * dot) / 2)
  }
  return { sheet, places }
}
