import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { RecordedClock } from '../../domain/kernel/recorded-clock.ts'
import type { Result } from '../../domain/kernel/result.ts'

export type SourceFailure = Failure<
  | 'source.missing'
  | 'source.no-permission'
  | 'source.not-a-file'
  | 'source.empty'
  | 'source.too-large'
  | 'source.unreadable'
  | 'job.cancelled'
>

export interface SourceFile {
  readonly path: string
  /** The last part of the path, as the disk spells it. */
  readonly name: string
  readonly byteLength: number
  /** The first bytes, at most 4,096: enough to tell what it is. */
  readonly head: Uint8Array
  /** When the disk says it was last changed: a claim like every clock. */
  readonly modified: RecordedClock
}

/** Files that the user hands over. They are only ever read. */
export interface SourceFiles {
  open(path: string): Promise<Result<SourceFile, SourceFailure>>
  /** SHA-256 of the whole file, read once. */
  hash(
    path: string,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Result<{ readonly sha256: Sha256; readonly byteLength: number }, SourceFailure>>
  /** The whole file; refused beyond `limit` bytes. */
  read(path: string, limit: number): Promise<Result<Uint8Array, SourceFailure>>
}
