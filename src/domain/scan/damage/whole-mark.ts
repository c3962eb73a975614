import type { CalmAround } from './calm-around.ts'
import { groupAt, type Mark } from './marks.ts'
import type { Surface } from './surface.ts'

const grownBy = 10

/**
 * The mark as what is past half its contrast against the slope of light it lies on: whole, where the deviation from the
 * local mean gave only its rim. Null where it does not end within 10 working pixels.
 */
export const wholeMark = (surface: Surface, mark: Mark, { slope, contrast }: CalmAround): Mark | null => {
  const { width, height, grey } = surface
  // Places left out of the window stay 0.
  const left = Math.max(0, mark.left - grownBy)
  const top = Math.max(0, mark.top - grownBy)
  const right = Math.min(width - 1, mark.right + grownBy)
  const bottom = Math.min(height - 1, mark.bottom + grownBy)
  const signs = new Int8Array(grey.length)
  const sign = mark.darker ? -1 : 1
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const off = (grey[y * width + x] as number) - slope.level - slope.perX * x - slope.perY * y
      if (sign * off > contrast / 2) signs[y * width + x] = sign
    }
  const start = mark.pixels.find((at) => signs[at] !== 0)
  if (start === undefined) return null
  const whole = groupAt(signs, width, height, start, new Int32Array((right - left + 1) * (bottom - top + 1)))
  const ends = whole.left > left && whole.top > top && whole.right < right && whole.bottom < bottom
  return ends ? whole : null
}

/**
 * Mean of the differences between neighbours across and down within the mark, over its contrast: small where the mark
 * is of one shade, large where it is made of many pieces, as small print and codes are.
 */
export const unevenness = ({ width, grey }: Surface, mark: Mark, contrast: number): number => {
  const own = new Set(mark.pixels)
  let [sum, count] = [0, 0]
  for (const at of mark.pixels)
    for (const next of [at + 1, at + width]) {
      if (!own.has(next)) continue
      sum += Math.abs((grey[next] as number) - (grey[at] as number))
      count += 1
    }
  return count === 0 ? 0 : sum / count / contrast
}
