import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'

/** One authority's time stamp over a bundle's manifest, as far as it is there. */
export type WantedStamp =
  | { readonly state: 'pending'; readonly url: string }
  | { readonly state: 'refused'; readonly url: string; readonly reason?: string }
  | {
      readonly state: 'proved'
      readonly url: string
      readonly provedAt: Instant
      readonly token: string
      /** By how much the authority's clock was ahead of this machine's when the token came; unknown of older ones. */
      readonly secondsAhead?: number
    }

/** A bundle that was exported, and the time stamps over it. Tokens are DER in base64. */
export interface StampedBundle {
  readonly manifestSha256: Sha256
  readonly orderId: string
  /** Where it was written to; it may have been moved since. */
  readonly bundle: string
  readonly exportedAt: Instant
  readonly stamps: readonly WantedStamp[]
}

/** Differences below are the time that an answer takes, and how well clocks are set. */
const leastMinutes = 1

/** By how many whole minutes this machine's clock and the token's time differ; ahead is positive. Null for less than one. */
export const minutesAhead = (secondsAhead: number | undefined): number | null => {
  const minutes = Math.trunc((secondsAhead ?? 0) / 60)
  return Math.abs(minutes) < leastMinutes ? null : minutes
}

/** The same as a sentence; empty where there is nothing to say. English, for the command line. */
export const clockWords = (secondsAhead: number | undefined): string => {
  const minutes = minutesAhead(secondsAhead)
  if (minutes === null) return ''
  const count = Math.abs(minutes)
  return `The token’s time is ${count} ${count === 1 ? 'minute' : 'minutes'} ${minutes > 0 ? 'ahead of' : 'behind'} this machine’s clock.`
}
