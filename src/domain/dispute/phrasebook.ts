import type { Money } from '../kernel/money.ts'
import type { CalendarDay } from '../kernel/stated-time.ts'

/** What can stand in a sentence: text as it is, a count, an amount or a day; the last three as the language writes them. */
export type PhraseValue = string | number | { readonly money: Money } | { readonly day: CalendarDay }

export type PhraseValues = Readonly<Record<string, PhraseValue>>

/** The sentences of one language. */
export interface Phrasebook {
  readonly language: string
  /** Throws RangeError for a key that is not there or a value that is missing: a text never shows a hole. */
  say(key: string, values?: PhraseValues): string
}
