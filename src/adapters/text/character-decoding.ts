import type { Numbers } from './model-sessions.ts'

export interface ReadLine {
  readonly text: string
  /** The mean of the probabilities of the characters that were kept, 0 to 1. */
  readonly confidence: number
}

/** Letters and digits in the wide form of Chinese print, as the ones that are typed. */
const narrow = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) as number) - 0xfee0),
  )

/**
 * Greedy decoding of connectionist temporal classification (Graves et al. 2006): the likeliest class of each column,
 * repeats once, blanks (class 0) left out. `sides` are [1, columns, classes].
 */
export const decodeCharacters = ({ data, sides }: Numbers, characters: readonly string[]): ReadLine => {
  const [, columns = 0, classes = 0] = sides
  let text = ''
  let [sum, count, before] = [0, 0, 0]
  for (let column = 0; column < columns; column++) {
    const base = column * classes
    let best = 0
    let likelihood = data[base] as number
    for (let at = 1; at < classes && likelihood < 0.5; at++) {
      const value = data[base + at] as number
      if (value > likelihood) [best, likelihood] = [at, value]
    }
    if (best !== 0 && best !== before) {
      text += characters[best] ?? ''
      sum += likelihood
      count += 1
    }
    before = best
  }
  const clean = narrow(text.replace(/[\p{Cc}\p{Cf}]/gu, '')).trim()
  return { text: clean, confidence: count === 0 || clean === '' ? 0 : sum / count }
}
