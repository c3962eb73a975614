import type { Quad } from '../../../../../src/domain/kernel/reading.ts'
import type { LumaPlane } from '../../../../../src/domain/scan/luma-plane.ts'
import { drawn } from '../drawn-planes.ts'

/** How the camera sees the label: clockwise degrees, size against 1, and where its middle is in the frame. */
export interface LabelView {
  readonly turn?: number
  readonly scale?: number
  readonly middleX?: number
  readonly middleY?: number
  readonly exposure?: number
}

/** Half the width and half the height of the label at scale 1. */
const half = { width: 240, height: 150 }

/** A fixed value in 0 to 255 for a cell: the integer hash of T. Wang, 1997. */
export const cellValue = (column: number, row: number, seed: number): number => {
  let mixed = (Math.imul(column, 374761393) ^ Math.imul(row, 668265263) ^ Math.imul(seed, 1274126177)) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2246822519) >>> 0
  return ((mixed ^ (mixed >>> 13)) >>> 0) & 255
}

/** Lines of marks as of print, 10 pixels wide and 18 high, in an order that only the seed decides. */
const print = (x: number, y: number, seed: number): number => {
  const line = Math.floor(y / 30)
  if (y - line * 30 > 18) return 235
  return cellValue(Math.floor(x / 6), line * 3 + Math.floor((y - line * 30) / 6), seed) < 96 ? 30 : 235
}

export type Table = (x: number, y: number) => number

/** A cloth whose threads repeat every 12 pixels. */
export const weave: Table = (x, y) => 110 + 50 * Math.sign(Math.sin((x * Math.PI) / 6) * Math.sin((y * Math.PI) / 6))

/** A table with stains that are nowhere else alike. */
export const stained: Table = (x, y) => cellValue(Math.floor(x / 14), Math.floor(y / 14), 5)

const plain: Table = () => 110

/** The label that `seed` prints, lying on a table; the table moves with the frame only where it is asked to. */
export const viewOf = (seed: number, view: LabelView = {}, table: Table = plain): LumaPlane => {
  const { turn = 0, scale = 1, middleX = 480, middleY = 270, exposure = 1 } = view
  const cos = Math.cos((turn * Math.PI) / 180) / scale
  const sin = Math.sin((turn * Math.PI) / 180) / scale
  const seen = (x: number, y: number): number => {
    const u = cos * (x - middleX) + sin * (y - middleY)
    const v = cos * (y - middleY) - sin * (x - middleX)
    return Math.abs(u) < half.width && Math.abs(v) < half.height
      ? print(u + half.width, v + half.height, seed)
      : table(x, y)
  }
  return drawn(960, 540, (x, y) => {
    const mean = (seen(x, y) + seen(x + 0.5, y) + seen(x, y + 0.5) + seen(x + 0.5, y + 0.5)) / 4
    return exposure * mean
  })
}

/** Where the label lies in the frame. */
export const boxOf = ({ turn = 0, scale = 1, middleX = 480, middleY = 270 }: LabelView = {}): Quad => {
  const cos = Math.cos((turn * Math.PI) / 180) * scale
  const sin = Math.sin((turn * Math.PI) / 180) * scale
  const corner = (x: number, y: number) => ({ x: middleX + cos * x - sin * y, y: middleY + sin * x + cos * y })
  const { width, height } = half
  return [corner(-width, -height), corner(width, -height), corner(width, height), corner(-width, height)]
}
