import { compactText, foldedWords, hasUnspaced } from '../../domain/kernel/folded-text.ts'
import { pieceLength, shortestPart } from './index-terms.ts'

/** Every piece is a quoted string, so that nothing of what was typed is an operator (https://sqlite.org/fts5.html#fts5_strings). */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Each word, the last letters of which may still be missing; letters of a script without spaces one after the other. */
const wordsExpression = (typed: string): string | null => {
  const words = foldedWords(typed)
  return words.length === 0 ? null : words.map((pieces) => `${quoted(pieces.join(' '))}*`).join(' AND ')
}

/** Any part of a number; null for what is too short for one, and for words. */
const numbersExpression = (typed: string): string | null => {
  const compact = compactText(typed)
  const letters = [...compact]
  if (letters.length < shortestPart || !(/\p{N}/u.test(compact) || hasUnspaced(compact))) return null
  if (letters.length < pieceLength) return `${quoted(compact)}*`
  const pieces = letters
    .slice(0, letters.length - pieceLength + 1)
    .map((_, at) => letters.slice(at, at + pieceLength).join(''))
  return quoted(pieces.join(' '))
}

export interface MatchExpressions {
  /** For the table of words; null where nothing is asked. */
  readonly words: string | null
  /** For the table of numbers; null where nothing is asked. */
  readonly numbers: string | null
}

/** What was typed as FTS5 queries, narrowed to orders that have all of `terms`. */
export const matchExpressions = (typed: string, terms: readonly string[] = []): MatchExpressions => {
  const also = terms.map(quoted).join(' AND ')
  const narrowed = (expression: string | null): string | null => {
    if (expression === null || also === '') return expression
    return `(${expression}) AND ${also}`
  }
  const words = wordsExpression(typed)
  return {
    words: words === null && also !== '' ? also : narrowed(words),
    numbers: words === null ? null : narrowed(numbersExpression(typed)),
  }
}
