import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import type { RecordedClock } from '../kernel/recorded-clock.ts'
import type { OriginHint } from './origin-hint.ts'

export type OriginalKind = 'video' | 'photo' | 'pdf'

/** A file as it came, copied untouched into the vault and never written to again. */
export interface Original {
  readonly sha256: Sha256
  readonly byteLength: number
  readonly originalName: string
  readonly kind: OriginalKind
  readonly mediaType: string
  readonly acquiredAt: Instant
  readonly clocks: readonly RecordedClock[]
  /** What it says of where it comes from; left out where it says nothing, and in records from before this was read. */
  readonly hints?: readonly OriginHint[]
}
