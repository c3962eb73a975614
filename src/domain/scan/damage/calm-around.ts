import type { Mark } from './marks.ts'
import type { Surface } from './surface.ts'

/**
 * The even surface a mark lies on. `calm`: share of the places around the mark, 0 to 1, that follow one slope of light.
 * `spread`: standard deviation of those, in grey levels. `contrast`: how far the mark is from what the slope would give
 * in its place, in grey levels, above 0.
 */
export interface CalmAround {
  readonly calm: number
  readonly spread: number
  readonly contrast: number
  readonly slope: Slope
}

const nearest = 3
const farthest = 11

/** Grey `level + perX x + perY y` at a working place. */
export interface Slope {
  readonly level: number
  readonly perX: number
  readonly perY: number
}

/** Least squares over places given as x, y, grey, in turn; null where they lie on a line. */
const fittedSlope = (places: readonly number[]): Slope | null => {
  const count = places.length / 3
  let [mx, my, mg] = [0, 0, 0]
  for (let i = 0; i < places.length; i += 3) {
    mx += (places[i] as number) / count
    my += (places[i + 1] as number) / count
    mg += (places[i + 2] as number) / count
  }
  let [xx, xy, yy, xg, yg] = [0, 0, 0, 0, 0]
  for (let i = 0; i < places.length; i += 3) {
    const x = (places[i] as number) - mx
    const y = (places[i + 1] as number) - my
    const g = (places[i + 2] as number) - mg
    xx += x * x
    xy += x * y
    yy += y * y
    xg += x * g
    yg += y * g
  }
  const area = xx * yy - xy * xy
  if (area <= 0) return null
  const perX = (xg * yy - yg * xy) / area
  const perY = (yg * xx - xg * xy) / area
  return { level: mg - perX * mx - perY * my, perX, perY }
}

/** One in three of the places between `nearest` and `farthest` working pixels from the mark, as x, y, grey, in turn. */
const ringOf = ({ width, height, grey }: Surface, mark: Mark): number[] | null => {
  const left = mark.left - farthest
  const top = mark.top - farthest
  const w = mark.right - mark.left + 1 + 2 * farthest
  const h = mark.bottom - mark.top + 1 + 2 * farthest
  if (left < 0 || top < 0 || left + w > width || top + h > height) return null
  // Steps by side or corner from the mark, in two sweeps (A. Rosenfeld and J. Pfaltz, "Sequential operations in digital
  // picture processing", JACM 13(4), 1966).
  const steps = new Uint8Array(w * h).fill(farthest + 1)
  for (const at of mark.pixels) {
    const y = Math.floor(at / width)
    steps[(y - top) * w + at - y * width - left] = 0
  }
  for (let y = 1; y < h; y++)
    for (let at = y * w + 1; at < y * w + w - 1; at++) {
      const above = Math.min(steps[at - w - 1] as number, steps[at - w] as number, steps[at - w + 1] as number)
      steps[at] = Math.min(steps[at] as number, above + 1, (steps[at - 1] as number) + 1)
    }
  for (let y = h - 2; y >= 0; y--)
    for (let at = y * w + w - 2; at > y * w; at--) {
      const below = Math.min(steps[at + w - 1] as number, steps[at + w] as number, steps[at + w + 1] as number)
      steps[at] = Math.min(steps[at] as number, below + 1, (steps[at + 1] as number) + 1)
    }
  const ring: number[] = []
  for (let y = 0; y < h; y++)
    for (let x = (2 * y) % 3; x < w; x += 3) {
      const away = steps[y * w + x] as number
      if (away < nearest || away > farthest) continue
      ring.push(left + x, top + y, grey[(top + y) * width + left + x] as number)
    }
  return ring
}

const leastSlack = 6

/** Null where the mark is too near the border of the picture to be surrounded. */
export const calmAround = (surface: Surface, mark: Mark): CalmAround | null => {
  const ring = ringOf(surface, mark)
  if (!ring) return null
  let kept: readonly number[] = ring
  let slope = fittedSlope(ring)
  let spread = 0
  for (let round = 0; round < 3 && slope; round++) {
    const offs = new Float64Array(ring.length / 3)
    for (let i = 0; i < offs.length; i++) {
      const [x, y, level] = [ring[3 * i] as number, ring[3 * i + 1] as number, ring[3 * i + 2] as number]
      offs[i] = Math.abs(level - slope.level - slope.perX * x - slope.perY * y)
    }
    const middle = Float64Array.from(offs).sort()[offs.length >> 1] as number
    // The middle distance of a normal spread is 0.6745 of its standard deviation.
    spread = middle / 0.6745
    const slack = Math.max(leastSlack, 3 * spread)
    kept = ring.filter((_, i) => (offs[Math.floor(i / 3)] as number) <= slack)
    if (kept.length < 0.5 * ring.length) break
    slope = fittedSlope(kept)
  }
  if (!slope) return null
  const { level, perX, perY } = slope
  let contrast = 0
  for (const at of mark.pixels) {
    const y = Math.floor(at / surface.width)
    contrast += (surface.grey[at] as number) - level - perX * (at - y * surface.width) - perY * y
  }
  contrast /= mark.pixels.length
  return { calm: kept.length / ring.length, spread, contrast: mark.darker ? -contrast : contrast, slope }
}
