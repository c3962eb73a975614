import type { Failure } from '../domain/kernel/failure.ts'
import { instant } from '../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { DeskPorts } from './desk-ports.ts'
import { discoveriesOf } from './discoveries.ts'
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

/** A text as the index compares, without marks on letters and small, with the place of each letter in the text as it is. */
interface Folded {
  readonly text: string
  readonly places: readonly number[]
}

const fold = (text: string, keep: (letter: string) => boolean): Folded => {
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const letter of text) {
    for (const part of letter.normalize('NFKD').toLowerCase()) {
      if (/\p{M}/u.test(part) || !keep(part)) continue
      folded += part
      for (let unit = 0; unit < part.length; unit++) places.push(at)
    }
    at += letter.length
  }
  return { text: folded, places }
}

const words = (text: string): Folded => fold(text, () => true)
/** As numbers are compared: without what stands between their parts. */
const number = (text: string): Folded => fold(text, (letter) => /[\p{L}\p{N}]/u.test(letter))

/** The words around the hit; null where there is none. */
const snippetOf = (text: string, { text: folded, places }: Folded, needle: string): string | null => {
  const hit = folded.indexOf(needle)
  if (needle === '' || hit < 0) return null
  const [start = 0, end = text.length] = [places[hit], places[hit + needle.length]]
  const [from, until] = [Math.max(0, start - around), Math.min(text.length, end + around)]
  const piece = text.slice(from, until).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${piece}${until < text.length ? '…' : ''}`
}

type Place = readonly [field: HitField, text: string]

const placesOf = async (ports: DeskPorts, order: Order): Promise<readonly Place[]> => {
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
  const whole = words(typed).text.trim()
  const compact = number(typed).text
  const single = whole.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const tests: readonly (readonly [(text: string) => Folded, string])[] = [
    [words, whole],
    ...(compact.length >= 3 ? [[number, compact] as const] : []),
    ...single.map((word) => [words, word] as const),
  ]
  for (const [foldedBy, needle] of tests) {
    for (const [field, text] of places) {
      const snippet = snippetOf(text, foldedBy(text), needle)
      if (snippet !== null) return { field, snippet }
    }
  }
  return { field: 'other', snippet: '' }
}

/**
 * Orders that hold what was typed, the latest first: in their numbers by any part of three characters or more, in their
 * texts by words whose end may be missing, without regard to capitals and marks on letters. `limit` cuts the hits.
 */
export const searchOrders = async (
  ports: DeskPorts,
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
  const hits: SearchHit[] = []
  for (const { id } of found.value.orders) {
    const order = await ports.archive.find(id)
    // A record that cannot be read is still an order that was found; what it says is not known.
    const places = order.ok && order.value ? await placesOf(ports, order.value) : []
    hits.push({ order: id, ...hitIn(places, typed) })
  }
  return succeed({ hits, total: found.value.total })
}
