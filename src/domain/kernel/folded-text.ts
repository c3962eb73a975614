/**
 * Text as it is searched: without marks on letters, without capitals, letters of one kind alike. NFKD (Unicode Standard
 * Annex #15), then the letters that Unicode does not take apart, as CLDR's transform Latin-ASCII writes them.
 */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ı: 'i',
  ĸ: 'k',
  // The form of sigma depends on its place in the word, and capitals do not say which it was.
  ς: 'σ',
}
const someAlike = new RegExp(`[${Object.keys(alike).join('')}]`, 'gu')

/** The text, folded. The same as `foldWithPlaces(text).text`, and quick. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(someAlike, (letter) => alike[letter] ?? letter)

/** A folded text with the place in the text as it is of each of its UTF-16 units. */
export interface FoldedText {
  readonly text: string
  readonly places: readonly number[]
}

/** The same with places; `keeps` leaves letters out. */
export const foldWithPlaces = (text: string, keeps: (letter: string) => boolean = () => true): FoldedText => {
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const letter of text) {
    // Most letters are of ASCII, where folding is lower case.
    for (const part of letter < '\u0080' ? letter.toLowerCase() : foldText(letter)) {
      if (!keeps(part)) continue
      folded += part
      for (let unit = 0; unit < part.length; unit++) places.push(at)
    }
    at += letter.length
  }
  return { text: folded, places }
}

/** What words are made of; everything else separates them. */
export const isWordLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)

/** Letters and digits only: as numbers are compared, whatever stands between their parts. */
export const compactText = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Scripts that put no space between words: a word of theirs may begin anywhere, so each letter stands for itself. */
const unspacedLetters =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu

/** Whether some of it is written in a script without spaces between words. */
export const hasUnspaced = (text: string): boolean => text.search(unspacedLetters) >= 0

/**
 * The words of a text, folded, each as the pieces by which it is found: itself, or one letter after the other in a script
 * without spaces.
 */
export const foldedWords = (text: string): readonly (readonly string[])[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(unspacedLetters, ' $& ').split(' ').filter(Boolean))
