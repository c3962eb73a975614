import type { LumaPlane } from '../luma-plane.ts'

/** Corners of one picture: where, and how strong; index i of each array belongs together. */
export interface Corners {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly strengths: readonly number[]
}

const circle = [
  [0, -3],
  [1, -3],
  [2, -2],
  [3, -1],
  [3, 0],
  [3, 1],
  [2, 2],
  [1, 3],
  [0, 3],
  [-1, 3],
  [-2, 2],
  [-3, 1],
  [-3, 0],
  [-3, -1],
  [-2, -2],
  [-1, -3],
] as const

const contrast = 14

const hasRunOfNine = (mask: number): number => {
  let run = mask | (mask << 16)
  for (let bit = 1; bit < 9; bit++) run &= (mask | (mask << 16)) >>> bit
  return (run & 0xffff) === 0 ? 0 : 1
}

const arcs = Uint8Array.from({ length: 1 << 16 }, (_, mask) => hasRunOfNine(mask))

/** Strength of every pixel as a corner, 0 where there is none; nothing is sought nearer than `margin` to an edge. */
const strengthsOf = ({ width, height, data }: LumaPlane, margin: number): Uint16Array => {
  const strengths = new Uint16Array(width * height)
  const around = Int32Array.from(circle, ([x, y]) => y * width + x)
  const [north, east, south, west] = [around[0], around[4], around[8], around[12]] as [number, number, number, number]
  for (let y = margin; y < height - margin; y++) {
    const row = y * width
    for (let x = margin; x < width - margin; x++) {
      const at = row + x
      const high = (data[at] as number) + contrast
      const low = (data[at] as number) - contrast
      const n = data[at + north] as number
      const s = data[at + south] as number
      if (n <= high && s <= high && n >= low && s >= low) continue
      const e = data[at + east] as number
      const w = data[at + west] as number
      if (e <= high && w <= high && e >= low && w >= low) continue
      let brighter = 0
      let darker = 0
      let excess = 0
      let lack = 0
      for (let k = 0; k < 16; k++) {
        const value = data[at + (around[k] as number)] as number
        if (value > high) {
          brighter |= 1 << k
          excess += value - high
        } else if (value < low) {
          darker |= 1 << k
          lack += low - value
        }
      }
      if (arcs[brighter]) strengths[at] = excess
      else if (arcs[darker]) strengths[at] = lack
    }
  }
  return strengths
}

/**
 * Pixels that stand out, by more than 14 grey levels, against nine or more neighbours in a row on a circle of radius 3,
 * and more so than the eight pixels around them. Strength is the sum of what the circle differs by beyond the 14.
 * Source: E. Rosten and T. Drummond, "Machine learning for high-speed corner detection", ECCV 2006 (FAST-9).
 */
export const cornersOf = (plane: LumaPlane, margin: number): Corners => {
  const { width, height } = plane
  const strengths = strengthsOf(plane, margin)
  const corners = { xs: [] as number[], ys: [] as number[], strengths: [] as number[] }
  for (let y = margin; y < height - margin; y++) {
    for (let x = margin; x < width - margin; x++) {
      const at = y * width + x
      const own = strengths[at] as number
      if (own === 0) continue
      if (own < (strengths[at + 1] as number) || own <= (strengths[at - 1] as number)) continue
      if (own < (strengths[at + width] as number) || own <= (strengths[at - width] as number)) continue
      if (own < (strengths[at + width + 1] as number) || own <= (strengths[at - width - 1] as number)) continue
      if (own < (strengths[at + width - 1] as number) || own <= (strengths[at - width + 1] as number)) continue
      corners.xs.push(x)
      corners.ys.push(y)
      corners.strengths.push(own)
    }
  }
  return corners
}
