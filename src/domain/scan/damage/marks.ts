import type { CalmAround } from './calm-around.ts'
import { type Surface, tile } from './surface.ts'

/** Working pixels that hang together and differ from their surroundings the same way. */
export interface Mark {
  /** Indices of its pixels. */
  readonly pixels: Int32Array
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly darker: boolean
}

const leastTimesNoise = 4
const leastGreys = 7

/** 1 where a place is unusually bright for its surface, -1 where unusually dark, else 0. */
const unusual = ({ width, height, against, noise, noiseColumns }: Surface): Int8Array => {
  const signs = new Int8Array(against.length)
  const leasts = noise.map((usual) => Math.max(leastGreys, leastTimesNoise * usual))
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / tile) * noiseColumns
    for (let x = 0; x < width; x++) {
      const value = against[y * width + x] as number
      const least = leasts[row + Math.floor(x / tile)] as number
      if (value > least) signs[y * width + x] = 1
      else if (value < -least) signs[y * width + x] = -1
    }
  }
  return signs
}

/** The group of places of one sign that hangs together with `start` by side or corner; they are taken out of `signs`. */
const groupAt = (signs: Int8Array, width: number, height: number, start: number, queue: Int32Array): Mark => {
  const sign = signs[start] as number
  let [head, tail] = [0, 0]
  let [left, top, right, bottom] = [width, height, 0, 0]
  queue[tail++] = start
  signs[start] = 0
  while (head < tail) {
    const at = queue[head++] as number
    const y = Math.floor(at / width)
    const x = at - y * width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
    for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
      for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        const next = v * width + u
        if (signs[next] !== sign) continue
        signs[next] = 0
        queue[tail++] = next
      }
    }
  }
  return { pixels: queue.slice(0, tail), left, top, right, bottom, darker: sign === -1 }
}

/** All groups of unusual places with at least `least` pixels. */
export const marksOf = (surface: Surface, least: number): readonly Mark[] => {
  const { width, height } = surface
  const signs = unusual(surface)
  const queue = new Int32Array(signs.length)
  const marks: Mark[] = []
  for (let start = 0; start < signs.length; start++) {
    if (signs[start] === 0) continue
    const mark = groupAt(signs, width, height, start, queue)
    if (mark.pixels.length >= least) marks.push(mark)
  }
  return marks
}

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
