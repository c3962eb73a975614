/**
 * Everything that has no shape of its own: controls, halves of surrogate pairs, line and paragraph separators, what is
 * ignored by default (Unicode, 5.21: joiners, variation selectors, fillers, tags), the marks that turn the direction of
 * writing (UAX #9), annotation marks, and code points that are no characters.
 */
const hidden =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu

/** Scripts in which a joiner between two letters changes their shapes (UAX #31, 2.3.1). */
const joining = [
  ...['Arab', 'Syrc', 'Nkoo', 'Mong', 'Deva', 'Beng', 'Guru', 'Gujr'],
  ...['Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'],
]
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('')

/** Where a joiner or a variation selector gives the characters beside it their shape, and so is seen. */
const shaping = new RegExp(
  [
    String.raw`(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d(?=\p{Extended_Pictographic})`,
    String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`,
    String.raw`(?<=[0-9#*])\ufe0f(?=\u20e3)`,
    String.raw`(?<=\p{Ideographic})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
    String.raw`(?<=[${joining}])[\u200c\u200d](?=[${joining}])`,
  ].join('|'),
  'uy',
)

/** `[U+202E]`: how a character is shown that has no shape or that no font has. */
export const codePointText = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/**
 * Text of files and people as a reader may see it. What has no shape could turn the order of a file name, hide a
 * difference, end a line or command a terminal: it is shown by its code point, and nothing is removed. Line feeds
 * stay, other line ends become them, tabs become spaces. Joiners and selectors stay where they shape what is seen, in
 * emoji and in Arabic or Indic words.
 */
export const shownText = (text: string): string => {
  const lined = text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')
  return lined.replace(hidden, (character, at: number) => {
    shaping.lastIndex = at
    return character === '\n' || shaping.test(lined) ? character : codePointText(character)
  })
}

/** As `shownText`, on one line: a line feed in a file name or caption is shown and breaks nothing. */
export const shownLine = (text: string): string => shownText(text).replaceAll('\n', codePointText('\n'))

/** The same plain data with every string in it made safe to show; the names of its parts are ours and stay. */
export const shownValue = <Value>(value: Value): Value => {
  const shown = (part: unknown): unknown => {
    if (typeof part === 'string') return shownText(part)
    if (Array.isArray(part)) return part.map(shown)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shown(inner)]))
  }
  return shown(value) as Value
}

/**
 * JSON on one line whose text no terminal obeys and no viewer turns: characters without a shape stand as their escapes
 * (RFC 8259, 7), which every reader takes as the same text.
 */
export const shownJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(hidden, (character) =>
    character === '\n'
      ? character
      : [...Array(character.length).keys()]
          .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
          .join(''),
  )
