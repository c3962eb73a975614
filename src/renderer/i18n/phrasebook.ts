import { activeLocale } from './locale.ts'
import { phrasesBundle } from './phrases/bundle.ts'
import { phrasesCare } from './phrases/care.ts'
import { phrasesFailures } from './phrases/failures.ts'
import { phrasesFound } from './phrases/found.ts'
import { phrasesProtect } from './phrases/protect.ts'
import { formatNumber } from './translate.ts'

/** Every phrase that the engine says in English, with the places for what differs. */
const phrases: readonly string[] = [
  ...phrasesFound,
  ...phrasesBundle,
  ...phrasesCare,
  ...phrasesProtect,
  ...phrasesFailures,
]

/** What a place can hold, where that is less than any text: it keeps phrases apart. */
const shapes: Readonly<Record<string, string>> = {
  format: '\\S+',
  letter: '[A-Z]',
  time: '[\\d:.]+',
  until: '[\\d:.]+',
  earlier: '[\\d:.]+',
  ...Object.fromEntries(
    ['aim', 'count', 'factor', 'frames', 'height', 'last', 'length', 'limit', 'millis', 'ordinal', 'size', 'step'].map(
      (name) => [name, '[\\d.]+'],
    ),
  ),
}

/** Places that hold phrases themselves, with what stands between them where there may be several. */
const nested: Readonly<Record<string, string>> = {
  carrier: '',
  difference: '',
  form: '',
  grounds: '',
  more: '',
  parts: ' and ',
  places: '; ',
  service: '',
  shape: '',
  shows: '',
  what: ', ',
  why: '',
}

/** Places that hold a name of the catalogues, with the part of these that has it. */
const listed: Readonly<Record<string, string>> = { aspect: 'named', operation: 'annotate.tool' }

interface Pattern {
  readonly phrase: string
  readonly names: readonly string[]
  readonly expression: RegExp
  readonly literal: number
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (phrase: string): Pattern => {
  const names: string[] = []
  const parts = phrase.split(/\{(\w+)\}/)
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return escaped(part)
    const known = names.indexOf(part)
    names.push(part)
    return known < 0 ? `(${shapes[part] ?? '.+?'})` : `\\${known + 1}`
  })
  const literal = parts.reduce((sum, part, index) => sum + (index % 2 === 0 ? part.length : 0), 0)
  return { phrase, names: [...new Set(names)], expression: new RegExp(`^${source.join('')}$`, 'su'), literal }
}

/** Those that say most by themselves first: the others fit too much. */
const patterns: readonly Pattern[] = phrases
  .filter((phrase) => phrase.includes('{'))
  .map(patternOf)
  .sort((a, b) => b.literal - a.literal)

const sentenceEnd = /(?<=[.!?]) (?=[\p{Lu}“])/u

/** A row of phrases, each known; null where one is not. `between` may stand inside of a phrase as well. */
const severalOf = (text: string, between: string, say: (one: string) => string | null): string | null => {
  const whole = say(text)
  if (whole !== null) return whole
  for (let at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + 1)) {
    const first = say(text.slice(0, at))
    const rest = first === null ? null : severalOf(text.slice(at + between.length), between, say)
    if (first !== null && rest !== null) return `${first}${between === ' and ' ? ', ' : between}${rest}`
  }
  return null
}

const inner = (name: string, text: string): string => {
  const catalogue = listed[name]
  if (catalogue !== undefined) return activeLocale().words[`${catalogue}.${text}`] ?? text
  const [, decimals] = name in shapes ? (/^\d+\.(\d+)$/.exec(text) ?? []) : []
  if (decimals !== undefined) return formatNumber(Number(text), decimals.length)
  const between = nested[name]
  if (between === undefined) return text
  return (between === '' ? phraseOf(text) : severalOf(text, between, phraseOf)) ?? text
}

/** A phrase in the window's language; null where it is none that is known. */
const phraseOf = (text: string): string | null => {
  const { words } = activeLocale()
  const plain = words[text]
  if (plain !== undefined) return plain
  for (const { phrase, names, expression } of patterns) {
    const found = expression.exec(text)
    if (!found) continue
    const values = new Map(names.map((name, index) => [name, inner(name, found[index + 1] ?? '')]))
    return (words[phrase] ?? phrase).replace(/\{(\w+)\}/g, (braces, name: string) => values.get(name) ?? braces)
  }
  return null
}

/**
 * What the engine said in English, in the window's language: a failure, a reason, a finding. It says so where it knows
 * what happened, and for the command line and the log; the window looks the sentence up, as `gettext` does, with what
 * differs from one time to another taken out and put in again. What it does not know stays as it is.
 */
export const sayPhrase = (text: string): string => {
  if (activeLocale().locale === 'en') return text
  const whole = phraseOf(text)
  if (whole !== null) return whole
  const said = text.split(sentenceEnd).map(phraseOf)
  return said.every((one) => one !== null) ? said.join(' ') : text
}
