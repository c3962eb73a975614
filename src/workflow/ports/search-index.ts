import type { Json } from '../../domain/kernel/canonical-json.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { AtStake } from '../../domain/order/money-at-stake.ts'

export type IndexFailure = Failure<'index.unreadable' | 'index.write-failed'>

/** What is found again of one order. Derived from its record and its files, and made again whenever those change. */
export interface IndexedOrder {
  readonly id: string
  /** The mark of the record that this was made from: see `Archive.marks`. */
  readonly mark: string
  readonly createdAt: Instant
  readonly title: string
  readonly platform: string
  readonly ended: boolean
  /** The next day that the buyer must not miss, by its strictest reading; null where none is known. */
  readonly dueAt: Instant | null
  /** A deadline of the buyer's ran out. */
  readonly missed: boolean
  /** Something that a deadline hangs on was not said. */
  readonly undated: boolean
  /** Until when `summary` holds; null for ever. */
  readonly validUntil: Instant | null
  readonly stake: readonly AtStake[]
  /** Everything that was written or read, to be searched by its words. */
  readonly text: string
  /** Numbers of the order, of tracking and of codes, to be searched by any part of them. */
  readonly numbers: readonly string[]
  /** The tracking number of the order, without spaces, in capitals; empty where none is stated. */
  readonly trackingNumber: string
  /** Digests of its originals. */
  readonly originals: readonly string[]
  /** Those of them that nothing was read from yet. */
  readonly unread: readonly string[]
  /** What a list shows of it. */
  readonly summary: Json
}

export const moneyParts = ['claimed', 'offered', 'refunded', 'overdue'] as const
export const orderSorts = ['recent', 'deadline', 'money', 'title'] as const

export interface OrderFilters {
  readonly ended?: boolean
  readonly platform?: string
  readonly deadline?: 'soon' | 'passed' | 'none'
  readonly money?: (typeof moneyParts)[number]
}

export interface OrderQuery {
  readonly text: string
  readonly filters: OrderFilters
  readonly sort: (typeof orderSorts)[number]
  readonly offset: number
  readonly limit: number
  /** Deadlines up to here are soon. */
  readonly soonUntil: Instant
  readonly now: Instant
}

export interface FoundOrder {
  readonly id: string
  readonly createdAt: Instant
  readonly summary: Json
  readonly validUntil: Instant | null
  /** A piece of the text around the first hit, which stands between `hitStart` and `hitEnd`; null without one. */
  readonly excerpt: string | null
}

/** What marks a hit in an excerpt: noncharacters of Unicode, which no text holds. */
export const hitStart = '\ufdd0'
export const hitEnd = '\ufdd1'

export interface FoundOrders {
  /** How many there are in all; with `more`, that many and more, which `SearchIndex.total` counts. */
  readonly total: number
  readonly more: boolean
  readonly orders: readonly FoundOrder[]
}

/** How many orders of the text's hits each filter would leave. */
export interface OrderCounts {
  readonly open: number
  readonly ended: number
  readonly soon: number
  readonly passed: number
  readonly none: number
  readonly claimed: number
  readonly offered: number
  readonly refunded: number
  readonly overdue: number
  readonly platforms: readonly { readonly platform: string; readonly orders: number }[]
}

type Outcome<Value> = Result<Value, IndexFailure>

/** Where orders are found again. It holds nothing of its own: lost or damaged, it is made again from the archive. */
export interface SearchIndex {
  /** What was there when it was opened could not be used: it was damaged, or of another version. */
  readonly wasDamaged: boolean
  /** The mark of each order as it was indexed, by id. */
  marks(): Outcome<ReadonlyMap<string, string>>
  /** Puts these in place of what was known of them, all or none. */
  put(orders: readonly IndexedOrder[]): Outcome<void>
  remove(ids: readonly string[]): Outcome<void>
  /** One page; takes no longer where there are more orders, in the order of time with the usual filters. */
  search(query: OrderQuery): Outcome<FoundOrders>
  /** How many orders fit, counted one by one. */
  total(query: OrderQuery): Outcome<number>
  counts(query: Pick<OrderQuery, 'text' | 'soonUntil' | 'now'>): Outcome<OrderCounts>
  /** Sums over all orders, by currency. */
  stake(): Outcome<readonly AtStake[]>
  /** Open orders whose next day lies before this moment. */
  dueBefore(moment: Instant): Outcome<readonly string[]>
  /** Orders whose summary does not hold any more. */
  outdated(now: Instant, limit: number): Outcome<readonly string[]>
  /** Orders that hold an original with this digest. */
  holding(original: string): Outcome<readonly string[]>
  /** Orders that state this tracking number. */
  stating(trackingNumber: string): Outcome<readonly string[]>
  /** The orders that ended last. */
  endedLast(limit: number): Outcome<readonly string[]>
  /** Originals that nothing was read from when their orders were indexed, with those orders. */
  unread(): Outcome<readonly { readonly id: string; readonly original: string }[]>
  /** How many orders it lists. */
  size(): Outcome<number>
  /** A word about the whole index; null where nobody noted one. */
  note(name: IndexNote): string | null
  keepNote(name: IndexNote, value: string): Outcome<void>
  /** Whether it says what the archive says, as far as whoever keeps it in step knows; when it is closed: said then. */
  isInStep(): boolean
  /** Notes that this process keeps it in step, or that it may be behind. */
  noteStep(isInStep: boolean): void
  /** Begins another index, which takes the place of this one when it is whole. This one answers meanwhile. */
  draft(): Outcome<IndexDraft>
  close(): void
}

/** `basis`: what all entries hang on besides the records. `made-at`: when all of it was made from the archive. */
export type IndexNote = 'basis' | 'made-at'

export interface IndexDraft {
  put(orders: readonly IndexedOrder[]): Outcome<void>
  /** Puts it in place. */
  keep(): Outcome<void>
  drop(): void
}
