import type { Point } from '../../domain/kernel/reading.ts'

/** A picture as the decoder takes it: four bytes a pixel. */
export interface Rgba {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly colorSpace: 'srgb'
}

/** Half the size in both directions, each pixel the mean of four: print with noise often reads better so. */
export const halved = (image: Rgba): Rgba => {
  const width = image.width >> 1
  const height = image.height >> 1
  const data = new Uint8ClampedArray(width * height * 4)
  const from = image.data
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * 2 * image.width + x * 2) * 4
      const below = at + image.width * 4
      const to = (y * width + x) * 4
      for (let channel = 0; channel < 3; channel++) {
        const sum =
          (from[at + channel] as number) +
          (from[at + 4 + channel] as number) +
          (from[below + channel] as number) +
          (from[below + 4 + channel] as number)
        data[to + channel] = sum >> 2
      }
      data[to + 3] = 255
    }
  }
  return { width, height, data, colorSpace: 'srgb' }
}

const half = Math.SQRT1_2

/** Side of the square that holds the picture turned by 45°. */
const diagonalSide = ({ width, height }: Rgba): number => Math.ceil((width + height) * half)

/** Where a point of the picture turned by 45° lies in the picture itself. */
export const fromDiagonal = (image: Rgba): ((point: Point) => Point) => {
  const middle = diagonalSide(image) / 2
  return ({ x, y }) => ({
    x: (x - middle + (y - middle)) * half + image.width / 2,
    y: (y - middle - (x - middle)) * half + image.height / 2,
  })
}

/** The picture turned by 45°, between neighbouring pixels by weight (bilinear), white where there was nothing. */
export const diagonal = (image: Rgba): Rgba => {
  const side = diagonalSide(image)
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  const back = fromDiagonal(image)
  const { width, height, data: from } = image
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const source = back({ x, y })
      const left = Math.floor(source.x)
      const top = Math.floor(source.y)
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const across = source.x - left
      const down = source.y - top
      const at = (top * width + left) * 4
      const to = (y * side + x) * 4
      for (let channel = 0; channel < 3; channel++) {
        const upper = (from[at + channel] as number) * (1 - across) + (from[at + 4 + channel] as number) * across
        const next = at + width * 4
        const lower = (from[next + channel] as number) * (1 - across) + (from[next + 4 + channel] as number) * across
        data[to + channel] = upper * (1 - down) + lower * down
      }
    }
  }
  return { width: side, height: side, data, colorSpace: 'srgb' }
}
