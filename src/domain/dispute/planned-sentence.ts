import type { PhraseValues } from './phrasebook.ts'

/** A sentence before it is said in a language. */
export interface PlannedSentence {
  /** Stays the same while the facts change: `reason`, `defect:<id>`. */
  readonly id: string
  readonly key: string
  readonly values: PhraseValues
  /** A message that takes this one as `{defect}`, with more values: `affected`. */
  readonly around?: { readonly key: string; readonly values: PhraseValues }
  /** Ids of the exhibits that show it. */
  readonly exhibits: readonly string[]
  /** How soon it may be left out where space is short: 0 stays, higher goes first. */
  readonly spare: number
}
