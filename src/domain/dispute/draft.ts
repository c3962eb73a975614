/** A sentence of the dispute text and the ids of the exhibits that show what it says. */
export interface DraftSentence {
  readonly text: string
  readonly exhibits: readonly string[]
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
  readonly text: string
  readonly length: TextLength
  readonly limit: TextLimit
  readonly sentences: readonly DraftSentence[]
  readonly warnings: readonly string[]
}

export const measureText = (text: string, locale: string): TextLength => ({
  utf16: text.length,
  codePoints: [...text].length,
  graphemes: [...new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(text)].length,
})
