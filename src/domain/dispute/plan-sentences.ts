import { unwritten } from '../evidence/plain-caption.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CalendarDay } from '../kernel/stated-time.ts'
import { formatClock } from '../media/presentation-time.ts'
import type { Order } from '../order/order.ts'
import { orderNumberOf } from '../order/order-number.ts'
import { planCorrespondence, planDates, planNotArrived, planTracking } from './plan-circumstances.ts'
import { planClaim } from './plan-claim.ts'
import { planRemedy } from './plan-remedy.ts'
import type { PlannedSentence } from './planned-sentence.ts'

export interface SentenceFacts {
  readonly order: Order
  readonly platformName: string | null
  /** Length of the video in which nothing was found that speaks against one uncut take; null when that is not known. */
  readonly unbrokenSeconds: number | null
  /** The last day on which the receiver takes a dispute, by its own clock; null when unknown, over, or already done. */
  readonly openUntil: CalendarDay | null
  readonly now: Instant
  readonly zone: string
}

const planOrder = (order: Order, platformName: string | null): readonly PlannedSentence[] => {
  const item = order.facts.item?.trim().replace(/[.\s]+$/, '') || null
  const number = orderNumberOf(order)
  const stays = { exhibits: [], spare: 0 } as const
  const named: readonly PlannedSentence[] =
    number !== null && item !== null
      ? [{ id: 'order', key: 'order.both', values: { order: number, item }, ...stays }]
      : number !== null
        ? [{ id: 'order', key: 'order.number', values: { order: number }, ...stays }]
        : item !== null
          ? [{ id: 'order', key: 'order.item', values: { item }, ...stays }]
          : []
  const { seller } = order.facts
  return [
    ...named,
    ...(seller && platformName
      ? [{ id: 'bought', key: 'bought', values: { seller, platform: platformName }, exhibits: [], spare: 5 }]
      : []),
  ]
}

/** The reason in one line; where no point of the claim is backed yet, by the exhibits of the item and its damage. */
const planReason = ({ facts, exhibits }: Order, claim: readonly PlannedSentence[]): PlannedSentence => ({
  id: 'reason',
  key: `reason.${facts.reason ?? 'none'}`,
  values: {},
  exhibits: claim.some((sentence) => sentence.exhibits.length > 0)
    ? []
    : exhibits.filter(({ kind }) => kind === 'damage' || kind === 'item').map(({ id }) => id),
  spare: 0,
})

/** One sentence for each exhibit that no other sentence names: none is without its place in the text. */
const planRest = ({ exhibits }: Order, sentences: readonly PlannedSentence[]): readonly PlannedSentence[] => {
  const named = new Set(sentences.flatMap((sentence) => sentence.exhibits))
  return exhibits
    .filter(({ id }) => !named.has(id))
    .map(({ id, caption, kind, codes }) => {
      const plain = unwritten(caption, kind, codes)
      const words = caption.trim().replace(/[.。\s]+$/u, '')
      const said =
        plain === null && words !== ''
          ? { key: 'exhibit', values: { caption: words } }
          : plain !== null && 'reading' in plain
            ? { key: 'shown.reading', values: { text: plain.reading } }
            : { key: `shown.${plain?.shown ?? kind}`, values: {} }
      return { id: `exhibit:${id}`, ...said, exhibits: [id], spare: kind === 'damage' ? 2 : 3 }
    })
}

/** The whole text as it would be without any limit: identity, claim, points, evidence, course of events, remedy. */
export const planSentences = ({
  order,
  platformName,
  unbrokenSeconds,
  openUntil,
  now,
  zone,
}: SentenceFacts): readonly PlannedSentence[] => {
  const claim = planClaim(order)
  const arrived = order.facts.reason !== 'not-arrived'
  const isWrong = order.facts.reason !== 'change-of-mind'
  const body: readonly PlannedSentence[] = [
    ...planOrder(order, platformName),
    ...planDates(order, zone).filter(({ id }) => arrived || id !== 'delivered'),
    planReason(order, claim),
    ...(arrived ? claim : planNotArrived(order, now, zone)),
    ...(arrived ? planTracking(order) : []),
  ]
  const asked = planCorrespondence(order, now, zone)
  return [
    ...body,
    ...planRest(order, [...body, ...asked]),
    ...(arrived && isWrong && unbrokenSeconds !== null
      ? [
          {
            id: 'uncut',
            key: 'uncut',
            values: { clock: formatClock(unbrokenSeconds).slice(0, -2) },
            exhibits: [],
            spare: 3,
          },
        ]
      : []),
    ...asked,
    ...planRemedy(order),
    ...(isWrong && openUntil !== null && platformName !== null
      ? [
          {
            id: 'window',
            key: 'window',
            values: { platform: platformName, day: { day: openUntil } },
            exhibits: [],
            spare: 6,
          },
        ]
      : []),
    ...(order.originals.some(({ kind }) => kind === 'video')
      ? [{ id: 'originals', key: 'originals', values: {}, exhibits: [], spare: 5 }]
      : []),
  ]
}
