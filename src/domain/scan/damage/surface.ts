import type { LumaPlane } from '../luma-plane.ts'

/**
 * A picture at working size, and how each place of it differs from what is around it. `unit`: pixels of the plane in
 * one working pixel. `against[i]`: grey levels above (or below) the mean of the surroundings. `noise`, by tile: how much the
 * surface around the tile usually differs so, in grey levels; large on weave, wood and print.
 */
export interface Surface {
  readonly width: number
  readonly height: number
  readonly unit: number
  readonly grey: Float32Array
  readonly against: Float32Array
  readonly noise: Float32Array
  readonly noiseColumns: number
}

const workingSides = { fine: 480, coarse: 320 } as const
const surroundRadius = 14
/** Side of the squares `noise` is given for, in working pixels. */
export const tile = 12
/** Tiles on each side of a tile that count as its surroundings. */
const tilesAround = 3

const shrunk = ({ width: full, data }: LumaPlane, unit: number, width: number, height: number): Float32Array => {
  const grey = new Float32Array(width * height)
  const share = 1 / (unit * unit)
  for (let y = 0; y < height; y++) {
    for (let v = y * unit; v < y * unit + unit; v++) {
      let from = v * full
      for (let at = y * width; at < (y + 1) * width; at++) {
        let sum = 0
        for (let u = 0; u < unit; u++) sum += data[from++] as number
        grey[at] = (grey[at] as number) + sum * share
      }
    }
  }
  return grey
}

/** Means over squares of side 2 radius + 1, cut off at the border; a running sum each way (F. Crow, SIGGRAPH 1984). */
const boxMean = (from: Float32Array, width: number, height: number, radius: number): Float32Array => {
  const across = new Float32Array(from.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    let sum = 0
    for (let x = 0; x < Math.min(radius, width); x++) sum += from[row + x] as number
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += from[row + x + radius] as number
      if (x - radius > 0) sum -= from[row + x - radius - 1] as number
      across[row + x] = sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1)
    }
  }
  const mean = new Float32Array(from.length)
  const sums = new Float64Array(width)
  for (let y = 0; y < Math.min(radius, height); y++)
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (across[y * width + x] as number)
  for (let y = 0; y < height; y++) {
    const add = y + radius < height ? (y + radius) * width : -1
    const drop = y - radius > 0 ? (y - radius - 1) * width : -1
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1
    for (let x = 0; x < width; x++) {
      let sum = sums[x] as number
      if (add >= 0) sum += across[add + x] as number
      if (drop >= 0) sum -= across[drop + x] as number
      sums[x] = sum
      mean[y * width + x] = sum / rows
    }
  }
  return mean
}

/** For each tile the median of the tiles around it: what is unusual there does not raise its own measure. */
const noiseOf = (against: Float32Array, width: number, height: number): Float32Array => {
  const [columns, rows] = [Math.ceil(width / tile), Math.ceil(height / tile)]
  const means = new Float32Array(columns * rows)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let [sum, count] = [0, 0]
      for (let y = r * tile; y < Math.min(height, (r + 1) * tile); y++)
        for (let at = y * width + c * tile; at < y * width + Math.min(width, (c + 1) * tile); at++) {
          sum += Math.abs(against[at] as number)
          count += 1
        }
      means[r * columns + c] = sum / count
    }
  }
  const noise = new Float32Array(columns * rows)
  const around = new Float32Array((2 * tilesAround + 1) ** 2)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let count = 0
      for (let v = Math.max(0, r - tilesAround); v <= Math.min(rows - 1, r + tilesAround); v++)
        for (let u = Math.max(0, c - tilesAround); u <= Math.min(columns - 1, c + tilesAround); u++)
          around[count++] = means[v * columns + u] as number
      const middle = around.subarray(0, count).sort()[count >> 1] as number
      // The mean distance of a normal spread is 0.8 of its standard deviation.
      noise[r * columns + c] = middle * 1.2533
    }
  }
  return noise
}

/**
 * At two sizes, because a mark is found where it is small against its surroundings: thin lines at the fine one, patches
 * at the coarse one.
 */
export const surfaceOf = (plane: LumaPlane, size: 'fine' | 'coarse'): Surface => {
  const unit = Math.max(1, Math.round(Math.max(plane.width, plane.height) / workingSides[size]))
  const width = Math.floor(plane.width / unit)
  const height = Math.floor(plane.height / unit)
  const grey = shrunk(plane, unit, width, height)
  const around = boxMean(grey, width, height, surroundRadius)
  const against = boxMean(grey, width, height, 1)
  for (let at = 0; at < against.length; at++) against[at] = (against[at] as number) - (around[at] as number)
  return {
    width,
    height,
    unit,
    grey,
    against,
    noise: noiseOf(against, width, height),
    noiseColumns: Math.ceil(width / tile),
  }
}
