import type { LumaPlane } from '../luma-plane.ts'
import { thumbGrid } from '../thumb-grid.ts'

export const lookColumns = 32
export const lookRows = 18

/** A frame seen from afar: mean brightness of 32 × 18 fields, row by row, two hexadecimal digits each. */
export interface FrameLook {
  readonly ordinal: number
  readonly grid: string
}

/** Taken of a frame as it is decoded; 1152 characters. */
export const lookOf = (ordinal: number, plane: LumaPlane): FrameLook => {
  // Joined at once: added up piece by piece, the engine keeps every piece, twenty times the text itself.
  const grid = Array.from(thumbGrid(plane, lookColumns, lookRows), (mean) =>
    Math.round(mean).toString(16).padStart(2, '0'),
  ).join('')
  return { ordinal, grid }
}

/** Brightness 0 to 255 of each field. */
export const fieldsOf = ({ grid }: FrameLook): Float32Array => {
  const fields = new Float32Array(lookColumns * lookRows)
  for (let at = 0; at < fields.length; at++) fields[at] = Number.parseInt(grid.slice(2 * at, 2 * at + 2), 16)
  return fields
}
