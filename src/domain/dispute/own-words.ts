import type { SentenceEdit } from '../order/dispute-record.ts'
import { asciiText } from './ascii-text.ts'
import type { DisputeDraft, DraftLength, LeftOutSentence } from './draft.ts'

/** The text that an edit belongs to. */
interface EditedText {
  readonly language: string
  readonly variant: DraftLength
}

const isOf =
  ({ language, variant }: EditedText) =>
  (edit: SentenceEdit): boolean =>
    edit.language === language && edit.length === variant

export const editOf = (edits: readonly SentenceEdit[], text: EditedText, sentence: string): SentenceEdit | undefined =>
  edits.filter(isOf(text)).find((edit) => edit.sentence === sentence)

/** Whether the facts say something else by now; an edit of the text in ASCII is held against that. */
export const factsChanged = ({ basis, language }: SentenceEdit, facts: string): boolean =>
  basis !== facts && basis !== asciiText(facts, language)

/** Words of the user's whose sentence the facts do not make any more; they are named and never lost. */
export const orphanedEdits = (
  edits: readonly SentenceEdit[],
  text: EditedText,
  sentences: ReadonlySet<string>,
): readonly LeftOutSentence[] =>
  edits
    .filter((edit) => isOf(text)(edit) && !sentences.has(edit.sentence) && edit.text.trim() !== '')
    .map((edit) => ({ id: edit.sentence, text: edit.text, exhibits: [], why: 'fact-gone' }))

/** What the facts say in this place; null where the draft has no such sentence. */
const factsIn = ({ sentences, leftOut }: DisputeDraft, id: string): string | null => {
  const sentence = sentences.find((one) => one.id === id)
  if (sentence) return sentence.edit?.basis ?? sentence.text
  return leftOut.find((one) => one.id === id && one.why !== 'fact-gone')?.text ?? null
}

/** The user's words for a sentence of this draft; empty leaves it out. Null where there is no such sentence. */
export const writeOwnWords = (
  edits: readonly SentenceEdit[],
  draft: DisputeDraft,
  sentence: string,
  text: string,
): readonly SentenceEdit[] | null => {
  const basis = factsIn(draft, sentence)
  if (basis === null) return null
  const { language, variant: length } = draft
  return [...takeFacts(edits, draft, sentence), { language, length, sentence, basis, text }]
}

/** The user saw what the facts say now and keeps their own words. Null where the sentence has none. */
export const keepOwnWords = (
  edits: readonly SentenceEdit[],
  draft: DisputeDraft,
  sentence: string,
): readonly SentenceEdit[] | null => {
  const edit = editOf(edits, draft, sentence)
  return edit ? writeOwnWords(edits, draft, sentence, edit.text) : null
}

/** Back to what the facts say: the user's words for this sentence go. */
export const takeFacts = (
  edits: readonly SentenceEdit[],
  text: EditedText,
  sentence: string,
): readonly SentenceEdit[] => {
  const gone = editOf(edits, text, sentence)
  return edits.filter((edit) => edit !== gone)
}
