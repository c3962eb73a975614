import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** A picture in memory: four bytes a pixel (red, green, blue, opacity), rows from the top. */
export interface Texture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A texture with its halvings, sharpest first, so that a far surface is sampled without glitter. */
export type Mipmap = readonly Texture[]

const halve = ({ width, height, data }: Texture): Texture => {
  const half = { width: width >> 1, height: height >> 1 }
  const out = new Uint8ClampedArray(half.width * half.height * 4)
  for (let y = 0; y < half.height; y += 1)
    for (let x = 0; x < half.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (y * 2 * width + x * 2) * 4 + channel
        const below = at + width * 4
        const sum = (data[at] ?? 0) + (data[at + 4] ?? 0) + (data[below] ?? 0) + (data[below + 4] ?? 0)
        out[(y * half.width + x) * 4 + channel] = sum / 4
      }
  return { ...half, data: out }
}

const withHalvings = (texture: Texture): Mipmap => {
  const levels = [texture]
  for (let level = 0; level < 4; level += 1) levels.push(halve(levels[level] ?? texture))
  return levels
}

const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')

/** One line of writing. The font comes with a package, so that the label is the same on a machine without fonts. */
export interface Writing {
  readonly text: string
  readonly left: number
  readonly top: number
  /** Size in pixels of the texture. */
  readonly size: number
  readonly bold?: boolean
}

const written = async ({ text, size, bold }: Writing): Promise<Buffer> =>
  sharp({
    text: {
      text,
      font: `Liberation Sans ${bold ? 'Bold ' : ''}${size}`,
      fontfile: join(fonts, bold ? 'LiberationSans-Bold.ttf' : 'LiberationSans-Regular.ttf'),
      // One point is one pixel at 72 dots an inch.
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer()

/** Draws an SVG, writes the lines on it, and keeps the result with its halvings. */
export const paint = async (svg: string, writings: readonly Writing[] = []): Promise<Mipmap> => {
  const lines = await Promise.all(
    writings.map(async (writing) => ({ input: await written(writing), left: writing.left, top: writing.top })),
  )
  const { data, info } = await sharp(Buffer.from(svg))
    .composite(lines)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return withHalvings({ width: info.width, height: info.height, data: new Uint8ClampedArray(data) })
}
