import type { LumaPlane } from '../../domain/scan/luma-plane.ts'
import type { RgbPicture } from '../../workflow/ports/image-codec.ts'

/** Samples of a picture: `samples[(y * width + x) * channels + channel]`, one channel (grey) or three (RGB). */
export interface Samples {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly samples: Uint8Array
}

export const samplesOf = (picture: RgbPicture | LumaPlane): Samples =>
  'rgb' in picture
    ? { width: picture.width, height: picture.height, channels: 3, samples: picture.rgb }
    : { width: picture.width, height: picture.height, channels: 1, samples: picture.data }

/** For each target sample the first source sample, and the weights of that and the following ones. */
interface Taps {
  readonly count: number
  readonly first: Int32Array
  readonly weights: Float32Array
}

/** Area means where the picture shrinks, so that grain and thin strokes do not alias; bilinear where it grows. */
const tapsOf = (source: number, target: number): Taps => {
  const scale = source / target
  const count = scale > 1 ? Math.ceil(scale) + 1 : 2
  const first = new Int32Array(target)
  const weights = new Float32Array(target * count)
  for (let at = 0; at < target; at++) {
    const from = scale > 1 ? at * scale : Math.min(Math.max((at + 0.5) * scale - 0.5, 0), source - 1)
    const start = Math.min(Math.floor(from), Math.max(source - count, 0))
    first[at] = start
    for (let tap = 0; tap < count; tap++) {
      const place = start + tap
      const weight =
        scale > 1
          ? Math.max(0, Math.min(from + scale, place + 1) - Math.max(from, place)) / scale
          : Math.max(0, 1 - Math.abs(place - from))
      weights[at * count + tap] = place < source ? weight : 0
    }
  }
  return { count, first, weights }
}

/** Row `y` of the target before it is squeezed: rows of the source, mixed. */
const mixRows = (
  { width, height, channels, samples }: Samples,
  { count, first, weights }: Taps,
  y: number,
  row: Float32Array,
): void => {
  const stride = width * channels
  row.fill(0)
  for (let tap = 0; tap < count; tap++) {
    const weight = weights[y * count + tap] as number
    const from = (first[y] as number) + tap
    if (weight === 0 || from >= height) continue
    for (let at = 0, place = from * stride; at < stride; at++, place++) {
      row[at] = (row[at] as number) + (samples[place] as number) * weight
    }
  }
}

/** A picture of `width` by `height`, 0 to 255, channels interleaved. */
export const scaledTo = (picture: Samples, width: number, height: number): Float32Array => {
  const { channels } = picture
  const down = tapsOf(picture.height, height)
  const { count, first, weights } = tapsOf(picture.width, width)
  const reach = Math.min(count, picture.width)
  const row = new Float32Array(picture.width * channels)
  const scaled = new Float32Array(width * height * channels)
  for (let y = 0, to = 0; y < height; y++) {
    mixRows(picture, down, y, row)
    for (let x = 0; x < width; x++, to += channels) {
      for (let tap = 0, at = (first[x] as number) * channels; tap < reach; tap++, at += channels) {
        const weight = weights[x * count + tap] as number
        scaled[to] = (scaled[to] as number) + (row[at] as number) * weight
        if (channels === 1) continue
        scaled[to + 1] = (scaled[to + 1] as number) + (row[at + 1] as number) * weight
        scaled[to + 2] = (scaled[to + 2] as number) + (row[at + 2] as number) * weight
      }
    }
  }
  return scaled
}
