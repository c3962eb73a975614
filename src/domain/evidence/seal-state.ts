import type { Instant } from '../kernel/instant.ts'

/** How it stands with one authority's time stamp over a bundle's manifest. */
export type SealState =
  | { readonly state: 'proved'; readonly url: string; readonly provedAt: Instant }
  | { readonly state: 'pending' | 'refused'; readonly url: string }
