import { en } from './en.ts'
import { activeLocale } from './locale.ts'

type Catalogue = typeof en
export type MessageKey = keyof Catalogue

/** The names in braces of a sentence: `'{done} of {total}'` needs `done` and `total`. */
type Placeholder<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never
type Values<Key extends MessageKey> = Readonly<Record<Placeholder<Catalogue[Key]>, string | number>>
type Rest<Key extends MessageKey> = [Placeholder<Catalogue[Key]>] extends [never] ? [] : [values: Values<Key>]

/** Keys that come as `<name>.one` and `<name>.other`; other languages add `.few` and `.many` (CLDR plural rules). */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Name}.one` ? Name : never) : never

const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces))

/** A sentence that a language does not have is shown in English rather than not at all. */
const sentenceOf = (key: MessageKey): string => activeLocale().words[key] ?? en[key] ?? key

/** The sentence of a key, with its values put in. A key that does not exist does not compile. */
export const t = <Key extends MessageKey>(key: Key, ...[values]: Rest<Key>): string =>
  fill(sentenceOf(key), (values ?? {}) as Readonly<Record<string, string | number>>)

const remembered = <Tool>(make: (habits: string) => Tool): (() => Tool) => {
  const made = new Map<string, Tool>()
  return () => {
    const { habits } = activeLocale()
    const tool = made.get(habits) ?? make(habits)
    made.set(habits, tool)
    return tool
  }
}

const plurals = remembered((habits) => new Intl.PluralRules(habits))
const numbers = remembered((habits) => new Intl.NumberFormat(habits))
const decimals = remembered((habits) => {
  const made = new Map<number, Intl.NumberFormat>()
  return (digits: number): Intl.NumberFormat => {
    const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    const tool = made.get(digits) ?? new Intl.NumberFormat(habits, exact)
    made.set(digits, tool)
    return tool
  }
})
const lists = {
  and: remembered((habits) => new Intl.ListFormat(habits)),
  or: remembered((habits) => new Intl.ListFormat(habits, { type: 'disjunction' })),
}

/** `1 file`, `12 files`: the form that the language wants for this count, put in as `{count}`. */
export const plural = (key: PluralKey, count: number): string => {
  const form = plurals().select(count)
  const own = activeLocale().words[`${key}.${form}`] ?? activeLocale().words[`${key}.other`]
  return fill(own ?? en[`${key}.${form === 'one' ? 'one' : 'other'}`], { count: numbers().format(count) })
}

/** The sentence for a name that came from outside, or that of `<prefix>.other`. */
export const lookUp = (
  prefix:
    | 'check'
    | 'clock'
    | 'correspondent'
    | 'field'
    | 'named'
    | 'next'
    | 'phase'
    | 'receiver'
    | 'route'
    | 'rule'
    | 'timer',
  name: string,
  values: Readonly<Record<string, string>> = {},
): string => {
  const key = `${prefix}.${name}`
  return fill(sentenceOf(key in en ? (key as MessageKey) : `${prefix}.other`), values)
}

/** `cuts, gaps and breaks` */
export const listOf = (parts: readonly string[], word: 'and' | 'or' = 'and'): string => lists[word]().format(parts)

/** `12,345`; with so many digits after the point where they are given. */
export const formatNumber = (value: number, digits?: number): string =>
  (digits === undefined ? numbers() : decimals()(digits)).format(value)
