const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** `[U+202E]`: how a character is shown that has no shape or that no font has. */
export const codePointText = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/**
 * Text as a reader may see it: control characters, invisible format characters (bidirectional overrides above all,
 * which can make a file name read as another) and halves of surrogate pairs are shown by their code points. Line feeds
 * stay, tabs become spaces.
 */
export const shownText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(hidden, (character) => (character === '\n' ? character : codePointText(character)))

/** As `shownText`, on one line: a line feed in a file name or caption is shown and breaks nothing. */
export const shownLine = (text: string): string => shownText(text).replaceAll('\n', codePointText('\n'))

/** The same value with every string in it made safe to show. The plan holds plain data only. */
export const shownValue = <Value>(value: Value): Value => {
  const shown = (part: unknown): unknown => {
    if (typeof part === 'string') return shownText(part)
    if (Array.isArray(part)) return part.map(shown)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shown(inner)]))
  }
  return shown(value) as Value
}
