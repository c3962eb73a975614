import { succeed } from '../../domain/kernel/result.ts'
import { isBlank } from '../../domain/order/moved-originals.ts'
import { placeOf } from '../deadlines.ts'
import type { DeskPorts } from '../desk-ports.ts'
import type { Archive } from '../ports/archive.ts'
import type { IndexedOrder, SearchIndex } from '../ports/search-index.ts'
import { indexOrder } from './index-order.ts'

/** How many orders go into the index at a time: a few milliseconds of writing, so that questions come in between. */
const atOnce = 64

/** How many orders are read side by side. */
const readers = 8

export interface IndexProgress {
  readonly done: number
  readonly total: number
}

export interface IndexWatch {
  /** These orders are listed with what is known of them now. */
  onChanged(ids: readonly string[]): void
  /** How far the index is made again; `done` equals `total` at its end. */
  onProgress(progress: IndexProgress): void
}

export interface IndexKeeper {
  /** The archive as it was, but every record that is saved is indexed. */
  readonly archive: Archive
  /** Something about the order changed that is not in its record: a scan ended, a photo was read. */
  touch(id: string): void
  /** Rules or settings changed: what hangs on them is worked out again for all orders. */
  touchAll(): Promise<void>
  /** Finds what changed while nobody looked, and indexes it. Ends when the index says what the archive says. */
  refresh(): Promise<void>
  /** Works out again what time has changed. */
  renew(): void
  /** Ends when some of the orders are indexed, or when it is known that there are none. */
  begun(): Promise<void>
  /** Ends when everything that was touched so far is indexed; at once while the whole index is being made. */
  settled(): Promise<void>
  /** Nothing is begun any more; ends with what is under way. */
  close(): Promise<void>
}

/** Settings and rules are the same for all orders of one run: they are read once. */
const withFrozenRules = async (ports: DeskPorts): Promise<DeskPorts> => {
  const [settings, policies] = [await ports.settings.read(), await ports.shelf.policies()]
  return {
    ...ports,
    settings: { ...ports.settings, read: async () => settings },
    shelf: { ...ports.shelf, policies: async () => policies },
  }
}

/** Keeps the index in step with the archive: in the background, the latest touched last. */
export const createIndexKeeper = (ports: DeskPorts, index: SearchIndex, watch: IndexWatch): IndexKeeper => {
  const { archive } = ports
  const waiting = new Set<string>()
  let total = 0
  let closed = false
  let working: Promise<void> | null = null
  let first: PromiseWithResolvers<void> | null = null

  const indexed = async (some: DeskPorts, id: string, place: Awaited<ReturnType<typeof placeOf>>) => {
    // The mark comes first: a change after it is found by the next look.
    const mark = await archive.mark(id)
    const found = await archive.find(id)
    const isListed = mark !== null && found.ok && found.value !== null && !isBlank(found.value)
    return isListed ? indexOrder(some, found.value, mark, place) : id
  }

  const takeSome = (): readonly string[] => {
    const ids = [...waiting].slice(0, atOnce)
    for (const id of ids) waiting.delete(id)
    return ids
  }

  const work = async (): Promise<void> => {
    const frozen = await withFrozenRules(ports)
    const place = await placeOf(frozen, { country: null, zone: null })
    let done = 0
    while (waiting.size > 0 && !closed) {
      const ids = takeSome()
      const results: (IndexedOrder | string)[] = []
      for (let from = 0; from < ids.length && !closed; from += readers)
        results.push(...(await Promise.all(ids.slice(from, from + readers).map((id) => indexed(frozen, id, place)))))
      const orders = results.filter((result): result is IndexedOrder => typeof result !== 'string')
      const gone = results.filter((result) => typeof result === 'string')
      if (orders.length > 0) index.put(orders)
      if (gone.length > 0) index.remove(gone)
      done += ids.length
      first?.resolve()
      watch.onChanged(ids)
      if (total > atOnce) watch.onProgress({ done: Math.min(done, total), total })
    }
    total = 0
  }

  const begin = (): Promise<void> => {
    working ??= work().finally(() => {
      working = null
      if (waiting.size > 0 && !closed) void begin()
    })
    return working
  }

  const touchMany = (ids: Iterable<string>): void => {
    for (const id of ids) waiting.add(id)
    total = Math.max(total, waiting.size)
    if (waiting.size > 0 && !closed) void begin()
  }

  const touch = (id: string): void => touchMany([id])

  return {
    archive: {
      ...archive,
      async save(order) {
        const saved = await archive.save(order)
        if (saved.ok) touch(order.id)
        return saved
      },
      async ordersWith(original) {
        if (working !== null) return archive.ordersWith(original)
        const found = index.holding(original)
        return found.ok ? succeed(found.value) : archive.ordersWith(original)
      },
    },
    touch,
    async touchAll() {
      const marks = await archive.marks()
      if (marks.ok) touchMany(marks.value.keys())
    },
    async refresh() {
      first = Promise.withResolvers()
      const [there, known] = [await archive.marks(), index.marks()]
      if (!there.ok) return first.resolve()
      const before = known.ok ? known.value : new Map<string, string>()
      const changed = [...there.value].filter(([id, mark]) => before.get(id) !== mark).map(([id]) => id)
      const gone = [...before.keys()].filter((id) => !there.value.has(id))
      touchMany([...changed, ...gone])
      if (waiting.size === 0) first.resolve()
      while (working) await working
    },
    renew() {
      const ids = index.outdated(ports.clock.now(), 1000)
      if (ids.ok) touchMany(ids.value)
    },
    begun: () => first?.promise ?? Promise.resolve(),
    async settled() {
      while (working && total <= atOnce) await working
    },
    async close() {
      closed = true
      first?.resolve()
      waiting.clear()
      if (working) await working
      index.close()
    },
  }
}
