import type { LumaPlane } from '../luma-plane.ts'

const radius = 15
const turns = 30
const comparisons = 256
const outermost = 13

/** Words of 32 bits that one descriptor takes. */
export const descriptorWords = comparisons / 32

/** No corner nearer to an edge than this can be described. */
export const descriptorMargin = radius + 4

/** Fixed sequence in (0, 1): S. K. Park and K. W. Miller, "Random number generators", CACM 31(10), 1988. */
const fixedSequence = (): (() => number) => {
  let state = 20061
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Ends of the 256 comparisons as x1, y1, x2, y2: normal about the middle with variance (31 / 5)^2. */
const plainPattern = (): Float64Array => {
  const next = fixedSequence()
  const pattern = new Float64Array(comparisons * 4)
  let at = 0
  while (at < pattern.length) {
    const distance = ((2 * radius + 1) / 5) * Math.sqrt(-2 * Math.log(next()))
    const angle = 2 * Math.PI * next()
    if (distance > outermost) continue
    pattern[at] = distance * Math.cos(angle)
    pattern[at + 1] = distance * Math.sin(angle)
    at += 2
  }
  return pattern
}

const turnedPatterns = ((): readonly Int8Array[] => {
  const pattern = plainPattern()
  return Array.from({ length: turns }, (_, turn) => {
    const cos = Math.cos((2 * Math.PI * turn) / turns)
    const sin = Math.sin((2 * Math.PI * turn) / turns)
    return Int8Array.from(pattern, (_value, at) => {
      const x = pattern[at & ~1] as number
      const y = pattern[at | 1] as number
      return Math.round(at % 2 === 0 ? cos * x - sin * y : sin * x + cos * y)
    })
  })
})()

const halfRows = Int32Array.from({ length: radius + 1 }, (_, y) => Math.floor(Math.sqrt(radius * radius - y * y)))

/**
 * Direction from a corner to the centre of brightness of the disc of radius 15 about it, in radians, clockwise as seen.
 * Source: P. L. Rosin, "Measuring corner properties", CVIU 73(2), 1999, as used by Rublee et al., 2011.
 */
export const directionAt = ({ width, data }: LumaPlane, x: number, y: number): number => {
  let across = 0
  let down = 0
  for (let dy = -radius; dy <= radius; dy++) {
    const half = halfRows[Math.abs(dy)] as number
    const row = (y + dy) * width + x
    let sum = 0
    for (let dx = -half; dx <= half; dx++) {
      const value = data[row + dx] as number
      across += dx * value
      sum += value
    }
    down += dy * sum
  }
  return Math.atan2(down, across)
}

/**
 * Writes the 256 bits that say which of two places near a corner is the darker, the places turned with `direction`,
 * to `into` from word `from` on. `soft` must be smoothed.
 * Sources: M. Calonder et al., "BRIEF: Binary robust independent elementary features", ECCV 2010; E. Rublee et al.,
 * "ORB: an efficient alternative to SIFT or SURF", ICCV 2011. The places are drawn here, not learned.
 */
export const describeCorner = (
  { width, data }: LumaPlane,
  x: number,
  y: number,
  direction: number,
  into: Uint32Array,
  from: number,
): void => {
  const turn = (Math.round((direction * turns) / (2 * Math.PI)) + turns) % turns
  const pattern = turnedPatterns[turn] as Int8Array
  const middle = y * width + x
  let at = 0
  for (let word = 0; word < descriptorWords; word++) {
    let bits = 0
    for (let bit = 0; bit < 32; bit++) {
      const one = data[middle + (pattern[at + 1] as number) * width + (pattern[at] as number)] as number
      const other = data[middle + (pattern[at + 3] as number) * width + (pattern[at + 2] as number)] as number
      if (one < other) bits |= 1 << bit
      at += 4
    }
    into[from + word] = bits
  }
}
