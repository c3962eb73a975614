import type { Money } from '../kernel/money.ts'
import type { CalendarDay } from '../kernel/stated-time.ts'
import type { ClaimReason } from '../order/order.ts'
import { asciiText, NotAsciiError } from './ascii-text.ts'
import { type DraftSentence, measureText } from './draft.ts'
import type { MessageDraft, MessageKind } from './message-draft.ts'
import type { Phrasebook, PhraseValues } from './phrasebook.ts'
import { planSentences, type SentenceFacts } from './plan-sentences.ts'
import type { PlannedSentence } from './planned-sentence.ts'
import { photoOrder, saySentence } from './say-sentence.ts'

export interface MessageInput extends SentenceFacts {
  readonly book: Phrasebook
  /** Only characters of ASCII; throws NotAsciiError where that cannot be. */
  readonly ascii: boolean
}

const plain = (key: string, values: PhraseValues = {}): PlannedSentence => ({
  id: key,
  key,
  values,
  exhibits: [],
  spare: 0,
})

const compose = (
  kind: MessageKind,
  { order, book, ascii }: MessageInput,
  plans: readonly PlannedSentence[],
  photos: readonly string[],
  warnings: readonly string[],
): MessageDraft => {
  const { language } = book
  const sentences = plans.map((plan): DraftSentence => {
    const said = saySentence(plan, order.exhibits, photos, book)
    const text = ascii ? asciiText(said, language) : said
    if (text === null) throw new NotAsciiError(said, language)
    return { id: plan.id, text, exhibits: plan.exhibits }
  })
  const text = sentences.map((sentence) => sentence.text).join(book.say('join'))
  return { kind, language, text, length: measureText(text, language), sentences, photos, warnings }
}

/** Said to the receiver of a claim, and of no use to a seller who was not asked yet. */
const afterAsking = new Set(['remedy', 'share', 'return', 'asked', 'originals', 'uncut', 'bought', 'window'])

const requestFor = (reason: ClaimReason | undefined): string => {
  if (reason === 'change-of-mind') return 'seller.request.return'
  return reason === 'not-arrived' ? 'seller.request.not-arrived' : 'seller.request'
}

/** What goes to the seller before any dispute: which order, what is wrong, and a question instead of a demand. */
export const writeSellerMessage = (input: MessageInput): MessageDraft => {
  const { order } = input
  const all = planSentences(input)
  const wrong = all.filter(({ id, spare }) => !afterAsking.has(id) && spare <= 2)
  const asked = all.some(({ id }) => id === 'asked')
  return compose(
    'seller-first',
    input,
    [plain('seller.greeting'), ...wrong, plain(requestFor(order.facts.reason)), plain('seller.thanks')],
    photoOrder(all),
    [
      ...(order.facts.reason ? [] : ['Say what went wrong: the claim has no reason yet.']),
      ...(asked ? ['The log says that you have written to the seller already.'] : []),
      'Note the message in the log once it is sent: from then on the days without an answer are counted.',
    ],
  )
}

/** What is known of a refund that did not come. */
export interface LapsedRefund {
  readonly agreed: Money
  readonly promisedOn: CalendarDay | null
  /** The last day on which it was due; null as long as that is not known to be over. */
  readonly dueBy: CalendarDay | null
  /** Seen on the statement; null where nothing was. */
  readonly received: Money | null
  readonly rest: Money
  /** The correspondence and the statement are there to be attached. */
  readonly hasEvidence: boolean
}

/** What goes to the support when a promised refund has not come. */
export const writeSupportMessage = (
  input: MessageInput,
  { agreed, promisedOn, dueBy, received, rest, hasEvidence }: LapsedRefund,
): MessageDraft => {
  const amount = { money: agreed }
  return compose(
    'support',
    input,
    [
      plain('seller.greeting'),
      ...planSentences(input).filter(({ id }) => id === 'order'),
      promisedOn === null
        ? plain('support.agreed', { amount })
        : plain('support.promised', { amount, day: { day: promisedOn } }),
      ...(dueBy === null ? [] : [plain('support.until', { day: { day: dueBy } })]),
      received === null
        ? plain('support.nothing')
        : plain('support.partly', { received: { money: received }, rest: { money: rest } }),
      ...(hasEvidence ? [plain('support.attached')] : []),
      plain('support.request'),
    ],
    [],
    [
      ...(dueBy === null
        ? ['It is not known that the refund is overdue: no date is named. Look at the deadlines, or wait for the day.']
        : []),
      ...(hasEvidence
        ? []
        : [
            'The text does not say that anything is attached. Import screenshots of the messages and the statement first.',
          ]),
    ],
  )
}
