/** Characters of a command on one printed line; wider lines would be broken by the page, and then not run. */
const lineLength = 88

const plainWord = /^[\w@%+=:,./-]+$/

/** One argument as a POSIX shell takes it, in quotes where it would be split or expanded. */
export const shellWord = (argument: string): string =>
  plainWord.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`

const chunks = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  )

/** The lines of one argument: a long one is quoted in parts, which a shell joins again over `\` and a line feed. */
const wordLines = (argument: string): readonly string[] =>
  shellWord(argument).length <= lineLength ? [shellWord(argument)] : chunks(argument, lineLength - 16).map(shellWord)

/**
 * A command over as many lines as it needs, each but the last ending in `\`, so that it runs when it is copied from
 * the page. `arguments` are quoted; `tail` (redirections, pipes) is not.
 */
export const commandLines = (words: readonly string[], tail: readonly string[]): string => {
  const lines: string[] = []
  let line = ''
  const add = (piece: string): void => {
    if (line !== '' && line.length + 1 + piece.length > lineLength) {
      lines.push(`${line} \\`)
      line = piece
    } else line = line === '' ? piece : `${line} ${piece}`
  }
  for (const word of words) {
    const parts = wordLines(word)
    if (parts.length === 1) {
      add(parts[0] ?? '')
      continue
    }
    // A line feed after `\` joins what stands around it, so the parts of one argument stand at the line's beginning.
    if (line !== '') lines.push(`${line} \\`)
    lines.push(...parts.slice(0, -1).map((part) => `${part}\\`))
    line = parts.at(-1) ?? ''
  }
  for (const word of tail) add(word)
  return [...lines, line].join('\n')
}
