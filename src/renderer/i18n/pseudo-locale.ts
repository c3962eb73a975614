/** Right-to-left override and its end (Unicode UAX #9): letters between them run from right to left. */
const override = '\u202e'
const pop = '\u202c'

/** A sentence with its words mirrored; `{names}` stay as they are. */
const mirroredSentence = (sentence: string): string =>
  sentence.replace(/\{\w+\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : `${override}${part}${pop}`))

/** English as it would look from right to left, like the pseudo-locale ar-XB of the CLDR. */
export const mirrored = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([key, sentence]) => [key, mirroredSentence(sentence)]))
