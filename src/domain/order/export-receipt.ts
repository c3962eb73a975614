import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'

/** One file that left, as it left. */
export interface LeftFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: Sha256
  /** What it was made of; the same as `sha256` where an original left unchanged. */
  readonly madeOf: Sha256 | null
}

/** What left the archive: when, for whom, which bytes. */
export interface ExportReceipt {
  readonly at: Instant
  /** The receiver's id (`aliexpress`), or `bundle` for the full one. */
  readonly target: string
  readonly files: readonly LeftFile[]
  /** What the sender was warned of when it left, in plain sentences. */
  readonly warnings?: readonly string[]
}
