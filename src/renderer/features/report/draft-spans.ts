import type { DraftView } from '../../../contract/view.ts'

/** A piece of the text: one of its sentences, or what stands between two of them. */
export interface DraftSpan {
  readonly text: string
  /** Null for a heading, a blank line, a salutation. */
  readonly sentence: DraftView['sentences'][number] | null
}

/** The text cut at its sentences; the pieces, one after the other, are the text again. */
export const draftSpans = ({ text, sentences }: Pick<DraftView, 'text' | 'sentences'>): readonly DraftSpan[] => {
  const spans: DraftSpan[] = []
  let from = 0
  for (const sentence of sentences) {
    const at = sentence.text === '' ? -1 : text.indexOf(sentence.text, from)
    if (at < 0) continue
    if (at > from) spans.push({ text: text.slice(from, at), sentence: null })
    spans.push({ text: sentence.text, sentence })
    from = at + sentence.text.length
  }
  if (from < text.length) spans.push({ text: text.slice(from), sentence: null })
  return spans
}
