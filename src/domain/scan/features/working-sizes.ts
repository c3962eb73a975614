import type { LumaPlane } from '../luma-plane.ts'

/** A picture at one of the sizes that features are sought at; `unit` is the side of its pixel in pixels of the frame. */
export interface SizedPlane extends LumaPlane {
  readonly unit: number
}

const workingLongSide = 480
const sizes = [1, Math.SQRT2, 2] as const

/** Means of `by` x `by` squares; what is left over at the right and lower edge is dropped. */
const reduced = ({ width, height, data }: LumaPlane, by: number): SizedPlane => {
  if (by === 1) return { width, height, data, unit: 1 }
  const across = Math.floor(width / by)
  const down = Math.floor(height / by)
  const smaller = new Uint8Array(across * down)
  const area = by * by
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      let sum = 0
      for (let dy = 0; dy < by; dy++) {
        const row = (y * by + dy) * width + x * by
        for (let dx = 0; dx < by; dx++) sum += data[row + dx] as number
      }
      smaller[y * across + x] = (sum + (area >> 1)) / area
    }
  }
  return { width: across, height: down, data: smaller, unit: by }
}

/** Bilinear samples of a smoothed picture, `by` pixels apart in both directions. */
const resampled = ({ width, height, data, unit }: SizedPlane, by: number): SizedPlane => {
  const across = Math.max(0, Math.floor((width - 1) / by))
  const down = Math.max(0, Math.floor((height - 1) / by))
  const smaller = new Uint8Array(across * down)
  const lefts = new Int32Array(across)
  const shares = new Int32Array(across)
  for (let x = 0; x < across; x++) {
    const from = (x + 0.5) * by - 0.5
    lefts[x] = Math.floor(from)
    shares[x] = Math.round((from - Math.floor(from)) * 64)
  }
  for (let y = 0; y < down; y++) {
    const from = (y + 0.5) * by - 0.5
    const row = Math.floor(from) * width
    const lower = Math.round((from - Math.floor(from)) * 64)
    const upper = 64 - lower
    for (let x = 0; x < across; x++) {
      const at = row + (lefts[x] as number)
      const right = shares[x] as number
      const left = 64 - right
      const above = (data[at] as number) * left + (data[at + 1] as number) * right
      const below = (data[at + width] as number) * left + (data[at + width + 1] as number) * right
      smaller[y * across + x] = (above * upper + below * lower + 2048) >> 12
    }
  }
  return { width: across, height: down, data: smaller, unit: unit * by }
}

/** The picture under the binomial kernel 1 4 6 4 1 in both directions; two pixels at each edge stay as they are. */
export const smoothed = ({ width, height, data, unit }: SizedPlane): SizedPlane => {
  const rows = new Uint16Array(data.length)
  const soft = new Uint8Array(data)
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 2; x < width - 2; x++) {
      const at = row + x
      rows[at] =
        (data[at - 2] as number) +
        (data[at + 2] as number) +
        4 * ((data[at - 1] as number) + (data[at + 1] as number)) +
        6 * (data[at] as number)
    }
  }
  for (let y = 2; y < height - 2; y++) {
    const row = y * width
    for (let x = 2; x < width - 2; x++) {
      const at = row + x
      soft[at] =
        ((rows[at - 2 * width] as number) +
          (rows[at + 2 * width] as number) +
          4 * ((rows[at - width] as number) + (rows[at + width] as number)) +
          6 * (rows[at] as number) +
          128) >>
        8
    }
  }
  return { width, height, data: soft, unit }
}

/** A size with the picture as it is, for corners, and smoothed, for descriptors. */
export interface WorkingSize {
  readonly sharp: SizedPlane
  readonly soft: SizedPlane
}

/**
 * The frame reduced to about 480 pixels on its longer side, and that by 1.41 and 2 again: corners found at one size
 * are found at a neighbouring one when the camera came nearer.
 */
export const workingSizes = (plane: LumaPlane): readonly WorkingSize[] => {
  const by = Math.max(1, Math.round(Math.max(plane.width, plane.height) / workingLongSide))
  const sharp = reduced(plane, by)
  const soft = smoothed(sharp)
  return sizes.map((size) => {
    if (size === 1) return { sharp, soft }
    const smaller = resampled(soft, size)
    return { sharp: smaller, soft: smoothed(smaller) }
  })
}
