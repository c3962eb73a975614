import type { Exhibit } from '../evidence/exhibit.ts'
import { formatMoney } from '../kernel/money.ts'
import { formatClock, toSeconds } from '../media/presentation-time.ts'
import type { Order, OrderFacts } from '../order/order.ts'
import { orderNumberOf } from '../order/order-number.ts'
import { codeNumbers, findTracking } from '../order/tracking-number.ts'
import { type DisputeDraft, type DraftSentence, measureText, type TextLimit } from './draft.ts'
import { fillPhrase, type Phrases } from './phrases.ts'

export interface DraftInput {
  readonly order: Order
  readonly phrases: Phrases
  readonly target: string
  readonly platformName: string | null
  readonly limit: TextLimit
  /** Length of the video in which nothing was found that speaks against one uncut take; null when that is not known. */
  readonly unbrokenSeconds: number | null
}

/** A sentence with how soon it may be left out when the form is short: 0 stays, higher goes first. */
interface Candidate extends DraftSentence {
  readonly spare: number
}

const clockOf = (exhibit: Exhibit): string | null =>
  exhibit.provenance.kind === 'frame' ? formatClock(toSeconds(exhibit.provenance.at)) : null

const closed = (text: string): string => (/[.!?…。！？]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

const exhibitSentence = (exhibit: Exhibit, { phrases }: DraftInput): Candidate => {
  const clock = clockOf(exhibit)
  const caption = exhibit.caption.replace(/[.\s]+$/, '')
  const facts = { label: exhibit.label, caption, ...(clock === null ? {} : { clock }) }
  return {
    text: fillPhrase(clock === null ? phrases.exhibitPhoto : phrases.exhibitInVideo, facts),
    exhibits: [exhibit.id],
    spare: exhibit.kind === 'damage' ? 1 : exhibit.kind === 'other' ? 4 : 3,
  }
}

/** The exhibit whose code is the order's tracking number, with what was read; else the first with any tracking number. */
const trackingExhibit = (order: Order): { exhibit: Exhibit; number: string; match: boolean } | null => {
  const reads = order.exhibits.flatMap((exhibit) =>
    findTracking(codeNumbers(exhibit.codes), order.facts.trackingNumber ?? null).map((finding) => ({
      exhibit,
      number: finding.text,
      match: finding.match === 'match',
    })),
  )
  return reads.find((read) => read.match) ?? reads[0] ?? null
}

const trackingSentence = ({ order, phrases }: DraftInput): Candidate | null => {
  const read = trackingExhibit(order)
  if (!read) return null
  const facts = { label: read.exhibit.label, number: read.number, clock: clockOf(read.exhibit) ?? read.exhibit.caption }
  return {
    text: fillPhrase(read.match ? phrases.trackingMatch : phrases.trackingDiffers, facts),
    exhibits: [read.exhibit.id],
    spare: read.match ? 0 : 2,
  }
}

const remedySentence = (facts: OrderFacts, phrases: Phrases): string => {
  if (!facts.remedy) return phrases.noRemedy
  const amount =
    facts.claimed ?? (facts.remedy === 'full-refund' || facts.remedy === 'return-and-refund' ? facts.price : undefined)
  const asked = phrases.remedy[facts.remedy]
  return closed(
    amount && facts.remedy !== 'replacement'
      ? `${asked} ${fillPhrase(phrases.amount, { amount: formatMoney(amount) })}`
      : asked,
  )
}

/** Names the order by its number and item, as far as they are known. */
const orderSentence = (item: string | null, number: string | null, phrases: Phrases): Candidate | null => {
  if (number === null && item === null) return null
  const text =
    number === null
      ? fillPhrase(phrases.itemOnly, { item: item ?? '' })
      : item === null
        ? fillPhrase(phrases.order, { order: number })
        : fillPhrase(phrases.orderWithItem, { order: number, item })
  return { text: closed(text), exhibits: [], spare: 0 }
}

const sentencesOf = (input: DraftInput): readonly Candidate[] => {
  const { order, phrases } = input
  const { facts } = order
  const number = orderNumberOf(order)
  const tracking = trackingSentence(input)
  const shown = order.exhibits
    .filter((exhibit) => exhibit.kind === 'damage' || exhibit.kind === 'item')
    .map(({ id }) => id)
  const say = (text: string, spare: number, exhibits: readonly string[] = []): Candidate => ({ text, exhibits, spare })
  const listed: (Candidate | null)[] = [
    orderSentence(facts.item?.replace(/[.\s]+$/, '') ?? null, number, phrases),
    facts.seller && input.platformName
      ? say(fillPhrase(phrases.onPlatform, { platform: input.platformName, seller: facts.seller }), 5)
      : null,
    facts.deliveredAt ? say(fillPhrase(phrases.delivered, { date: facts.deliveredAt }), 4) : null,
    say(facts.reason ? phrases.reason[facts.reason] : phrases.noReason, 0, shown),
    facts.expected ? say(closed(fillPhrase(phrases.expected, { expected: facts.expected })), 1) : null,
    facts.received ? say(closed(fillPhrase(phrases.received, { received: facts.received })), 1, shown) : null,
    tracking,
    ...order.exhibits
      .filter((exhibit) => !tracking?.exhibits.includes(exhibit.id))
      .map((exhibit) => exhibitSentence(exhibit, input)),
    input.unbrokenSeconds === null
      ? null
      : say(fillPhrase(phrases.unbroken, { clock: formatClock(input.unbrokenSeconds) }), 3),
    say(remedySentence(facts, phrases), 0),
    order.originals.length > 0 ? say(phrases.originals, 5) : null,
  ]
  return listed.filter((sentence): sentence is Candidate => sentence !== null)
}

const joined = (sentences: readonly DraftSentence[]): string => sentences.map(({ text }) => text).join(' ')

/** Leaves out what can best be spared, last first, until the text fits; the sentences with spare 0 always stay. */
const fitted = (sentences: readonly Candidate[], limit: number | null): readonly Candidate[] => {
  let kept = sentences
  while (limit !== null && joined(kept).length > limit) {
    const most = Math.max(...kept.map(({ spare }) => spare))
    if (most === 0) break
    const index = kept.findLastIndex(({ spare }) => spare === most)
    kept = kept.filter((_, position) => position !== index)
  }
  return kept
}

/**
 * The dispute text from the order's facts: short, polite, only what the user stated or a picture shows. When the
 * form's limit is known (UTF-16 units are counted, the strictest common way) the least needed sentences are left out
 * and named in `warnings`.
 */
export const writeDraft = (input: DraftInput): DisputeDraft => {
  const all = sentencesOf(input)
  const kept = fitted(all, input.limit.characters)
  const text = joined(kept)
  const left = all.filter((sentence) => !kept.includes(sentence))
  const { facts } = input.order
  const warnings = [
    ...left.map(({ text: sentence }) => `Left out to fit the limit: ${sentence}`),
    ...(input.limit.characters !== null && text.length > input.limit.characters
      ? [
          `The text has ${text.length} characters, the form takes ${input.limit.characters}. Shorten what you wrote under expected and received.`,
        ]
      : []),
    ...(input.limit.characters === null
      ? ['How many characters the form takes is not known. Look at the form before you paste.']
      : []),
    ...(orderNumberOf(input.order) === null
      ? ['Add the order number: without it the form cannot tell which order is meant.']
      : []),
    ...(facts.reason ? [] : ['Say what went wrong: the claim has no reason yet.']),
    ...(facts.remedy ? [] : ['Say what you ask for: refund, part of it, or a replacement.']),
    ...(input.order.exhibits.length === 0 ? ['There is no exhibit yet: nothing backs the text.'] : []),
  ]
  return {
    language: input.phrases.language,
    target: input.target,
    text,
    length: measureText(text, input.phrases.language),
    limit: input.limit,
    sentences: kept.map(({ text: sentence, exhibits }) => ({ text: sentence, exhibits })),
    warnings,
  }
}
