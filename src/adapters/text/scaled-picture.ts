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

/** Rows of the picture squeezed to `width`, channels still interleaved. */
const squeezeRows = ({ width: from, height, channels, samples }: Samples, width: number): Float32Array => {
  const { count, first, weights } = tapsOf(from, width)
  const rows = new Float32Array(width * height * channels)
  const reach = Math.min(count, from)
  for (let y = 0, to = 0; y < height; y++) {
    const row = y * from * channels
    for (let x = 0; x < width; x++) {
      const start = row + (first[x] as number) * channels
      for (let channel = 0; channel < channels; channel++, to++) {
        let sum = 0
        for (let tap = 0, at = start + channel; tap < reach; tap++, at += channels) {
          sum += (samples[at] as number) * (weights[x * count + tap] as number)
        }
        rows[to] = sum
      }
    }
  }
  return rows
}

/** A picture of `width` by `height`, 0 to 255, channels interleaved. */
export const scaledTo = (picture: Samples, width: number, height: number): Float32Array => {
  const rows = squeezeRows(picture, width)
  if (height === picture.height) return rows
  const { count, first, weights } = tapsOf(picture.height, height)
  const stride = width * picture.channels
  const scaled = new Float32Array(stride * height)
  const reach = Math.min(count, picture.height)
  for (let y = 0; y < height; y++) {
    const to = y * stride
    for (let tap = 0; tap < reach; tap++) {
      const weight = weights[y * count + tap] as number
      if (weight === 0) continue
      const from = ((first[y] as number) + tap) * stride
      for (let at = 0; at < stride; at++)
        scaled[to + at] = (scaled[to + at] as number) + (rows[from + at] as number) * weight
    }
  }
  return scaled
}
