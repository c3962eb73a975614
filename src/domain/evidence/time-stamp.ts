import type { Instant } from '../kernel/instant.ts'

/** What a time-stamp token shows: that the bytes were there not later than `provedAt`. */
interface StampFacts {
  readonly provedAt: Instant
  /** The name in the authority's certificate. */
  readonly authority: string
  /** SHA-256 of that certificate, DER. */
  readonly certificate: string
}

/**
 * `proved`: by an authority that was named as trusted. `untrusted`: whole, by an authority that nobody here named.
 * `refused`: no token for these bytes.
 */
export type TimeStampFinding =
  | ({ readonly state: 'proved' } & StampFacts)
  | ({ readonly state: 'untrusted' } & StampFacts)
  | { readonly state: 'refused'; readonly reason: string }
