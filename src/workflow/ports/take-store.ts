import type { SealedTake, StepMark, TakeHead } from '../../domain/evidence/take.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Result } from '../../domain/kernel/result.ts'

export type TakeFailure = Failure<
  | 'record.no-such-take'
  | 'record.not-open'
  | 'record.repeated'
  | 'record.gap'
  | 'record.nothing'
  | 'record.disk-full'
  | 'record.no-permission'
  | 'record.write-failed'
>

/** How far a recording is; everything counted here lies in its file. */
export interface TakeProgress {
  readonly parts: number
  readonly bytes: number
  /** Of all bytes so far. */
  readonly sha256: Sha256
  /** Free on the disk that holds the file; null where the system does not say. */
  readonly freeBytes: number | null
}

/** A recording that was begun and is not in an order. */
export interface LeftTake extends TakeHead {
  readonly bytes: number
  /** When the last part was written. */
  readonly lastAt: Instant
  readonly steps: readonly StepMark[]
}

/**
 * Recordings on their way to an order. Each part is hashed as it is written and noted with the hash so far, so that
 * what lies in the file after a crash can be told whole part by whole part. Nothing goes before `discard`.
 */
export interface TakeStore {
  /** Free bytes where recordings are written; null where the system does not say. */
  freeBytes(): Promise<number | null>
  begin(head: TakeHead): Promise<Result<TakeProgress, TakeFailure>>
  /** The next part; `sequence` counts from 0. One that was missed or comes twice is refused and changes nothing. */
  append(id: string, sequence: number, bytes: Uint8Array, at: Instant): Promise<Result<TakeProgress, TakeFailure>>
  /** Opens a recording again after the process that wrote it ended; its whole parts stay. */
  resume(id: string): Promise<Result<TakeProgress, TakeFailure>>
  note(id: string, steps: readonly StepMark[]): Promise<Result<void, TakeFailure>>
  /** Ends it: every byte is on the disk, and a part that was cut off is gone. May be asked again. */
  seal(id: string): Promise<Result<{ readonly path: string; readonly take: SealedTake }, TakeFailure>>
  /** Recordings with at least one whole part, the oldest first. */
  list(): Promise<Result<readonly LeftTake[], TakeFailure>>
  discard(id: string): Promise<Result<void, TakeFailure>>
}
