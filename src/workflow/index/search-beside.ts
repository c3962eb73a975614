import type { FoundOrder, FoundOrders, OrderQuery, SearchIndex } from '../ports/search-index.ts'
import { basisOf, createEntryMaker } from './index-entries.ts'
import type { IndexPorts } from './index-order.ts'

export type Searched = Pick<SearchIndex, 'search' | 'total'>

/** An index that another process keeps. */
export interface KeptElsewhere extends Searched, Pick<SearchIndex, 'marks' | 'note'> {
  /** Whether that process keeps it in step now. */
  readonly isInStep: boolean
}

export interface SearchBeside {
  readonly index: Searched
  /** How many orders changed and are in no index yet. */
  readonly missing: number
}

/** So many orders that changed are read; of more it is said how many are missing. */
const mostRead = 1000
/** So many hits are looked through for orders that changed since. */
const mostHits = 10_000

const laterFirst = (a: FoundOrder, b: FoundOrder): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1

/** What both say, with `fresh` in place of what is `hidden` in the other. The order is that of time. */
const combined = (kept: Searched | null, fresh: Searched, hidden: ReadonlySet<string>): Searched => {
  const all = (query: OrderQuery): ReturnType<Searched['search']> => {
    const wide = { ...query, offset: 0, limit: mostHits }
    const known = kept?.search(wide)
    if (known && !known.ok) return known
    const news = fresh.search(wide)
    if (!news.ok) return news
    const left = (known?.value.orders ?? []).filter(({ id }) => !hidden.has(id))
    const beyond = known?.value.more ? kept?.total(query) : known
    const uncounted = beyond?.ok && typeof beyond.value === 'number' ? Math.max(0, beyond.value - mostHits) : 0
    const orders = [...left, ...news.value.orders].sort(laterFirst)
    const found: FoundOrders = { orders, total: orders.length + uncounted, more: false }
    return { ok: true, value: found }
  }
  return {
    search(query) {
      const found = all(query)
      if (!found.ok) return found
      const { offset, limit } = query
      return { ok: true, value: { ...found.value, orders: found.value.orders.slice(offset, offset + limit) } }
    },
    total(query) {
      const found = all(query)
      return found.ok ? { ok: true, value: found.value.total } : found
    },
  }
}

/**
 * Searching while another process writes: its index as it is while that process keeps it in step; otherwise with the
 * orders that it does not know as they are now, read into `fresh`, which nobody keeps.
 */
export const searchBeside = async (
  ports: IndexPorts,
  kept: KeptElsewhere | null,
  fresh: SearchIndex,
): Promise<SearchBeside> => {
  if (kept?.isInStep && kept.note('basis') === (await basisOf(ports))) return { index: kept, missing: 0 }
  const [there, known] = [await ports.archive.marks(), kept?.marks()]
  const before = known?.ok ? known.value : new Map<string, string>()
  const now = there.ok ? there.value : before
  const changed = [...now].filter(([id, mark]) => before.get(id) !== mark).map(([id]) => id)
  const read = changed.sort().reverse().slice(0, mostRead)
  const { orders } = await (await createEntryMaker(ports))(read)
  if (orders.length > 0) fresh.put(orders)
  const hidden = new Set([...read, ...[...before.keys()].filter((id) => !now.has(id))])
  return {
    index: hidden.size === 0 && kept ? kept : combined(kept, fresh, hidden),
    missing: changed.length - read.length,
  }
}
