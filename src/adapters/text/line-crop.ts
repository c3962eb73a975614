import type { Quad } from '../../domain/kernel/reading.ts'
import type { Numbers } from './model-sessions.ts'
import type { Samples } from './scaled-picture.ts'

/** The height at which recognition reads a line. */
export const lineHeight = 48
/** Few shapes of input, so that the runtime's buffers are used again. */
const widthStep = 32
/** A line of about 80 characters; a longer one is squeezed. */
const greatestWidth = 1600

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y)

/** A line laid flat; columns from `inked` on are empty. */
export interface FlatLine extends Numbers {
  readonly inked: number
}

/** Adds the bilinear sample at (x, y), times `weight`, to blue, green and red at `to` of their planes of `area`. */
const addSample = (
  { width, height, channels, samples }: Samples,
  x: number,
  y: number,
  weight: number,
  data: Float32Array,
  to: number,
  area: number,
): void => {
  const left = x <= 0 ? 0 : x >= width - 1 ? width - 1 : x | 0
  const top = y <= 0 ? 0 : y >= height - 1 ? height - 1 : y | 0
  const toRight = x > 0 && left < width - 1 ? x - left : 0
  const toBottom = y > 0 && top < height - 1 ? y - top : 0
  const at = (top * width + left) * channels
  const beside = at + (toRight > 0 ? channels : 0)
  const below = toBottom > 0 ? width * channels : 0
  const here = (1 - toRight) * (1 - toBottom) * weight
  const right = toRight * (1 - toBottom) * weight
  const under = (1 - toRight) * toBottom * weight
  const corner = toRight * toBottom * weight
  const planes = channels === 1 ? 1 : 3
  for (let channel = 0; channel < planes; channel++) {
    const value =
      (samples[at + channel] as number) * here +
      (samples[beside + channel] as number) * right +
      (samples[at + below + channel] as number) * under +
      (samples[beside + below + channel] as number) * corner
    const place = to + (planes - 1 - channel) * area
    data[place] = (data[place] as number) + value
  }
}

/**
 * Cuts out a line and lays it flat: 48 high, as wide as its shape asks, blue, green and red from -1 to 1; columns left
 * over on the right are 0. Means over several samples where the line is much larger than 48.
 */
export const cropLine = (picture: Samples, box: Quad): FlatLine => {
  const [upperLeft, upperRight, , lowerLeft] = box
  const length = distance(upperLeft, upperRight)
  const thickness = Math.max(distance(upperLeft, lowerLeft), 1)
  const inked = Math.max(1, Math.min(greatestWidth, Math.round((lineHeight * length) / thickness)))
  const columns = Math.ceil(inked / widthStep) * widthStep
  const area = lineHeight * columns
  const data = new Float32Array(3 * area)
  const taps = Math.max(1, Math.min(4, Math.round(thickness / lineHeight)))
  const [onwardX, onwardY] = [(upperRight.x - upperLeft.x) / inked, (upperRight.y - upperLeft.y) / inked]
  const [downX, downY] = [(lowerLeft.x - upperLeft.x) / lineHeight, (lowerLeft.y - upperLeft.y) / lineHeight]
  const weight = 1 / (taps * taps * 127.5)
  const planes = picture.channels === 1 ? 1 : 3
  for (let row = 0; row < lineHeight; row++) {
    const to = row * columns
    for (let plane = 0; plane < planes; plane++) data.fill(-1, to + plane * area, to + plane * area + inked)
    for (let tap = 0; tap < taps * taps; tap++) {
      const down = row + (((tap / taps) | 0) + 0.5) / taps
      const onward = ((tap % taps) + 0.5) / taps
      const x = upperLeft.x + downX * down + onwardX * onward - 0.5
      const y = upperLeft.y + downY * down + onwardY * onward - 0.5
      for (let column = 0; column < inked; column++) {
        addSample(picture, x + onwardX * column, y + onwardY * column, weight, data, to + column, area)
      }
    }
  }
  if (planes === 1) for (let plane = 1; plane < 3; plane++) data.copyWithin(plane * area, 0, area)
  return { data, sides: [1, 3, lineHeight, columns], inked }
}

/** The same line as it looks upside down. */
export const upsideDown = ([upperLeft, upperRight, lowerRight, lowerLeft]: Quad): Quad => [
  lowerRight,
  lowerLeft,
  upperLeft,
  upperRight,
]
