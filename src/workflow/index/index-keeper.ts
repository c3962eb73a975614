import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Archive } from '../ports/archive.ts'
import type { Clock } from '../ports/clock.ts'
import type { SearchIndex } from '../ports/search-index.ts'
import { basisOf, createEntryMaker, readSince } from './index-entries.ts'
import type { IndexPorts } from './index-order.ts'

/** How many orders go into the index at a time: a few milliseconds of writing, so that questions come in between. */
const atOnce = 64

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
  /**
   * Finds what changed while nobody looked, and indexes it. Ends when the index says what the archive says. Where the
   * index was left in step and the archive was not written to since, `trusting` skips comparing each order.
   */
  refresh(how?: 'trusting'): Promise<void>
  /** Makes all of the index again beside the one in place, which answers meanwhile; how many orders it lists then. */
  remake(onProgress: (progress: IndexProgress) => void, signal: AbortSignal): Promise<Result<number, Failure>>
  /** Works out again what time has changed. */
  renew(): void
  /** Ends when some of the orders are indexed, or when it is known that there are none. */
  begun(): Promise<void>
  /** Ends when everything that was touched so far is indexed; at once while the whole index is being made. */
  settled(): Promise<void>
  /** Nothing is begun any more; ends with what is under way. */
  close(): Promise<void>
}

export interface KeeperPorts extends IndexPorts {
  readonly clock: Clock
}

const cancelled: Failure = { code: 'job.cancelled', message: 'Cancelled. Nothing was left behind.' }

/** Keeps the index in step with the archive: in the background, the latest touched last. */
export const createIndexKeeper = (ports: KeeperPorts, index: SearchIndex, watch: IndexWatch): IndexKeeper => {
  const { archive } = ports
  const waiting = new Set<string>()
  /** What changed while a draft was made, which may not have it. */
  let meanwhile: Set<string> | null = null
  let total = 0
  let closed = false
  let working: Promise<void> | null = null
  let first: PromiseWithResolvers<void> | null = null
  /** Whether everything that was asked for reached the index so far, and a look at the whole archive came to its end. */
  let [isWhole, isLooked] = [true, false]

  const takeSome = (): readonly string[] => {
    const ids: string[] = []
    for (const id of waiting) {
      if (ids.length === atOnce) break
      waiting.delete(id)
      ids.push(id)
    }
    return ids
  }

  const work = async (): Promise<void> => {
    const entriesOf = await createEntryMaker(ports)
    let done = 0
    while (waiting.size > 0 && !closed) {
      const ids = takeSome()
      const { orders, gone } = await entriesOf(ids)
      const put = orders.length === 0 || index.put(orders).ok
      const removed = gone.length === 0 || index.remove(gone).ok
      isWhole &&= put && removed
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
    for (const id of ids) {
      waiting.add(id)
      meanwhile?.add(id)
    }
    total = Math.max(total, waiting.size)
    if (waiting.size > 0 && !closed) void begin()
  }

  const touch = (id: string): void => touchMany([id])

  /** What differs between the archive and the index, order by order. */
  const differing = async (isSameBasis: boolean): Promise<readonly string[] | null> => {
    const [there, known] = [await archive.marks(), index.marks()]
    if (!there.ok) return null
    const before = known.ok ? known.value : new Map<string, string>()
    const changed = [...there.value].filter(([id, mark]) => !isSameBasis || before.get(id) !== mark).map(([id]) => id)
    const gone = [...before.keys()].filter((id) => !there.value.has(id))
    // Names of folders begin with the day more often than not: the newest orders come first.
    return [...changed.sort().reverse(), ...gone, ...(await readSince(ports, index))]
  }

  const lookAround = async (trusts: boolean): Promise<void> => {
    const basis = await basisOf(ports)
    const isSameBasis = index.note('basis') === basis
    if (trusts && isSameBasis && index.isInStep()) {
      isLooked = true
      return first?.resolve()
    }
    index.noteStep(false)
    const isNew = index.note('made-at') === null
    const ids = await differing(isSameBasis)
    if (ids === null) return first?.resolve()
    touchMany(ids)
    if (waiting.size === 0) first?.resolve()
    while (working) await working
    if (closed || !isWhole) return
    isLooked = true
    index.keepNote('basis', basis)
    if (isNew) index.keepNote('made-at', ports.clock.now())
  }

  /** Puts all entries into a draft, newest first as the names of the folders say; null when it was stopped. */
  const fillDraft = async (
    put: SearchIndex['put'],
    ids: readonly string[],
    onProgress: (progress: IndexProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<void, Failure>> => {
    const entriesOf = await createEntryMaker(ports)
    for (let from = 0; from < ids.length; from += atOnce) {
      if (signal.aborted || closed) return fail(cancelled)
      const written = put((await entriesOf(ids.slice(from, from + atOnce))).orders)
      if (!written.ok) return written
      onProgress({ done: Math.min(from + atOnce, ids.length), total: ids.length })
    }
    return succeed(undefined)
  }

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
      const basis = await basisOf(ports)
      const marks = await archive.marks()
      if (!marks.ok) return
      touchMany(marks.value.keys())
      while (working) await working
      if (isWhole && !closed) index.keepNote('basis', basis)
    },
    async refresh(how) {
      first = Promise.withResolvers()
      await lookAround(how === 'trusting')
      if (isLooked && isWhole && !closed) index.noteStep(true)
    },
    async remake(onProgress, signal) {
      while (working) await working
      const basis = await basisOf(ports)
      meanwhile = new Set()
      const there = await archive.marks()
      if (!there.ok) return there
      const draft = index.draft()
      if (!draft.ok) return draft
      const filled = await fillDraft(draft.value.put, [...there.value.keys()].reverse(), onProgress, signal)
      while (working) await working
      const changed = meanwhile
      meanwhile = null
      if (!filled.ok) {
        draft.value.drop()
        return filled
      }
      const kept = draft.value.keep()
      if (!kept.ok) return kept
      isWhole = true
      index.keepNote('basis', basis)
      index.keepNote('made-at', ports.clock.now())
      touchMany(changed)
      while (working) await working
      isLooked = true
      if (isWhole && !closed) index.noteStep(true)
      watch.onChanged([])
      return index.size()
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
      isWhole &&= waiting.size === 0
      waiting.clear()
      if (working) await working
      if (!isWhole) index.noteStep(false)
      index.close()
    },
  }
}
