import type { Sha256 } from '../kernel/digest.ts'
import type { PresentationTime } from '../media/presentation-time.ts'
import type { AnnotationOperation } from './annotation.ts'

/** Which program made a derivative, and the arguments with which a stranger can make it again. */
export interface ToolRecord {
  readonly name: string
  readonly version: string
  readonly arguments: readonly string[]
}

/** Where the bytes of an exhibit come from that nobody has drawn on. */
export type BaseProvenance =
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

/** A picture that the user drew on: made of another picture by operations that anybody can read. */
export interface AnnotationProvenance {
  readonly kind: 'annotation'
  /** Digest of the unannotated picture, a JPEG or PNG of its own. */
  readonly source: Sha256
  /** Where the unannotated picture comes from. */
  readonly base: BaseProvenance
  readonly operations: readonly AnnotationOperation[]
  /** SHA-256 of the annotated picture before it is encoded: RGB, 8 bits a channel, rows from the top, no padding. */
  readonly pixelSha256: Sha256
  readonly width: number
  readonly height: number
  readonly tool: ToolRecord
}

/** Where the bytes of an exhibit come from. */
export type Provenance = BaseProvenance | AnnotationProvenance

/** Where the picture comes from in the end, whatever was drawn on it. */
export const baseOf = (provenance: Provenance): BaseProvenance =>
  provenance.kind === 'annotation' ? provenance.base : provenance
