import type { Sha256 } from '../kernel/digest.ts'
import { shownLine } from '../kernel/shown-text.ts'

/** `mono` is for what a person compares digit by digit: digests, numbers, commands. */
export type TextFace = 'text' | 'mono'

/** One named fact. `missing` says that `text` only states that nothing is known, so that it may be set quieter. */
export interface PageFact {
  readonly label: string
  readonly text: string
  readonly face: TextFace
  readonly missing: boolean
}

/** A picture of the vault; `alt` is what a screen reader says instead. */
export interface PagePicture {
  readonly asset: Sha256
  readonly mediaType: 'image/jpeg' | 'image/png'
  readonly alt: string
}

/** The root hash in eight groups of eight digits; together they are the whole digest. */
export interface RootHashBlock {
  readonly label: string
  readonly groups: readonly string[]
  readonly note: string
}

/** A block of running text: sentences and, below them, what is typed into a terminal. */
export interface TextSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly commands: readonly string[]
}

/** A table of texts; every row has as many cells as there are columns. `share` is a column's part of the width, of 1. */
export interface PageTable {
  readonly heading: string
  readonly columns: readonly { readonly label: string; readonly share: number; readonly face: TextFace }[]
  readonly rows: readonly (readonly string[])[]
  /** Said instead of the table when there is no row. */
  readonly empty: string
}

export const notStated = 'not stated'

/** A fact as it is shown, on one line; white space only counts as unknown. */
export const fact = (label: string, text: string | undefined, face: TextFace = 'text'): PageFact => {
  const known = shownLine(text?.trim() ?? '')
  return known === ''
    ? { label, text: notStated, face: 'text', missing: true }
    : { label, text: known, face, missing: false }
}

/** A fact that may have several lines, as the buyer wrote them. */
export const longFact = (label: string, lines: readonly string[]): PageFact => {
  const text = lines.join('\n').trim()
  return text === '' ? fact(label, undefined) : { label, text, face: 'text', missing: false }
}

/** Eight groups of eight hexadecimal digits. */
export const hashGroups = (digest: Sha256): readonly string[] =>
  Array.from({ length: 8 }, (_, index) => digest.slice(index * 8, index * 8 + 8))
