import type { Phrases } from '../../domain/dispute/phrases.ts'
import type { Policy } from '../../domain/dispute/policy.ts'

/** What ships with the program as data: the receivers' rules and the sentences of each language. */
export interface Shelf {
  policies(): Promise<readonly Policy[]>
  /** Null when there is no such language. */
  phrases(language: string): Promise<Phrases | null>
  languages(): Promise<readonly string[]>
}
