import type { Point } from '../../domain/kernel/reading.ts'

/** A line of text as closed outlines: pixels, y downwards, from the start of its base line; filled by non-zero winding. */
export interface LetterOutlines {
  readonly contours: readonly (readonly Point[])[]
  readonly width: number
  /** Characters that no font of the program has a shape for; they have no outline. */
  readonly missing: readonly string[]
}

/** Turns text into shapes with the fonts that ship with the program, so that a picture is the same on every machine. */
export interface Lettering {
  /** One line; `em` is the height of the font's em square in pixels. */
  outline(line: string, em: number): Promise<LetterOutlines>
}
