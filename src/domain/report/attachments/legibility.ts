import type { CodeRead, TextRead } from '../../kernel/reading.ts'

const plain = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Five digits in a row or more stand on one thing only. */
const isNumber = (text: string): boolean => /\d{5}/.test(plain(text))

/**
 * Lines that must be read again: those that hold the tracking number, and any other line with a number that is read
 * this surely.
 */
const surely = 0.9

export const linesThatMatter = (lines: readonly TextRead[], trackingNumber: string | null): readonly string[] => {
  const tracking = plain(trackingNumber ?? '')
  const all = lines.map(({ text }) => plain(text))
  const withTracking = tracking !== '' && all.some((line) => line.includes(tracking)) ? [tracking] : []
  const numbers = lines
    .filter(({ text, confidence }) => confidence >= surely && isNumber(text))
    .map(({ text }) => plain(text))
    .filter((line) => tracking === '' || !line.includes(tracking))
  return [...new Set([...withTracking, ...numbers])]
}

const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2)))

/** The Dice coefficient of letter pairs, 0 to 1: readers differ in a letter now and then, on the best picture too. */
const alike = (a: string, b: string): number => {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const common = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}

const sameLine = 0.8

/**
 * Lines among `wanted` that a later reading does not hold: the tracking number to the character, any other from a Dice
 * coefficient of 0.8 on.
 */
export const lostLines = (
  wanted: readonly string[],
  read: readonly TextRead[],
  trackingNumber: string | null,
): readonly string[] => {
  const tracking = plain(trackingNumber ?? '')
  const lines = read.map(({ text }) => plain(text))
  return wanted.filter((line) =>
    line === tracking
      ? !lines.some((found) => found.includes(line))
      : !lines.some((found) => found.includes(line) || alike(found, line) >= sameLine),
  )
}

/** Codes among `wanted` that a later reading does not hold with the same text. */
export const lostCodes = (wanted: readonly CodeRead[], read: readonly CodeRead[]): readonly string[] => [
  ...new Set(
    wanted
      .filter(({ text, format }) => !read.some((found) => found.text === text && found.format === format))
      .map(({ text }) => text),
  ),
]
