import type { Quad } from '../domain/kernel/reading.ts'
import type { RgbPicture } from './ports/image-codec.ts'

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Part of a picture, as far as it lies inside; its own pixels. */
export const cropPicture = ({ width, rgb }: RgbPicture, part: Rectangle): RgbPicture => {
  const cropped = new Uint8Array(part.width * part.height * 3)
  for (let row = 0; row < part.height; row++) {
    const from = ((part.top + row) * width + part.left) * 3
    cropped.set(rgb.subarray(from, from + part.width * 3), row * part.width * 3)
  }
  return { width: part.width, height: part.height, rgb: cropped }
}

/**
 * What lies about the given places, with room on each side as a share of their longer side; null for no place at all.
 */
export const rectangleAround = (
  { width, height }: RgbPicture,
  boxes: readonly Quad[],
  around: number,
): Rectangle | null => {
  const points = boxes.flat()
  if (points.length === 0) return null
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = Math.max(24, around * Math.max(x1 - x0, y1 - y0))
  const left = Math.max(0, Math.floor(x0 - room))
  const top = Math.max(0, Math.floor(y0 - room))
  const right = Math.min(width, Math.ceil(x1 + room))
  const bottom = Math.min(height, Math.ceil(y1 + room))
  return right <= left || bottom <= top ? null : { left, top, width: right - left, height: bottom - top }
}

/** A rectangle of a picture in a copy of it at another size, kept inside that copy. */
export const scaledRectangle = (
  { left, top, width, height }: Rectangle,
  scale: number,
  within: { readonly width: number; readonly height: number },
): Rectangle => {
  const x = Math.min(within.width - 1, Math.round(left * scale))
  const y = Math.min(within.height - 1, Math.round(top * scale))
  return {
    left: x,
    top: y,
    width: Math.max(1, Math.min(within.width - x, Math.round(width * scale))),
    height: Math.max(1, Math.min(within.height - y, Math.round(height * scale))),
  }
}
