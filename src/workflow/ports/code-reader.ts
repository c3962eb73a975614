import type { CodeRead } from '../../domain/kernel/reading.ts'
import type { LumaPlane } from '../../domain/scan/luma-plane.ts'
import type { RgbPicture } from './image-codec.ts'

/** Reads machine-readable codes. Reports only what passes the symbology's own check; an empty list is an answer. */
export interface CodeReader {
  read(picture: RgbPicture | LumaPlane, effort: 'fast' | 'hard'): Promise<readonly CodeRead[]>
}
