import type { Json } from '../../domain/kernel/canonical-json.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { type Instant, instant } from '../../domain/kernel/instant.ts'
import type { Result } from '../../domain/kernel/result.ts'
import { moneyAtStake } from '../../domain/order/money-at-stake.ts'
import type { Order } from '../../domain/order/order.ts'
import type { DeadlinePorts, Placed } from '../deadlines.ts'
import type { Discovery, KeptPorts } from '../discover.ts'
import { discoveriesOf } from '../discoveries.ts'
import { type OrderSummarised, summariseOrder } from '../order-summaries.ts'
import type { IndexedOrder } from '../ports/search-index.ts'
import { type PhotoReading, photoReadingsOf } from '../read-photo.ts'

/** What it takes to know what an order is found by. */
export type IndexPorts = DeadlinePorts & KeptPorts

/** Longer texts are cut: who looks for a word finds it in the first pages. */
const longestText = 60_000

/** How long before its end a deadline is shown as soon; when that changes, so does the summary. */
const soonMillis = 3 * 86_400_000

const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase()

const textOf = (
  order: Order,
  discoveries: readonly Discovery[],
  photos: readonly PhotoReading[],
  codes: readonly string[],
): string => {
  const { facts, originals, exhibits, dispute } = order
  const written = Object.values(facts).filter((fact): fact is string => typeof fact === 'string')
  return [
    order.id,
    ...written,
    ...new Set(codes),
    ...originals.map(({ originalName }) => originalName),
    ...exhibits.map(({ caption }) => caption),
    ...dispute.claim.defects.map(({ what }) => what),
    ...dispute.correspondence.map(({ text }) => text),
    ...discoveries.flatMap(({ found }) =>
      found.flatMap(({ candidate }) => (candidate.text ?? []).map(({ text }) => text)),
    ),
    ...photos.map(({ searchText }) => searchText),
  ]
    .join('\n')
    .slice(0, longestText)
}

const codesOf = (
  { exhibits }: Order,
  discoveries: readonly Discovery[],
  photos: readonly PhotoReading[],
): readonly string[] =>
  [
    ...discoveries.flatMap(({ scan }) => scan.codes),
    ...exhibits.flatMap(({ codes }) => codes),
    ...photos.flatMap(({ codes }) => codes),
  ].map(({ text }) => text)

const numbersOf = ({ facts }: Order, codes: readonly string[]): readonly string[] =>
  [...new Set([facts.orderNumber ?? '', facts.trackingNumber ?? '', ...codes].map(compact))].filter(
    (number) => number.length >= 3,
  )

/** The next moment at which the summary says something else, because time goes on; null where it never does. */
const validUntil = ({ standing }: OrderSummarised, now: Instant): Instant | null => {
  if (!standing || standing.ended || !standing.next) return null
  const due = Date.parse(standing.next.dueAt)
  const turns = [due - soonMillis, due].filter((moment) => moment > Date.parse(now))
  return turns.length === 0 ? null : instant(new Date(Math.min(...turns)).toISOString())
}

/** Films and pictures of which nothing was read yet: they may be read without a word in the record. */
const unreadOf = (
  { originals }: Order,
  discoveries: readonly Discovery[],
  photos: readonly PhotoReading[],
): readonly Sha256[] => {
  const read = new Set([...discoveries, ...photos].map(({ source }) => source))
  return originals.map(({ sha256 }) => sha256).filter((digest) => !read.has(digest))
}

/** Everything by which an order is found again and shown in a list. */
export const indexOrder = async (
  ports: IndexPorts,
  order: Order,
  mark: string,
  place: Result<Placed, Failure>,
): Promise<IndexedOrder> => {
  const discoveries = await discoveriesOf(ports, order)
  const photos = await photoReadingsOf(ports, order)
  const summary = await summariseOrder(ports, order, discoveries, place)
  const { standing, stake, platform } = summary
  const codes = codesOf(order, discoveries, photos)
  return {
    id: order.id,
    mark,
    createdAt: order.createdAt,
    title: summary.title,
    platform: platform ?? '',
    ended: order.dispute.outcome !== null,
    dueAt: standing?.next?.dueAt ?? null,
    missed: (standing?.passed ?? 0) > 0 && standing?.next === null,
    undated: standing === null || standing.missing.length > 0 || !standing.receiverKnown,
    validUntil: validUntil(summary, ports.clock.now()),
    stake: stake ? moneyAtStake([stake]) : [],
    text: textOf(order, discoveries, photos, codes),
    numbers: numbersOf(order, codes),
    trackingNumber: compact(order.facts.trackingNumber ?? ''),
    originals: order.originals.map(({ sha256 }) => sha256),
    unread: unreadOf(order, discoveries, photos),
    summary: summary as unknown as Json,
  }
}
