import type { Exhibit } from '../evidence/exhibit.ts'
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

const introOf = (photos: readonly string[], exhibits: readonly Exhibit[]): string => {
  const pairs = photos.flatMap((id, index) => {
    const label = exhibits.find((exhibit) => exhibit.id === id)?.label
    return label === undefined ? [] : [`photo ${index + 1} is exhibit ${label}`]
  })
  const named = pairs.length === 0 ? '' : ` In this report ${pairs.join(', ')}.`
  return `As written for the form of the marketplace; photos are numbered as the attachments are.${named}`
}

export const planDispute = ({ draft, order: { exhibits } }: ReportInput): DisputePage => {
  const { characters } = draft.limit
  const taken = `${draft.length.utf16} characters`
  return {
    heading: 'Dispute text',
    intro: introOf(draft.photos, exhibits),
    language: draft.language,
    text: draft.text,
    length:
      characters === null ? `${taken}; the form’s limit is not known.` : `${taken}; the form takes ${characters}.`,
    empty: 'No dispute text was written.',
  }
}
