import { adviceSentences } from '../../domain/dispute/advice-sentences.ts'
import { checkSentences } from '../../domain/dispute/checks/check-sentences.ts'
import type { FactValue } from '../../domain/dispute/statement.ts'
import { weakSentences } from '../../domain/dispute/weak/weak-sentences.ts'
import { formatMoney } from '../../domain/kernel/money.ts'
import { enNamed } from './en-named.ts'
import { activeLocale } from './locale.ts'
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

const shown = (value: FactValue | undefined, name: string): string => {
  if (value === undefined) return `{${name}}`
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatNumber(value)
  if ('money' in value) return formatMoney(value.money)
  return 'name' in value ? nameOf(value.name) : `${formatNumber(Math.round(value.share * 1000) / 10)} %`
}

/** What is said of a case, as one sentence in the window's language; in English where that language lacks it. */
export const sayStatement = ({ code, facts }: Said): string => {
  const sentence = activeLocale().words[`said.${code}`] ?? saidInEnglish[code] ?? code
  return sentence.replace(/\{([a-z]+)\}/g, (_, name: string) => shown(facts[name], name))
}
