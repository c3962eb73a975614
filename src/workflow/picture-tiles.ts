import type { RgbPicture } from './ports/image-codec.ts'

/** A part of a picture with its place in it, in pixels. What lies in `owns` along the long side is told by this tile. */
export interface Tile {
  readonly picture: RgbPicture
  readonly left: number
  readonly top: number
  /** Along the longer side of the whole: from the first to before the second. Tiles own everything exactly once. */
  readonly owns: readonly [number, number]
}

const cut = ({ width, rgb }: RgbPicture, left: number, top: number, w: number, h: number): RgbPicture => {
  if (w === width) return { width, height: h, rgb: rgb.subarray(top * width * 3, (top + h) * width * 3) }
  const part = new Uint8Array(w * h * 3)
  for (let row = 0; row < h; row++) {
    const from = ((top + row) * width + left) * 3
    part.set(rgb.subarray(from, from + w * 3), row * w * 3)
  }
  return { width: w, height: h, rgb: part }
}

/**
 * Cuts a picture along its longer side into tiles no longer than `side` that overlap by `overlap` pixels, so that a line
 * of text no higher than half of that is whole in the tile that owns it. One tile when it is short enough.
 */
export const tilesOf = (picture: RgbPicture, side: number, overlap: number): readonly Tile[] => {
  const { width, height } = picture
  const tall = height >= width
  const length = Math.max(width, height)
  if (length <= side) return [{ picture, left: 0, top: 0, owns: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] }]
  const count = Math.ceil((length - overlap) / (side - overlap))
  const step = (length - side) / (count - 1)
  return Array.from({ length: count }, (_, index): Tile => {
    const start = Math.round(index * step)
    const next = Math.round((index + 1) * step)
    const previousEnd = Math.round((index - 1) * step) + side
    return {
      picture: tall ? cut(picture, 0, start, width, side) : cut(picture, start, 0, side, height),
      left: tall ? 0 : start,
      top: tall ? start : 0,
      owns: [
        index === 0 ? Number.NEGATIVE_INFINITY : (start + previousEnd) / 2,
        index === count - 1 ? Number.POSITIVE_INFINITY : (next + start + side) / 2,
      ],
    }
  })
}
