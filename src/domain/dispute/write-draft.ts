import { asciiText, NotAsciiError } from './ascii-text.ts'
import { type DisputeDraft, type DraftLength, type LeftOutSentence, measureText, type TextLimit } from './draft.ts'
import { draftWarnings } from './draft-warnings.ts'
import { fitSentences } from './fit-sentences.ts'
import { editOf, factsChanged, orphanedEdits } from './own-words.ts'
import type { Phrasebook } from './phrasebook.ts'
import { planSentences, type SentenceFacts } from './plan-sentences.ts'
import type { PlannedSentence } from './planned-sentence.ts'
import { photoOrder, saySentence } from './say-sentence.ts'

export interface DraftInput extends SentenceFacts {
  readonly book: Phrasebook
  readonly target: string
  readonly limit: TextLimit
  readonly variant: DraftLength
  /** Only characters of ASCII. */
  readonly ascii: boolean
}

/** UTF-16 units that a variant aims at: RULES of good dispute texts ask for a core of 300 to 500 characters. */
const aims: Readonly<Record<DraftLength, number | null>> = { short: 200, core: 500, long: null }

interface Said extends LeftOutSentence {
  readonly spare: number
  readonly edit?: { readonly basis: string; readonly was: string; readonly changed: boolean }
}

/** The user's words in place of what the facts say. They chose them, so that no length takes them away. */
const said = (
  plan: PlannedSentence,
  facts: string,
  { order: { dispute }, book: { language }, variant }: DraftInput,
): Said => {
  const { id, exhibits, spare } = plan
  const edit = editOf(dispute.edits, { language, variant }, id)
  if (!edit) return { id, text: facts, exhibits, spare, why: 'length' }
  if (edit.text.trim() === '') return { id, text: facts, exhibits, spare, why: 'user' }
  const changed = factsChanged(edit, facts)
  return { id, text: edit.text, exhibits, spare: 0, why: 'length', edit: { basis: facts, was: edit.basis, changed } }
}

const inAscii = (one: Said, language: string): Said => {
  const text = asciiText(one.text, language)
  if (text === null) throw new NotAsciiError(one.text, language)
  return { ...one, text }
}

const leftOutAs = ({ id, text, exhibits }: Said, why: LeftOutSentence['why']): LeftOutSentence => ({
  id,
  text,
  exhibits,
  why,
})

/**
 * The dispute text from the order's facts: short, polite, only what the user stated or a picture shows, every sentence
 * with the exhibits that show it. Under a known limit (UTF-16 units are counted, the strictest common way) the least
 * needed sentences are left out and named; what must be said stays, and a text that is too long all the same says so.
 * Photos keep their numbers in all variants. With `ascii`, throws NotAsciiError for letters that cannot be written in
 * ASCII: see `asciiText`.
 */
export const writeDraft = (input: DraftInput): DisputeDraft => {
  const { order, book, variant, limit, ascii } = input
  const { language } = book
  const between = book.say('join')
  const plans = planSentences(input)
  const photos = photoOrder(plans)
  const all = plans
    .map((plan) => said(plan, saySentence(plan, order.exhibits, photos, book), input))
    .map((one) => (ascii ? inAscii(one, language) : one))
  const wanted = all.filter(({ why }) => why !== 'user')
  const aimed = fitSentences(wanted, aims[variant], between)
  const kept = fitSentences(aimed, limit.characters, between)
  const sentences = kept.map(({ id, text, exhibits, edit }) => ({ id, text, exhibits, ...(edit ? { edit } : {}) }))
  const leftOut = [
    ...all.filter((one) => !kept.includes(one)).map((one) => leftOutAs(one, aimed.includes(one) ? 'limit' : one.why)),
    ...orphanedEdits(order.dispute.edits, { language, variant }, new Set(plans.map(({ id }) => id))),
  ]
  const text = sentences.map((sentence) => sentence.text).join(between)
  const named = new Set(sentences.flatMap(({ exhibits }) => exhibits))
  const unused = order.exhibits.map(({ id }) => id).filter((id) => !named.has(id))
  const needed = plans.filter(({ spare }) => spare === 0).map(({ id }) => id)
  return {
    language,
    target: input.target,
    variant,
    text,
    length: measureText(text, language),
    limit,
    sentences,
    leftOut,
    photos,
    unused,
    warnings: draftWarnings({ order, limit, aim: aims[variant], text, sentences, leftOut, unused, needed }),
  }
}
