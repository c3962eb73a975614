import type { LumaPlane } from '../luma-plane.ts'

/** A picture at one of the sizes that features are sought at; `unit` is the side of its pixel in pixels of the frame. */
export interface SizedPlane extends LumaPlane {
  readonly unit: number
}

const leastLongSide = 720
const sizes = [1, Math.SQRT2, 2] as const

/** Means of 2 x 2 pixels; an odd column or row at the end is dropped. */
const halved = ({ width, height, data, unit }: SizedPlane): SizedPlane => {
  const across = width >> 1
  const down = height >> 1
  const smaller = new Uint8Array(across * down)
  for (let y = 0; y < down; y++) {
    let at = 2 * y * width
    const end = (y + 1) * across
    for (let to = y * across; to < end; to++) {
      const above = (data[at] as number) + (data[at + 1] as number)
      const below = (data[at + width] as number) + (data[at + width + 1] as number)
      smaller[to] = (above + below + 2) >> 2
      at += 2
    }
  }
  return { width: across, height: down, data: smaller, unit: 2 * unit }
}

const workingSize = (plane: LumaPlane): SizedPlane => {
  let working: SizedPlane = { ...plane, unit: 1 }
  while (Math.max(working.width, working.height) >= leastLongSide) working = halved(working)
  return working
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
 * The frame halved until its longer side is under 720 pixels, and that reduced by 1.41 and by 2: corners found at one
 * size are found at a neighbouring one when the camera came nearer.
 */
export const workingSizes = (plane: LumaPlane): readonly WorkingSize[] => {
  const sharp = workingSize(plane)
  const soft = smoothed(sharp)
  return sizes.map((size) => {
    if (size === 1) return { sharp, soft }
    const smaller = resampled(soft, size)
    return { sharp: smaller, soft: smoothed(smaller) }
  })
}
