import type { Instant } from '../../domain/kernel/instant.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import type { ArchiveFailure } from './archive.ts'

export interface TrashedOrder {
  /** How it is named in the trash. */
  readonly place: string
  readonly orderId: string
  readonly deletedAt: Instant
  readonly reason: string
  /** Its record as it was; null where that cannot be read any more. */
  readonly order: Order | null
}

/** Orders that were deleted: whole, out of sight, and put back until they are removed for good. */
export interface Trash {
  /** The latest first. */
  list(): Promise<Result<readonly TrashedOrder[], ArchiveFailure>>
  /** Moves an order into the trash; answers its place there. */
  put(order: Order, reason: string): Promise<Result<string, ArchiveFailure>>
  /** Moves an order back, unless another of its name was made meanwhile (`archive.order-exists`); answers its id. */
  takeBack(place: string): Promise<Result<string, ArchiveFailure>>
  /** Removes it for good; a line in the log of deletions stays. Answers what it had held. */
  purge(place: string): Promise<Result<TrashedOrder, ArchiveFailure>>
}
