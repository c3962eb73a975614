import type { Failure } from '../../domain/kernel/failure.ts'
import type { Quad, TextRead } from '../../domain/kernel/reading.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { LumaPlane } from '../../domain/scan/luma-plane.ts'
import type { RgbPicture } from './image-codec.ts'

/** Where text may stand, and how sure that is (0 to 1); in pixels of the picture that was asked about. */
export interface TextPlace {
  readonly box: Quad
  readonly confidence: number
}

/** Models that are not there or are not byte for byte those that ship; or nothing that can compute them. */
export type TextFailure = Failure<'text.models-missing' | 'text.models-altered' | 'text.runtime-missing'>

/** What reads: for records of how a text was found. */
export interface TextEngine {
  /** The runtime that computes the models. */
  readonly name: string
  readonly version: string
  /** File names of the models. */
  readonly models: readonly string[]
}

/**
 * Finds and reads printed text offline, lying at any angle. Latin letters, digits and Chinese are read; a line in
 * another script is found and not read. Boxes may reach a little past the edge of the picture.
 */
export interface TextReader {
  /** Whether text can be read. While it fails, `find` and `read` give nothing, so a scan may go on without text. */
  ready(): Promise<Result<TextEngine, TextFailure>>
  /** Finds lines of text without reading them: cheap enough for hundreds of small frames. The surest comes first. */
  find(picture: RgbPicture | LumaPlane, side: number): Promise<readonly TextPlace[]>
  /**
   * Finds lines and reads each; `side` is the longer side, in pixels, at which lines are looked for (32 or more). At
   * most `lines` of them are read (24 when not given), those that cover most of the picture. From top to bottom.
   */
  read(picture: RgbPicture | LumaPlane, side: number, lines?: number): Promise<readonly TextRead[]>
  /** As `read`, of lines that `find` gave for this picture. */
  readPlaces(
    picture: RgbPicture | LumaPlane,
    places: readonly TextPlace[],
    lines?: number,
  ): Promise<readonly TextRead[]>
}
