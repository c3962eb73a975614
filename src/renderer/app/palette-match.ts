const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** Whether the letters stand in the text in this order, with anything between them. */
const isSubsequence = (letters: string, text: string): boolean => {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at)
    if (at < 0) return false
    at += letter.length
  }
  return true
}

/**
 * Whether what was typed can mean this title: every word of it stands in the title, or its letters do in their order
 * (`exbu`: “Export the bundle”). Accents and capitals do not count.
 */
export const matchesTitle = (title: string, typed: string): boolean => {
  const [text, words] = [fold(title), fold(typed).split(/\s+/).filter(Boolean)]
  return words.every((word) => text.includes(word)) || isSubsequence(words.join(''), text)
}
