import type { TextRead } from '../kernel/reading.ts'

const leastLetters = 4

/** Forms share words and ratings, so one line tells a thing only when it is as long as this. */
const longLine = 14

/** What of a line can be compared: letters and digits of any script, case aside. */
const wordsOf = (text: readonly TextRead[]): readonly string[] => [
  ...new Set(
    text
      .map((line) => line.text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''))
      .filter((word) => word.length >= leastLetters || (word.length >= 2 && /\p{Script=Han}/u.test(word))),
  ),
]

const bigrams = (word: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < word.length; i++) pairs.add(word.slice(i, i + 2))
  return pairs
}

/** The Dice coefficient of letter pairs, 0 to 1: a misread character costs two pairs and not the word. */
const alike = (a: string, b: string): number => {
  if (a === b) return 1
  const [left, right] = [bigrams(a), bigrams(b)]
  if (left.size + right.size === 0) return 0
  let common = 0
  for (const pair of left) if (right.has(pair)) common += 1
  return (2 * common) / (left.size + right.size)
}

/** Numbers that stand on one thing only: five digits in a row and more. */
const identifiersOf = (text: readonly TextRead[]): readonly string[] => [
  ...new Set(
    text
      .map((line) => line.text.toUpperCase())
      .filter((line) => /\d{5}/.test(line))
      .map((line) => line.replace(/[^\p{L}\p{N}]/gu, '')),
  ),
]

const shareAny = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => alike(one, other) >= 0.7))

/** Both have numbers of their own, and none in common. */
const numbersDiffer = (a: readonly TextRead[], b: readonly TextRead[]): boolean => {
  const [left, right] = [identifiersOf(a), identifiersOf(b)]
  return left.length > 0 && right.length > 0 && !shareAny(left, right)
}

/**
 * Whether two readings are of the same print: at least two lines in common and half of the shorter reading, or one
 * line that stands on one thing only. Lines count as the same from a Dice coefficient of 0.7 on.
 */
export const sameText = (a: readonly TextRead[], b: readonly TextRead[]): boolean => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const fewer = Math.min(left.length, right.length)
  if (fewer === 0) return false
  const shared = left.filter((word) => right.some((other) => alike(word, other) >= 0.7))
  if (numbersDiffer(a, b)) return false
  if (shared.some((word) => word.length >= longLine) || shareAny(identifiersOf(a), identifiersOf(b))) return true
  return shared.length >= 2 && shared.length >= fewer / 2
}

/** From this many lines on, readings that have little in common are of two things, however alike their form. */
const enoughLines = 4

/** Whether two readings speak against being of the same print. */
export const otherText = (a: readonly TextRead[], b: readonly TextRead[]): boolean =>
  numbersDiffer(a, b) || (Math.min(wordsOf(a).length, wordsOf(b).length) >= enoughLines && !sameText(a, b))
