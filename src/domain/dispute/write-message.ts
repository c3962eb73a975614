import type { Money } from '../kernel/money.ts'
import type { CalendarDay } from '../kernel/stated-time.ts'
import type { Phrasebook, PhraseValues } from './phrasebook.ts'
import { planSentences, type SentenceFacts } from './plan-sentences.ts'
import { photoOrder, saySentence } from './say-sentence.ts'

const joined = (sentences: readonly string[], book: Phrasebook): string => sentences.join(book.say('join'))

/** What goes to the seller before any dispute: who, what is wrong, and a question instead of a demand. */
export const writeSellerMessage = (facts: SentenceFacts, book: Phrasebook): string => {
  const plans = planSentences(facts)
  const photos = photoOrder(plans)
  const wrong = plans.filter(
    ({ id, spare }) =>
      !['remedy', 'share', 'return', 'asked', 'originals', 'uncut', 'bought'].includes(id) && spare <= 2,
  )
  return joined(
    [
      book.say('plain', { text: book.say('seller.greeting') }),
      ...wrong.map((plan) => saySentence(plan, facts.order.exhibits, photos, book)),
      book.say('plain', { text: book.say('seller.request') }),
      book.say('plain', { text: book.say('seller.thanks') }),
    ],
    book,
  )
}

/** What is known of a refund that did not come. */
export interface LapsedRefund {
  readonly agreed: Money
  readonly promisedOn: CalendarDay | null
  readonly dueBy: CalendarDay | null
  readonly received: Money | null
  readonly rest: Money
}

/** What goes to the support when a promised refund has not come. */
export const writeSupportMessage = (
  facts: SentenceFacts,
  { agreed, promisedOn, dueBy, received, rest }: LapsedRefund,
  book: Phrasebook,
): string => {
  const [order] = planSentences(facts).filter(({ id }) => id === 'order')
  const say = (key: string, values: PhraseValues = {}): string => book.say('plain', { text: book.say(key, values) })
  return joined(
    [
      say('seller.greeting'),
      ...(order ? [saySentence(order, facts.order.exhibits, [], book)] : []),
      promisedOn === null
        ? say('support.agreed', { amount: { money: agreed } })
        : say('support.promised', { amount: { money: agreed }, day: { day: promisedOn } }),
      ...(dueBy === null ? [] : [say('support.until', { day: { day: dueBy } })]),
      received === null
        ? say('support.nothing')
        : say('support.partly', { received: { money: received }, rest: { money: rest } }),
      say('support.attached'),
      say('support.request'),
    ],
    book,
  )
}
