import type { LumaPlane } from './luma-plane.ts'

/** Mean brightness of each field of a `columns` by `rows` grid, row by row: what a frame looks like from afar. */
export const thumbGrid = ({ width, height, data }: LumaPlane, columns: number, rows: number): Float32Array => {
  const grid = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const top = Math.floor((row * height) / rows)
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / rows))
    for (let column = 0; column < columns; column++) {
      const left = Math.floor((column * width) / columns)
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / columns))
      let sum = 0
      let count = 0
      for (let y = top; y < bottom; y += 2) {
        for (let x = left; x < right; x += 2) {
          sum += data[y * width + x] as number
          count += 1
        }
      }
      grid[row * columns + column] = sum / count
    }
  }
  return grid
}

/** Mean absolute difference of two grids after their mean brightness is taken out, so that a flicker is no change. */
export const gridDifference = (a: Float32Array, b: Float32Array): number => {
  const mean = (grid: Float32Array): number => grid.reduce((sum, value) => sum + value, 0) / grid.length
  const offset = mean(a) - mean(b)
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] as number) - (b[i] as number) - offset)
  return sum / a.length
}

/** 64 bits, one for each neighbour pair of a 9 × 8 grid, as 16 hexadecimal digits (N. Krawetz, 2013). */
export const differenceHash = (plane: LumaPlane): string => {
  const grid = thumbGrid(plane, 9, 8)
  let digits = ''
  for (let row = 0; row < 8; row++) {
    let byte = 0
    for (let column = 0; column < 8; column++) {
      const at = row * 9 + column
      byte = (byte << 1) | ((grid[at] as number) > (grid[at + 1] as number) ? 1 : 0)
    }
    digits += byte.toString(16).padStart(2, '0')
  }
  return digits
}

/** In how many of 64 bits two difference hashes differ. */
export const hashDistance = (a: string, b: string): number => {
  let distance = 0
  for (let i = 0; i < 16; i += 4) {
    let bits = Number.parseInt(a.slice(i, i + 4), 16) ^ Number.parseInt(b.slice(i, i + 4), 16)
    for (; bits !== 0; bits &= bits - 1) distance += 1
  }
  return distance
}
