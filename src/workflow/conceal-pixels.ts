import {
  type AnnotationOperation,
  annotationColors,
  type Blur,
  cropOf,
  type PictureArea,
  type Redaction,
} from '../domain/evidence/annotation.ts'
import { blurCell, blurLevels, concealedArea } from '../domain/evidence/concealment.ts'
import type { RgbPicture } from './ports/image-codec.ts'

/** `#d92d20` as three channels. */
export const channelsOf = (color: string): readonly number[] =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16))

type Pixels = { readonly width: number; readonly rgb: Uint8Array }

const fillArea = ({ width, rgb }: Pixels, area: PictureArea, color: readonly number[]): void => {
  for (let y = area.y; y < area.y + area.height; y++) {
    for (let x = area.x; x < area.x + area.width; x++) rgb.set(color, (y * width + x) * 3)
  }
}

const meanOf = ({ width, rgb }: Pixels, area: PictureArea): readonly number[] => {
  const sums = [0, 0, 0]
  for (let y = area.y; y < area.y + area.height; y++) {
    for (let x = area.x; x < area.x + area.width; x++) {
      const at = (y * width + x) * 3
      for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (rgb[at + channel] ?? 0)
    }
  }
  const step = 255 / (blurLevels - 1)
  return sums.map((sum) => Math.round(Math.round(sum / (area.width * area.height) / step) * step))
}

/** Replaces each cell of the area by its rounded mean colour. */
const blurArea = (pixels: Pixels, area: PictureArea, cell: number): void => {
  for (let y = area.y; y < area.y + area.height; y += cell) {
    for (let x = area.x; x < area.x + area.width; x += cell) {
      const width = Math.min(cell, area.x + area.width - x)
      const part = { x, y, width, height: Math.min(cell, area.y + area.height - y) }
      fillArea(pixels, part, meanOf(pixels, part))
    }
  }
}

const cropped = (picture: RgbPicture, { x, y, width, height }: PictureArea): RgbPicture => {
  const rgb = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * 3
    rgb.set(picture.rgb.subarray(from, from + width * 3), row * width * 3)
  }
  return { width, height, rgb }
}

/**
 * The picture with all redactions and blurs applied and then cut to the crop; the picture given is not changed. What is
 * redacted is gone before a blur takes its means, so nothing of it is in them, and is filled again afterwards.
 */
export const concealPixels = (picture: RgbPicture, operations: readonly AnnotationOperation[]): RgbPicture => {
  const { width, height } = picture
  const changed = { width, height, rgb: new Uint8Array(picture.rgb) }
  const redactions = operations.filter((operation): operation is Redaction => operation.kind === 'redact')
  const blurs = operations.filter((operation): operation is Blur => operation.kind === 'blur')
  const redact = (): void => {
    for (const { area, color } of redactions) {
      fillArea(changed, concealedArea(area, operations, picture), channelsOf(annotationColors[color].fill))
    }
  }
  redact()
  for (const { area } of blurs) {
    const whole = concealedArea(area, operations, picture)
    blurArea(changed, whole, blurCell(whole))
  }
  redact()
  const crop = cropOf(operations)
  return crop === null ? changed : cropped(changed, crop)
}
