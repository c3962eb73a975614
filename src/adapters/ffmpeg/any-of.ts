/**
 * An ffmpeg expression that is above zero where any of `terms` is, as a balanced tree: the evaluator refuses chains of
 * more than a hundred additions.
 */
export const anyOf = (terms: readonly string[]): string => {
  if (terms.length <= 1) return terms[0] ?? '0'
  const middle = terms.length >> 1
  return `(${anyOf(terms.slice(0, middle))}+${anyOf(terms.slice(middle))})`
}
