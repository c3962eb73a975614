/**
 * Text that a terminal shows and never obeys. A file name may hold any character: control characters are shown by
 * their pictures (U+2400 and on, Unicode chapter 22.7), and the marks that turn the direction of writing by U+FFFD,
 * because they make a name read as another one. Line ends and tabs stay.
 */
export const plainText = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (character === '\n' || character === '\t') return character
    if (code < 0x20) return String.fromCodePoint(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\ufffd'
  })
