/** Scripts that put no space between words: unicode61 takes a run of them for one word, so any part is looked for. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** What was typed, as words; signs that separate words in the index separate them here too. */
const wordsOf = (typed: string): readonly string[] => typed.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)

export interface MatchExpressions {
  /** For the table of words: each word, the last letters of which may still be missing. Null where nothing is asked. */
  readonly words: string | null
  /** For the table of numbers: any part of a number; null where it is too short for one. */
  readonly numbers: string | null
}

/**
 * What was typed as FTS5 queries in which nothing of it is an operator: every piece is a quoted string
 * (https://sqlite.org/fts5.html#fts5_strings).
 */
export const matchExpressions = (typed: string): MatchExpressions => {
  const words = wordsOf(typed)
  const compact = typed.replace(/[^\p{L}\p{N}]+/gu, '')
  const isNumberLike = [...compact].length >= 3 && (/\d/.test(compact) || unspaced.test(compact))
  return {
    words: words.length === 0 ? null : words.map((word) => `${quoted(word)}*`).join(' AND '),
    numbers: isNumberLike ? quoted(compact) : null,
  }
}
