import {
  compactText,
  foldedWords,
  foldText,
  foldWithPlaces,
  hasUnspaced,
  isWordLetter,
} from '../../domain/kernel/folded-text.ts'
import { hitEnd, hitStart } from '../../workflow/ports/search-index.ts'

/** What was typed, as it is looked for in a text. */
export interface Sought {
  readonly words: readonly string[]
  /** As one number; empty where nothing was typed. */
  readonly compact: string
}

export const searchedFor = (typed: string): Sought => ({
  words: foldedWords(typed).map((pieces) => pieces.join('')),
  compact: compactText(typed),
})

/** Characters before the hit and behind its beginning. */
const before = 40
const behind = 60

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

interface Span {
  readonly start: number
  readonly end: number
}

/** Where a word begins that is written as it was typed, but for capitals: nearly always, and quick. */
const plainHit = (text: string, word: string): Span | null => {
  const found = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${escaped(word)}(?!\\p{M})`, 'iu').exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

/** The same in the folded text. Letters of a script without spaces may stand anywhere in it, with spaces in between. */
const foldedHit = (text: string, word: string): Span | null => {
  const folded = foldText(text)
  const letters = [...word].map(escaped).join('[^\\p{L}\\p{N}]*')
  const attempts = [`(?<![\\p{L}\\p{N}])${escaped(word)}`, ...(hasUnspaced(word) ? [letters] : [])]
  for (const attempt of attempts) {
    const found = new RegExp(attempt, 'u').exec(folded)
    if (!found) continue
    const { places } = foldWithPlaces(text)
    return { start: places[found.index] ?? 0, end: places[found.index + found[0].length] ?? text.length }
  }
  return null
}

const wordBreak = (text: string, at: number, step: 1 | -1): number => {
  for (let place = at; Math.abs(place - at) < 20; place += step) {
    if (place <= 0 || place >= text.length) return Math.min(Math.max(place, 0), text.length)
    if (/\s/.test(text[place] ?? '')) return place
  }
  return at
}

/** The words around the hit, which stands between its marks. */
const around = (text: string, { start, end }: Span): string => {
  const from = start - before <= 0 ? 0 : wordBreak(text, start - before, 1)
  const until = end + behind >= text.length ? text.length : wordBreak(text, end + behind, -1)
  const [first, last] = [Math.min(from, start), Math.max(until, end)]
  const head = text.slice(first, start).trimStart()
  const tail = text.slice(end, last).trimEnd()
  const piece = `${head}${hitStart}${text.slice(start, end)}${hitEnd}${tail}`
  return `${first > 0 ? '…' : ''}${piece}${last < text.length ? '…' : ''}`
}

const inText = (text: string, words: readonly string[]): string | null => {
  for (const find of [plainHit, foldedHit]) {
    for (const word of words) {
      const span = find(text, word)
      if (span) return around(text, span)
    }
  }
  return null
}

/** The number in which the typed part stands. */
const inNumbers = (numbers: readonly string[], compact: string): string | null => {
  for (const number of numbers) {
    const at = compactText(number).indexOf(compact)
    if (at < 0) continue
    const { places } = foldWithPlaces(number, isWordLetter)
    const [start = 0, end = number.length] = [places[at], places[at + compact.length]]
    return `${number.slice(0, start)}${hitStart}${number.slice(start, end)}${hitEnd}${number.slice(end)}`
  }
  return null
}

/** A piece of the text or of a number around the first hit; null where nothing was typed that could be one. */
export const excerptOf = ({ words, compact }: Sought, text: string, numbers: readonly string[]): string | null => {
  if (words.length === 0) return null
  return inText(text, words) ?? inNumbers(numbers, compact)
}
