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
export const unusual = ({ width, height, against, noise, noiseColumns }: Surface): Int8Array => {
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

/** The connected groups (by side or corner) of unusual places of one sign, with at least `least` pixels. */
export const marksOf = (signs: Int8Array, width: number, height: number, least: number): readonly Mark[] => {
  const seen = new Uint8Array(signs.length)
  const queue = new Int32Array(signs.length)
  const marks: Mark[] = []
  for (let start = 0; start < signs.length; start++) {
    const sign = signs[start]
    if (sign === 0 || seen[start] === 1) continue
    let [head, tail] = [0, 0]
    let [left, top, right, bottom] = [width, height, 0, 0]
    queue[tail++] = start
    seen[start] = 1
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
          if (seen[next] === 1 || signs[next] !== sign) continue
          seen[next] = 1
          queue[tail++] = next
        }
      }
    }
    if (tail >= least) marks.push({ pixels: queue.slice(0, tail), left, top, right, bottom, darker: sign === -1 })
  }
  return marks
}
