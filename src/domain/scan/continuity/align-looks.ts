import { lookColumns as columns, lookRows as rows } from './frame-look.ts'

/** How one look passes into the next when the camera moves. */
export interface Alignment {
  /** Movement of the picture in fields, with fractions. */
  readonly right: number
  readonly down: number
  /** 0: the same picture, moved; 1: nothing in common. One minus the normalised correlation where the two overlap. */
  readonly unlike: number
  /** Mean absolute change of brightness with nothing moved, 0 to 255. */
  readonly change: number
}

const farthestRight = 12
const farthestDown = 7

/** Correlation of brightness where `before`, moved by whole fields, overlaps `after`; free of gain and offset. */
const correlation = (before: Float32Array, after: Float32Array, right: number, down: number): number => {
  const left = Math.max(0, right)
  const end = Math.min(columns, columns + right)
  const top = Math.max(0, down)
  const bottom = Math.min(rows, rows + down)
  let sumA = 0
  let sumB = 0
  let squareA = 0
  let squareB = 0
  let product = 0
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < end; x++) {
      const a = before[(y - down) * columns + x - right] as number
      const b = after[y * columns + x] as number
      sumA += a
      sumB += b
      squareA += a * a
      squareB += b * b
      product += a * b
    }
  }
  const count = (end - left) * (bottom - top)
  const varianceA = squareA - (sumA * sumA) / count
  const varianceB = squareB - (sumB * sumB) / count
  // Noise of one grey level in every field: pictures without content correlate with everything.
  const floor = count
  return (product - (sumA * sumB) / count + floor) / Math.sqrt((varianceA + floor) * (varianceB + floor))
}

/** Solves the symmetric system `matrix · x = right side` in place by Gauss; null where it is singular. */
const solve = (matrix: number[][], side: number[]): number[] | null => {
  const size = side.length
  for (let pivot = 0; pivot < size; pivot++) {
    const row = matrix[pivot] as number[]
    const head = row[pivot] as number
    if (Math.abs(head) < 1e-9) return null
    for (let below = pivot + 1; below < size; below++) {
      const other = matrix[below] as number[]
      const factor = (other[pivot] as number) / head
      for (let at = pivot; at < size; at++) other[at] = (other[at] as number) - factor * (row[at] as number)
      side[below] = (side[below] as number) - factor * (side[pivot] as number)
    }
  }
  const x = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    let sum = side[row] as number
    for (let at = row + 1; at < size; at++) sum -= ((matrix[row] as number[])[at] as number) * (x[at] as number)
    x[row] = sum / ((matrix[row] as number[])[row] as number)
  }
  return x
}

/** `look` moved by a fraction of a field, between its neighbours; outside it the nearest field is taken. */
const moved = (look: Float32Array, right: number, down: number): Float32Array => {
  const out = new Float32Array(look.length)
  const at = (x: number, y: number): number =>
    look[Math.max(0, Math.min(rows - 1, y)) * columns + Math.max(0, Math.min(columns - 1, x))] as number
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const u = x - right
      const v = y - down
      const left = Math.floor(u)
      const top = Math.floor(v)
      const fx = u - left
      const fy = v - top
      out[y * columns + x] =
        (at(left, top) * (1 - fx) + at(left + 1, top) * fx) * (1 - fy) +
        (at(left, top + 1) * (1 - fx) + at(left + 1, top + 1) * fx) * fy
    }
  }
  return out
}

/**
 * One step of finding the rest of a movement by least squares, with a change of gain and offset allowed beside it
 * (B. D. Lucas, T. Kanade, "An iterative image registration technique", IJCAI 1981).
 */
const refine = (from: Float32Array, to: Float32Array, margin: number): readonly [number, number] => {
  const matrix = Array.from({ length: 4 }, () => new Array<number>(4).fill(0))
  const side = new Array<number>(4).fill(0)
  for (let y = margin; y < rows - margin; y++) {
    for (let x = margin; x < columns - margin; x++) {
      const at = y * columns + x
      const value = from[at] as number
      const slopeX = ((from[at + 1] as number) - (from[at - 1] as number)) / 2
      const slopeY = ((from[at + columns] as number) - (from[at - columns] as number)) / 2
      const terms = [-slopeX, -slopeY, value / 100, 1]
      const difference = (to[at] as number) - value
      for (const [row, term] of terms.entries()) {
        side[row] = (side[row] as number) + term * difference
        const line = matrix[row] as number[]
        for (const [column, other] of terms.entries()) line[column] = (line[column] as number) + term * other
      }
    }
  }
  const [right = 0, down = 0] = solve(matrix, side) ?? []
  const held = (value: number): number => Math.max(-1, Math.min(1, value))
  return [held(right), held(down)]
}

interface Shift {
  readonly right: number
  readonly down: number
  readonly like: number
  /** `like` less a little for the way: a smaller movement is the likelier one where two fit nearly as well. */
  readonly worth: number
}

/** From here on a small movement is believed without looking at the large ones. */
const surelyLike = 0.95

const fairlyLike = 0.9

/** The best of the shifts by whole fields. */
const bestShift = (before: Float32Array, after: Float32Array): Shift => {
  const tried = (right: number, down: number): Shift => {
    const like = correlation(before, after, right, down)
    return { right, down, like, worth: like - 0.004 * (Math.abs(right) + Math.abs(down)) }
  }
  const climb = (from: Shift): Shift => {
    let best = from
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const [right, down] = [from.right + dx, from.down + dy]
        if (Math.abs(right) > farthestRight || Math.abs(down) > farthestDown) continue
        const next = tried(right, down)
        if (next.worth > best.worth) best = next
      }
    }
    return best === from ? best : climb(best)
  }
  const nearby = climb(tried(0, 0))
  if (nearby.like > surelyLike) return nearby
  let best = nearby
  for (const stride of [2, 1]) {
    for (let down = 1 - farthestDown; down < farthestDown; down += stride) {
      for (let right = -farthestRight; right <= farthestRight; right += stride) {
        const next = tried(right, down)
        if (next.worth > best.worth) best = next
      }
    }
    best = climb(best)
    // The fields are means, so that a fit shows beside its best place too; only what fits nowhere is searched in full.
    if (best.like > fairlyLike) break
  }
  return best
}

/** Finds how the picture moved from `before` to `after` (fields as from `fieldsOf`) and how unlike the two then are. */
export const alignLooks = (before: Float32Array, after: Float32Array): Alignment => {
  const shift = bestShift(before, after)
  let { right, down } = shift
  let change = 0
  for (let at = 0; at < before.length; at++) change += Math.abs((before[at] as number) - (after[at] as number))
  change /= before.length
  const margin = Math.min(7, 1 + Math.max(Math.abs(right), Math.abs(down)))
  for (let turn = 0; turn < 3; turn++) {
    const [dx, dy] = refine(moved(before, right, down), after, margin)
    right += dx
    down += dy
    if (Math.abs(dx) + Math.abs(dy) < 0.01) break
  }
  const wholeRight = Math.round(right)
  const wholeDown = Math.round(down)
  const rest = moved(before, right - wholeRight, down - wholeDown)
  const held = (value: number, most: number): number => Math.max(-most, Math.min(most, value))
  const like = Math.max(
    shift.like,
    correlation(rest, after, held(wholeRight, farthestRight), held(wholeDown, farthestDown)),
  )
  return { right, down, unlike: Math.max(0, 1 - like), change }
}
