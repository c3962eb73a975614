import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { Mark } from '../../domain/order/mark.ts'

/** The marks of each order: beside its record, so that no long job that writes the record can lose one. */
export interface MarkStore {
  list(orderId: string): Promise<Result<readonly Mark[], Failure>>
  /** Keeps what `change` makes of the marks; changes of one order happen one after the other. */
  update(
    orderId: string,
    change: (marks: readonly Mark[]) => readonly Mark[],
  ): Promise<Result<readonly Mark[], Failure>>
}
