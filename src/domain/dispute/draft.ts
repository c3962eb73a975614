export const draftLengths = ['short', 'core', 'long'] as const

/** `short`: what must be said. `core`: 300 to 500 characters, for forms. `long`: everything. */
export type DraftLength = (typeof draftLengths)[number]

/** A sentence of the dispute text and the ids of the exhibits that show what it says. */
export interface DraftSentence {
  /** `reason`, `defect:<id>`; the same as long as the fact is there. */
  readonly id: string
  readonly text: string
  readonly exhibits: readonly string[]
  /** The user's own words stand here: what the facts make of it now, what they did then, and whether that changed. */
  readonly edit?: { readonly basis: string; readonly was: string; readonly changed: boolean }
}

/**
 * A sentence that this text does not hold, and why: it fits neither the form's `limit` nor the wanted `length`, the
 * `user` took it out, or it is their own wording of a `fact-gone`.
 */
export interface LeftOutSentence {
  readonly id: string
  /** What the facts say; the user's own words where their fact is gone. */
  readonly text: string
  readonly exhibits: readonly string[]
  readonly why: 'limit' | 'length' | 'user' | 'fact-gone'
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
  readonly leftOut: readonly LeftOutSentence[]
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
