import type { Order } from '../order/order.ts'
import { orderNumberOf } from '../order/order-number.ts'
import type { DraftSentence, LeftOutSentence, TextLimit } from './draft.ts'

export interface DraftState {
  readonly order: Order
  readonly limit: TextLimit
  /** UTF-16 units that this length aims at. */
  readonly aim: number | null
  readonly text: string
  readonly sentences: readonly DraftSentence[]
  readonly leftOut: readonly LeftOutSentence[]
  readonly unused: readonly string[]
  /** Ids of the sentences without which a reader cannot follow. */
  readonly needed: readonly string[]
}

const labelsOf = ({ exhibits }: Order, ids: readonly string[]): string =>
  exhibits
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(', ')

const aboutLength = ({ limit: { characters }, aim, text }: DraftState): readonly string[] => {
  if (characters === null) {
    return [
      ...(aim !== null && text.length > aim
        ? [`This length aims at ${aim} characters; what must be said takes ${text.length}. Shorten your own words.`]
        : []),
      'How many characters the form takes is not known. Look at the form before you paste.',
    ]
  }
  return text.length > characters
    ? [
        `The text has ${text.length} characters, the form takes ${characters}. Shorten what you wrote under expected and received.`,
      ]
    : []
}

const aboutLeftOut = ({ leftOut, needed }: DraftState): readonly string[] =>
  leftOut.flatMap(({ id, text, why }) => {
    if (why === 'limit') return [`Left out to fit the limit: ${text}`]
    if (why === 'fact-gone') return [`Your own words are left out, because their fact is gone (${id}): ${text}`]
    return why === 'user' && needed.includes(id) ? [`You left out a sentence that a reader needs: ${text}`] : []
  })

const aboutFacts = ({ order, sentences }: DraftState): readonly string[] => {
  const { facts, dispute } = order
  const { defects, mismatches } = dispute.claim
  const secondStory = facts.reason === 'change-of-mind' && defects.length + mismatches.length > 0
  return [
    ...(orderNumberOf(order) === null
      ? ['Add the order number: without it the form cannot tell which order is meant.']
      : []),
    ...(facts.reason ? [] : ['Say what went wrong: the claim has no reason yet.']),
    ...(facts.remedy ? [] : ['Say what you ask for: refund, part of it, or a replacement.']),
    ...(order.exhibits.length === 0 && facts.reason !== 'not-arrived'
      ? ['There is no exhibit yet: nothing backs the text.']
      : []),
    ...(secondStory
      ? [
          'The reason is a change of mind, so that defects and differences are not in the text. Choose another reason if they are why you write.',
        ]
      : []),
    ...(sentences.some(({ id, edit }) => id === 'not-confirmed' && !edit)
      ? ['The text says that you have not confirmed receipt. Leave that sentence out if you have.']
      : []),
  ]
}

/** What the user should know about a draft, in plain sentences. */
export const draftWarnings = (state: DraftState): readonly string[] => [
  ...aboutLeftOut(state),
  ...aboutLength(state),
  ...(state.unused.length > 0
    ? [`Not named in this text: exhibit ${labelsOf(state.order, state.unused)}. The long text names all.`]
    : []),
  ...(state.sentences.some(({ edit }) => edit?.changed)
    ? ['Facts changed since you edited this text. Your words were kept; look at the marked sentences.']
    : []),
  ...aboutFacts(state),
]
