import type { Order } from '../order/order.ts'
import { orderNumberOf } from '../order/order-number.ts'
import { asciiText } from './ascii-text.ts'
import { type DisputeDraft, type DraftLength, type DraftSentence, measureText, type TextLimit } from './draft.ts'
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

interface Said {
  readonly plan: PlannedSentence
  readonly sentence: DraftSentence
}

/** The user's words in place of what the facts say; a sentence that they emptied is gone. */
const edited = (said: Said, { order, book, variant }: DraftInput): readonly Said[] => {
  const { id, text } = said.sentence
  const edit = order.dispute.edits.find(
    (one) => one.sentence === id && one.language === book.language && one.length === variant,
  )
  if (!edit) return [said]
  if (edit.text.trim() === '') return []
  const sentence = { ...said.sentence, text: edit.text, edit: { basis: text, changed: edit.basis !== text } }
  return [{ ...said, sentence }]
}

const written = (said: readonly Said[], book: Phrasebook): string =>
  said.map(({ sentence }) => sentence.text).join(book.say('join'))

/** Leaves out what can best be spared, last first, until the text fits; what has spare 0 always stays. */
const fitted = (said: readonly Said[], most: number | null, book: Phrasebook): readonly Said[] => {
  let kept = said
  while (most !== null && written(kept, book).length > most) {
    const highest = Math.max(...kept.map(({ plan }) => plan.spare))
    if (highest === 0) break
    const index = kept.findLastIndex(({ plan }) => plan.spare === highest)
    kept = kept.filter((_, position) => position !== index)
  }
  return kept
}

const least = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b))

const labelsOf = ({ exhibits }: Order, ids: readonly string[]): string =>
  exhibits
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(', ')

const warningsOf = (
  { order, limit, variant }: DraftInput,
  text: string,
  leftOut: readonly Said[],
  unused: readonly string[],
  changed: number,
): readonly string[] => {
  const { facts } = order
  const tooLong = limit.characters !== null && text.length > limit.characters
  return [
    ...(variant === 'long' ? leftOut.map(({ sentence }) => `Left out to fit the limit: ${sentence.text}`) : []),
    ...(tooLong
      ? [
          `The text has ${text.length} characters, the form takes ${limit.characters}. Shorten what you wrote under expected and received.`,
        ]
      : []),
    ...(limit.characters === null
      ? ['How many characters the form takes is not known. Look at the form before you paste.']
      : []),
    ...(unused.length > 0
      ? [`Not named in this text: exhibit ${labelsOf(order, unused)}. The long text names all.`]
      : []),
    ...(changed > 0
      ? ['Facts changed since you edited this text. Your words were kept; look at the marked sentences.']
      : []),
    ...(orderNumberOf(order) === null
      ? ['Add the order number: without it the form cannot tell which order is meant.']
      : []),
    ...(facts.reason ? [] : ['Say what went wrong: the claim has no reason yet.']),
    ...(facts.remedy ? [] : ['Say what you ask for: refund, part of it, or a replacement.']),
    ...(order.exhibits.length === 0 && facts.reason !== 'not-arrived'
      ? ['There is no exhibit yet: nothing backs the text.']
      : []),
  ]
}

const inAscii = (said: Said, language: string): Said | null => {
  const text = asciiText(said.sentence.text, language)
  return text === null ? null : { ...said, sentence: { ...said.sentence, text } }
}

/**
 * The dispute text from the order's facts: short, polite, only what the user stated or a picture shows, every sentence
 * with the exhibits that show it. Under a known limit (UTF-16 units are counted, the strictest common way) the least
 * needed sentences are left out and named. Photos keep their numbers in all variants. With `ascii`, throws RangeError
 * for a language that cannot be written in ASCII: see `asciiText`.
 */
export const writeDraft = (input: DraftInput): DisputeDraft => {
  const { order, book, variant, limit, ascii } = input
  const plans = planSentences(input)
  const photos = photoOrder(plans)
  const said = plans
    .map(
      (plan): Said => ({
        plan,
        sentence: { id: plan.id, text: saySentence(plan, order.exhibits, photos, book), exhibits: plan.exhibits },
      }),
    )
    .flatMap((one) => edited(one, input))
    .map((one) => {
      const plain = ascii ? inAscii(one, book.language) : one
      if (plain === null) throw new RangeError(`${book.language} cannot be written in ASCII`)
      return plain
    })
  const kept = fitted(said, least(aims[variant], limit.characters), book)
  const text = written(kept, book)
  const named = new Set(kept.flatMap(({ sentence }) => sentence.exhibits))
  const unused = order.exhibits.map(({ id }) => id).filter((id) => !named.has(id))
  const changed = kept.filter(({ sentence }) => sentence.edit?.changed).length
  return {
    language: book.language,
    target: input.target,
    variant,
    text,
    length: measureText(text, book.language),
    limit,
    sentences: kept.map(({ sentence }) => sentence),
    photos,
    unused,
    warnings: warningsOf(
      input,
      text,
      said.filter((one) => !kept.includes(one)),
      unused,
      changed,
    ),
  }
}
