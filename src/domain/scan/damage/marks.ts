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
export const groupAt = (signs: Int8Array, width: number, height: number, start: number, queue: Int32Array): Mark => {
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
