import type { Failure } from '../../domain/kernel/failure.ts'
import type { RecordedClock } from '../../domain/kernel/recorded-clock.ts'
import type { Result } from '../../domain/kernel/result.ts'

export type ImageFailure = Failure<'image.unsupported' | 'image.damaged' | 'image.too-large'>

/** The most bytes of a photo or PDF that are looked into or decoded; videos have no such limit. */
export const photoByteLimit = 200_000_000

/** RGB, 8 bits a channel, rows from the top, upright, no padding. */
export interface RgbPicture {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

export interface PhotoFacts {
  readonly format: 'jpeg' | 'png' | 'webp' | 'heic'
  readonly width: number
  readonly height: number
  readonly clocks: readonly RecordedClock[]
  /** What is odd about the picture, in plain sentences. */
  readonly warnings?: readonly string[]
}

/** Pictures in and out. Decoders are an allow-list chosen by content; sizes are limited. */
export interface ImageCodec {
  /** Full resolution, 4:4:4, no metadata: the picture in the PDF and in the vault. */
  jpeg(picture: RgbPicture, quality: number): Promise<Uint8Array>
  /** Lossless, no metadata. `quick` compresses only what takes no time, for what is soon gone. */
  png(picture: RgbPicture, effort?: 'quick' | 'small'): Promise<Uint8Array>
  /** A smaller picture that fits in `side` by `side` pixels. */
  shrink(picture: RgbPicture, side: number): Promise<RgbPicture>
  /** Decodes a photo upright (EXIF orientation applied once). */
  decodePhoto(bytes: Uint8Array): Promise<Result<RgbPicture & { readonly facts: PhotoFacts }, ImageFailure>>
}
