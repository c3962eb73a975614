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

/**
 * Cuts out a line and lays it flat: 48 high, as wide as its shape asks, blue, green and red from -1 to 1; what is left
 * over on the right is 0. Means over several samples where the line is much larger than 48.
 */
export const cropLine = ({ width, height, channels, samples }: Samples, box: Quad): Numbers => {
  const [upperLeft, upperRight, , lowerLeft] = box
  const length = distance(upperLeft, upperRight)
  const thickness = Math.max(distance(upperLeft, lowerLeft), 1)
  const inked = Math.max(1, Math.min(greatestWidth, Math.round((lineHeight * length) / thickness)))
  const columns = Math.ceil(inked / widthStep) * widthStep
  const data = new Float32Array(3 * lineHeight * columns)
  const taps = Math.max(1, Math.min(4, Math.round(thickness / lineHeight)))
  const [onwardX, onwardY] = [(upperRight.x - upperLeft.x) / inked / taps, (upperRight.y - upperLeft.y) / inked / taps]
  const [downX, downY] = [
    (lowerLeft.x - upperLeft.x) / lineHeight / taps,
    (lowerLeft.y - upperLeft.y) / lineHeight / taps,
  ]
  const area = lineHeight * columns
  const factor = 1 / (taps * taps * 127.5)
  const sums = [0, 0, 0]
  const planes = channels === 1 ? 1 : 3
  for (let row = 0; row < lineHeight; row++) {
    for (let column = 0; column < inked; column++) {
      sums.fill(0)
      for (let down = row * taps; down < (row + 1) * taps; down++) {
        for (let onward = column * taps; onward < (column + 1) * taps; onward++) {
          const x = upperLeft.x + onwardX * (onward + 0.5) + downX * (down + 0.5) - 0.5
          const y = upperLeft.y + onwardY * (onward + 0.5) + downY * (down + 0.5) - 0.5
          const left = x <= 0 ? 0 : x >= width - 1 ? width - 1 : Math.floor(x)
          const top = y <= 0 ? 0 : y >= height - 1 ? height - 1 : Math.floor(y)
          const toRight = left < width - 1 && x > 0 ? x - left : 0
          const toBottom = top < height - 1 && y > 0 ? y - top : 0
          const at = (top * width + left) * channels
          const beside = toRight > 0 ? channels : 0
          const below = toBottom > 0 ? width * channels : 0
          for (let plane = 0; plane < planes; plane++) {
            const place = at + plane
            const upper = (samples[place] as number) * (1 - toRight) + (samples[place + beside] as number) * toRight
            const lower =
              (samples[place + below] as number) * (1 - toRight) + (samples[place + below + beside] as number) * toRight
            sums[plane] = (sums[plane] as number) + upper * (1 - toBottom) + lower * toBottom
          }
        }
      }
      const to = row * columns + column
      for (let plane = 0; plane < 3; plane++) {
        data[plane * area + to] = (sums[planes === 1 ? 0 : 2 - plane] as number) * factor - 1
      }
    }
  }
  return { data, sides: [1, 3, lineHeight, columns] }
}

/** The same line as it looks upside down. */
export const upsideDown = ([upperLeft, upperRight, lowerRight, lowerLeft]: Quad): Quad => [
  lowerRight,
  lowerLeft,
  upperLeft,
  upperRight,
]
