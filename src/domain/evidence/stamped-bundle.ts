import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'

/** One authority's time stamp over a bundle's manifest, as far as it is there. */
export type WantedStamp =
  | { readonly state: 'pending'; readonly url: string }
  | { readonly state: 'refused'; readonly url: string }
  | { readonly state: 'proved'; readonly url: string; readonly provedAt: Instant; readonly token: string }

/** A bundle that was exported, and the time stamps over it. Tokens are DER in base64. */
export interface StampedBundle {
  readonly manifestSha256: Sha256
  readonly orderId: string
  /** Where it was written to; it may have been moved since. */
  readonly bundle: string
  readonly exportedAt: Instant
  readonly stamps: readonly WantedStamp[]
}
