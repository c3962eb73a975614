import type { Quad, TextRead } from '../../domain/kernel/reading.ts'
import type { LumaPlane } from '../../domain/scan/luma-plane.ts'
import type { RgbPicture } from './image-codec.ts'

/** Where text may stand, and how sure that is (0 to 1); in pixels of the picture that was asked about. */
export interface TextPlace {
  readonly box: Quad
  readonly confidence: number
}

/**
 * Finds and reads printed text offline, lying at any angle. Latin letters, digits and Chinese are read; a line in
 * another script is found and not read.
 */
export interface TextReader {
  /** Finds lines of text without reading them: cheap enough for hundreds of small frames. */
  find(picture: RgbPicture | LumaPlane, side: number): Promise<readonly TextPlace[]>
  /** Finds lines and reads each; `side` is the longer side, in pixels, at which lines are looked for. */
  read(picture: RgbPicture | LumaPlane, side: number): Promise<readonly TextRead[]>
}
