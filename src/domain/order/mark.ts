import type { Sha256 } from '../kernel/digest.ts'

/** A frame that the user wants to find again. No evidence: it goes into no report and changes no exhibit. */
export interface Mark {
  readonly source: Sha256
  readonly ordinal: number
  /** Where the frame is shown, in seconds of the container's clock. */
  readonly seconds: number
  /** The user's own words; may be empty. */
  readonly note: string
}

/** What names a mark: there is at most one on a frame. */
export type MarkName = Pick<Mark, 'source' | 'ordinal'>

const isSame = (a: MarkName, b: MarkName): boolean => a.source === b.source && a.ordinal === b.ordinal

export const withoutMark = (marks: readonly Mark[], name: MarkName): readonly Mark[] =>
  marks.filter((mark) => !isSame(mark, name))

/** With this mark in place of what was on its frame; recordings as they were first marked, frames ascending. */
export const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] => {
  const sources = [...new Set([...marks.map(({ source }) => source), mark.source])]
  return [...withoutMark(marks, mark), mark].sort(
    (a, b) => sources.indexOf(a.source) - sources.indexOf(b.source) || a.ordinal - b.ordinal,
  )
}
