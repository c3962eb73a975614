import type { ReportInput } from './report-input.ts'

/** The dispute text as it was written for the form, in its own language. */
export interface DisputePage {
  readonly heading: string
  readonly intro: string
  readonly language: string
  readonly text: string
  readonly length: string
  readonly empty: string
}

export const planDispute = ({ draft }: ReportInput): DisputePage => {
  const { characters } = draft.limit
  const taken = `${draft.length.utf16} characters`
  return {
    heading: 'Dispute text',
    intro: 'As written for the form of the marketplace. The letters name the exhibits of this report.',
    language: draft.language,
    text: draft.text,
    length:
      characters === null ? `${taken}; the form’s limit is not known.` : `${taken}; the form takes ${characters}.`,
    empty: 'No dispute text was written.',
  }
}
