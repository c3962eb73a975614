import { en } from './en.ts'

type Catalogue = typeof en
export type MessageKey = keyof Catalogue

/** The names in braces of a sentence: `'{done} of {total}'` needs `done` and `total`. */
type Placeholder<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never
type Values<Key extends MessageKey> = Readonly<Record<Placeholder<Catalogue[Key]>, string | number>>
type Rest<Key extends MessageKey> = [Placeholder<Catalogue[Key]>] extends [never] ? [] : [values: Values<Key>]

/** Keys that come as `<name>.one` and `<name>.other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Name}.one` ? Name : never) : never

const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces))

/** The sentence of a key, with its values put in. A key that does not exist does not compile. */
export const t = <Key extends MessageKey>(key: Key, ...[values]: Rest<Key>): string =>
  fill(en[key], (values ?? {}) as Readonly<Record<string, string | number>>)

const locale = 'en'
const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)

/** `1 file`, `12 files`: the form that the language wants for this count, put in as `{count}`. */
export const plural = (key: PluralKey, count: number): string => {
  const form = plurals.select(count) === 'one' ? 'one' : 'other'
  return fill(en[`${key}.${form}`], { count: numbers.format(count) })
}

/** The sentence for a name that came from outside, or that of `<prefix>.other`. */
export const lookUp = (
  prefix: 'check' | 'clock' | 'correspondent' | 'field' | 'next' | 'phase' | 'receiver' | 'route' | 'rule' | 'timer',
  name: string,
  values: Readonly<Record<string, string>> = {},
): string => {
  const key = `${prefix}.${name}`
  return fill(key in en ? en[key as MessageKey] : en[`${prefix}.other`], values)
}

const lists = {
  and: new Intl.ListFormat(locale),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
}

/** `cuts, gaps and breaks` */
export const listOf = (parts: readonly string[], word: 'and' | 'or' = 'and'): string => lists[word].format(parts)

export const formatNumber = (value: number): string => numbers.format(value)
