import type { Failure } from '../domain/kernel/failure.ts'
import { compactText, foldText, foldWithPlaces, isWordLetter } from '../domain/kernel/folded-text.ts'
import { instant } from '../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { KeptPorts } from './discover.ts'
import { discoveriesOf } from './discoveries.ts'
import type { Clock } from './ports/clock.ts'
import type { FoundOrder, SearchIndex } from './ports/search-index.ts'
import { photoReadingsOf } from './read-photo.ts'

/** Where a hit was found, as people call it. */
export type HitField =
  | 'order'
  | 'seller'
  | 'item'
  | 'tracking'
  | 'code'
  | 'read-text'
  | 'caption'
  | 'correspondence'
  | 'notes'
  | 'file'
  | 'other'

export interface SearchHit {
  readonly order: string
  readonly field: HitField
  /** The words around the hit. */
  readonly snippet: string
}

export interface SearchHits {
  readonly hits: readonly SearchHit[]
  /** How many orders there are in all. */
  readonly total: number
}

/** Characters on each side of a hit. */
const around = 40

/** One way to look for what was typed: quickly whether a text has it, and where, for the one text that does. */
interface Look {
  readonly needle: string
  readonly fold: (text: string) => string
  readonly keeps: (letter: string) => boolean
}

const inWords = (needle: string): Look => ({ needle, fold: foldText, keeps: () => true })
/** As numbers are compared: without what stands between their parts. */
const inNumber = (needle: string): Look => ({ needle, fold: compactText, keeps: isWordLetter })

/** The words around the hit. */
const snippetOf = (text: string, { needle, keeps }: Look): string => {
  const { text: folded, places } = foldWithPlaces(text, keeps)
  const hit = folded.indexOf(needle)
  const [start = 0, end = text.length] = [places[hit], places[hit + needle.length]]
  const [from, until] = [Math.max(0, start - around), Math.min(text.length, end + around)]
  const piece = text.slice(from, until).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${piece}${until < text.length ? '…' : ''}`
}

type Place = readonly [field: HitField, text: string]

const placesOf = async (ports: KeptPorts, order: Order): Promise<readonly Place[]> => {
  const { facts, dispute, exhibits, originals } = order
  const discoveries = await discoveriesOf(ports, order)
  const photos = await photoReadingsOf(ports, order)
  const read = discoveries.flatMap(({ found }) => found.flatMap(({ candidate }) => candidate.text ?? []))
  const codes = [
    ...discoveries.flatMap(({ scan }) => scan.codes),
    ...exhibits.flatMap((exhibit) => exhibit.codes),
    ...photos.flatMap((photo) => photo.codes),
  ]
  const known = new Set(['orderNumber', 'trackingNumber', 'seller', 'item', 'notes'])
  const others = Object.entries(facts).flatMap(([name, fact]) =>
    known.has(name) || typeof fact !== 'string' ? [] : [fact],
  )
  const list = (field: HitField, texts: readonly (string | undefined)[]): readonly Place[] =>
    texts.flatMap((text) => (text ? [[field, text] as const] : []))
  return [
    ...list('order', [order.id, facts.orderNumber]),
    ...list('tracking', [facts.trackingNumber]),
    ...list('seller', [facts.seller]),
    ...list('item', [facts.item]),
    ...list(
      'code',
      codes.map(({ text }) => text),
    ),
    ...list('correspondence', [
      ...dispute.correspondence.map(({ text }) => text),
      ...dispute.claim.defects.map(({ what }) => what),
    ]),
    ...list('notes', [facts.notes]),
    ...list(
      'caption',
      exhibits.map(({ caption }) => caption),
    ),
    ...list('read-text', [...read.map(({ text }) => text), ...photos.map(({ searchText }) => searchText)]),
    ...list(
      'file',
      originals.map(({ originalName }) => originalName),
    ),
    ...list('other', others),
  ]
}

/** The place that holds most of what was typed: all of it as it stands, all of it as one number, or one of its words. */
const hitIn = (places: readonly Place[], typed: string): Omit<SearchHit, 'order'> => {
  const whole = foldText(typed).trim()
  const compact = compactText(typed)
  const looks = [
    inWords(whole),
    ...(compact.length >= 3 ? [inNumber(compact)] : []),
    ...whole
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map(inWords),
  ]
  for (const look of looks) {
    const place = places.find(([, text]) => look.fold(text).includes(look.needle))
    if (place && look.needle !== '') return { field: place[0], snippet: snippetOf(place[1], look) }
  }
  return { field: 'other', snippet: '' }
}

export interface SearchPorts extends KeptPorts {
  readonly clock: Clock
  /** Null where orders cannot be looked for. */
  readonly index: Pick<SearchIndex, 'search' | 'total'> | null
}

/** How many records are read side by side. */
const readers = 8

/**
 * Orders that hold what was typed, the latest first: in their numbers by any part of three characters or more, in their
 * texts by words whose end may be missing, without regard to capitals and marks on letters. `limit` cuts the hits.
 */
export const searchOrders = async (
  ports: SearchPorts,
  typed: string,
  limit: number,
): Promise<Result<SearchHits, Failure>> => {
  if (ports.index === null) {
    return fail({
      code: 'index.unreadable',
      message: 'The list of orders cannot be searched on this computer. Start Proofbox again.',
    })
  }
  const now = ports.clock.now()
  const query = { text: typed, filters: {}, sort: 'recent', offset: 0, limit, now, soonUntil: instant(now) } as const
  const found = ports.index.search(query)
  if (!found.ok) return found
  const { more, orders } = found.value
  const total = more ? ports.index.total(query) : succeed(found.value.total)
  if (!total.ok) return total
  const hitOf = async ({ id }: FoundOrder): Promise<SearchHit> => {
    const order = await ports.archive.find(id)
    // A record that cannot be read is still an order that was found; what it says is not known.
    const places = order.ok && order.value ? await placesOf(ports, order.value) : []
    return { order: id, ...hitIn(places, typed) }
  }
  const hits: SearchHit[] = []
  for (let from = 0; from < orders.length; from += readers)
    hits.push(...(await Promise.all(orders.slice(from, from + readers).map(hitOf))))
  return succeed({ hits, total: total.value })
}
