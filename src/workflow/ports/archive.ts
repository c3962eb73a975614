import type { CustodyAction, CustodyEntry } from '../../domain/evidence/custody.ts'
import type { Seal, SealOccasion } from '../../domain/evidence/seal.ts'
import type { Json } from '../../domain/kernel/canonical-json.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'

export type ArchiveFailure = Failure<
  | 'archive.no-such-order'
  | 'archive.bad-order-id'
  | 'archive.order-exists'
  | 'archive.damaged'
  | 'archive.disk-full'
  | 'archive.no-permission'
  | 'archive.write-failed'
  | 'archive.in-use'
  | 'archive.locked'
>

/** The records of all orders and the chain of custody of each. One writer process. */
export interface Archive {
  /** Ids of all orders, newest first. */
  list(): Promise<Result<readonly string[], ArchiveFailure>>
  find(id: string): Promise<Result<Order | null, ArchiveFailure>>
  save(order: Order): Promise<Result<void, ArchiveFailure>>
  /** A mark of an order's record that changes whenever it is written; null where there is no such order. */
  mark(id: string): Promise<string | null>
  /** The marks of all orders by their ids, without reading the records. */
  marks(): Promise<Result<ReadonlyMap<string, string>, ArchiveFailure>>
  /** Orders that hold an original with these bytes. */
  ordersWith(original: Sha256): Promise<Result<readonly string[], ArchiveFailure>>
  /** Appends one entry to the order's chain and returns it. */
  record(
    id: string,
    action: CustodyAction,
    subject: Readonly<Record<string, Json>>,
  ): Promise<Result<CustodyEntry, ArchiveFailure>>
  /** The chain as it stands, oldest first, one canonical JSON line an entry. */
  custody(id: string): Promise<Result<readonly CustodyEntry[], ArchiveFailure>>
  /** Signs where the chains that grew since the last seal end now; null when none did, or nobody signs here. */
  seal(why: SealOccasion): Promise<Result<Seal | null, ArchiveFailure>>
  /** Runs while no record and no log is written: writes wait for it, so it must be short. */
  still<Value>(act: () => Promise<Value>): Promise<Value>
  /** A place for the result of a pipeline stage, found again by its key; losing it costs time only. */
  stageResult(key: Sha256): Promise<Json | null>
  keepStageResult(key: Sha256, value: Json): Promise<void>
}
