import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'

export type CustodyAction =
  | 'acquired'
  | 'derived'
  | 'designated'
  | 'withdrawn'
  | 'order-edited'
  | 'exported'
  | 'verified'

/**
 * One line of the chain of custody. `previous` is the SHA-256 of the canonical JSON of the entry before, so that no
 * line can be changed, removed or put in between without breaking every later one.
 */
export interface CustodyEntry {
  readonly sequence: number
  readonly at: Instant
  readonly actor: string
  readonly action: CustodyAction
  readonly subject: Readonly<Record<string, Json>>
  readonly previous: Sha256 | null
}

/** The bytes whose digest the next entry carries, and which the log holds as one line. */
export const custodyLine = (entry: CustodyEntry): string => canonicalJson({ ...entry })
