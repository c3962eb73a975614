import type { Sha256 } from '../kernel/digest.ts'
import type { PresentationTime } from '../media/presentation-time.ts'

/** Which program made a derivative, and the arguments with which a stranger can make it again. */
export interface ToolRecord {
  readonly name: string
  readonly version: string
  readonly arguments: readonly string[]
}

/** Where the bytes of an exhibit come from. */
export type Provenance =
  | { readonly kind: 'original'; readonly source: Sha256; readonly originalName: string }
  | {
      readonly kind: 'frame'
      readonly source: Sha256
      readonly originalName: string
      readonly streamIndex: number
      readonly at: PresentationTime
      readonly ordinal: number
      /** SHA-256 of the decoded picture: RGB, 8 bits a channel, rows from the top, upright, no padding. */
      readonly pixelSha256: Sha256
      readonly width: number
      readonly height: number
      readonly toneMapped: boolean
      readonly tool: ToolRecord
    }
  | {
      /** A photo turned upright and freed of its metadata (position, device); the original keeps all of it. */
      readonly kind: 'photo'
      readonly source: Sha256
      readonly originalName: string
      readonly pixelSha256: Sha256
      readonly width: number
      readonly height: number
      readonly tool: ToolRecord
    }
