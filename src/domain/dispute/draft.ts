export const draftLengths = ['short', 'core', 'long'] as const

/** `short`: what must be said. `core`: 300 to 500 characters, for forms. `long`: everything. */
export type DraftLength = (typeof draftLengths)[number]

/** A sentence of the dispute text and the ids of the exhibits that show what it says. */
export interface DraftSentence {
  /** `reason`, `defect:<id>`; the same as long as the fact is there. */
  readonly id: string
  readonly text: string
  readonly exhibits: readonly string[]
  /** The user's own words stand here: what the facts make of it now, and whether that changed since they wrote. */
  readonly edit?: { readonly basis: string; readonly changed: boolean }
}

export interface TextLength {
  readonly utf16: number
  readonly codePoints: number
  readonly graphemes: number
}

/** What the form accepts. `null` where nobody knows: then the user is told to look at the form. */
export interface TextLimit {
  readonly characters: number | null
  readonly source: string | null
  readonly asOf: string | null
}

export interface DisputeDraft {
  readonly language: string
  readonly target: string
  readonly variant: DraftLength
  readonly text: string
  readonly length: TextLength
  readonly limit: TextLimit
  readonly sentences: readonly DraftSentence[]
  /** Ids of the exhibits in the order of their numbers: the first is “Photo 1”. */
  readonly photos: readonly string[]
  /** Exhibits that no sentence of this variant names. */
  readonly unused: readonly string[]
  readonly warnings: readonly string[]
}

export const measureText = (text: string, locale: string): TextLength => ({
  utf16: text.length,
  codePoints: [...text].length,
  graphemes: [...new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text)].length,
})
