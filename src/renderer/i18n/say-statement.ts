import { adviceSentences } from '../../domain/dispute/advice-sentences.ts'
import { checkSentences } from '../../domain/dispute/checks/check-sentences.ts'
import type { FactValue } from '../../domain/dispute/statement.ts'
import { weakSentences } from '../../domain/dispute/weak/weak-sentences.ts'
import { formatMoney } from '../../domain/kernel/money.ts'
import { enNamed } from './en-named.ts'
import { activeLocale } from './locale.ts'
import { sayPhrase } from './phrasebook.ts'
import { showClock } from './show-facts.ts'
import { formatNumber, lookUp } from './translate.ts'

interface Said {
  readonly code: string
  readonly facts: Readonly<Record<string, FactValue>>
}

/** Every sentence that is said of a case, in English, by its code; other languages have them under `said.<code>`. */
export const saidInEnglish: Readonly<Record<string, string>> = {
  ...adviceSentences,
  ...checkSentences,
  ...weakSentences,
}

/** The word for a thing that a sentence names: `full-refund`; the name itself where there is none. */
const nameOf = (name: string): string => (`named.${name}` in enNamed ? lookUp('named', name) : name)

/** Facts that are said by the engine; the others are words of the user, of files and of shops. */
const spoken: ReadonlySet<string> = new Set(['detail', 'difference', 'from', 'grounds', 'one', 'other', 'source'])

/** Facts that are moments as a file states them. */
const clocks: ReadonlySet<string> = new Set(['filmed', 'first', 'second', 'value'])

const shown = (value: FactValue | undefined, name: string): string => {
  if (value === undefined) return `{${name}}`
  if (typeof value === 'string')
    return spoken.has(name) ? sayPhrase(value) : clocks.has(name) ? showClock(value) : value
  if (typeof value === 'number') return formatNumber(value)
  if ('money' in value) return formatMoney(value.money)
  return 'name' in value ? nameOf(value.name) : `${formatNumber(Math.round(value.share * 1000) / 10)} %`
}

/** What is said of a case, as one sentence in the window's language; in English where that language lacks it. */
export const sayStatement = ({ code, facts }: Said): string => {
  const sentence = activeLocale().words[`said.${code}`] ?? saidInEnglish[code] ?? code
  return sentence.replace(/\{([a-z]+)\}/g, (_, name: string) => shown(facts[name], name))
}
