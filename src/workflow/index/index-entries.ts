import { canonicalJson, type Json } from '../../domain/kernel/canonical-json.ts'
import { isBlank } from '../../domain/order/moved-originals.ts'
import { placeOf } from '../deadlines.ts'
import { keptDiscovery } from '../discover.ts'
import type { IndexedOrder, SearchIndex } from '../ports/search-index.ts'
import { keptReading } from '../read-photo.ts'
import { type IndexPorts, indexOrder } from './index-order.ts'

/** How many orders are read side by side. */
const readers = 8

/** Settings and rules are the same for all orders of one run: they are read once. */
const withFrozenRules = async (ports: IndexPorts): Promise<IndexPorts> => {
  const [settings, policies] = [await ports.settings.read(), await ports.shelf.policies()]
  return {
    ...ports,
    settings: { ...ports.settings, read: async () => settings },
    shelf: { ...ports.shelf, policies: async () => policies },
  }
}

export interface IndexEntries {
  readonly orders: readonly IndexedOrder[]
  /** Those of which there is nothing to list. */
  readonly gone: readonly string[]
}

export type MakeEntries = (ids: readonly string[]) => Promise<IndexEntries>

/** Makes the entries of orders, by the settings and rules of now. */
export const createEntryMaker = async (ports: IndexPorts): Promise<MakeEntries> => {
  const frozen = await withFrozenRules(ports)
  const place = await placeOf(frozen, { country: null, zone: null })
  const { archive } = ports
  const entryOf = async (id: string): Promise<IndexedOrder | string> => {
    // The mark comes first: a change after it is found by the next look.
    const mark = await archive.mark(id)
    const found = await archive.find(id)
    const isListed = mark !== null && found.ok && found.value !== null && !isBlank(found.value)
    return isListed ? indexOrder(frozen, found.value, mark, place) : id
  }
  return async (ids) => {
    const results: (IndexedOrder | string)[] = []
    for (let from = 0; from < ids.length; from += readers)
      results.push(...(await Promise.all(ids.slice(from, from + readers).map(entryOf))))
    return {
      orders: results.filter((result): result is IndexedOrder => typeof result !== 'string'),
      gone: results.filter((result) => typeof result === 'string'),
    }
  }
}

/** A digest of everything but records and files that entries hang on: rules, and where the buyer is. */
export const basisOf = async ({ hasher, settings, shelf }: IndexPorts): Promise<string> => {
  const read = await settings.read()
  const { overrides, country, zone } = read.ok ? read.value : { overrides: [], country: null, zone: null }
  const basis = { policies: await shelf.policies(), overrides, country, zone }
  return hasher.sha256(canonicalJson(JSON.parse(JSON.stringify(basis)) as Json))
}

/** Orders that were indexed before one of their files was read, and whose file has been read since. */
export const readSince = async (ports: IndexPorts, index: SearchIndex): Promise<readonly string[]> => {
  const unread = index.unread()
  if (!unread.ok) return []
  const ids = new Set<string>()
  for (const { id, original } of unread.value) {
    const source = original as Parameters<typeof keptReading>[1]
    if (!ids.has(id) && ((await keptDiscovery(ports, source)) ?? (await keptReading(ports, source))) !== null)
      ids.add(id)
  }
  return [...ids]
}
