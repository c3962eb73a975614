/**
 * An ffmpeg expression that is above zero where any of `terms` is, as a balanced tree: the evaluator refuses chains of
 * more than a hundred additions.
 */
export const anyOf = (terms: readonly string[]): string => {
  if (terms.length <= 1) return terms[0] ?? '0'
  const middle = terms.length >> 1
  return `(${anyOf(terms.slice(0, middle))}+${anyOf(terms.slice(middle))})`
}

/**
 * An ffmpeg expression that is above zero where `name` lies in one of `ranges` (ascending, apart, both ends included).
 * A search tree: each frame or packet weighs as many terms as the logarithm of their number. `comma` is `\\,` inside of a
 * filter graph.
 */
export const within = (name: string, ranges: readonly (readonly [number, number])[], comma: string): string => {
  const [only] = ranges
  if (!only) return '0'
  if (ranges.length === 1) return `between(${[name, ...only].join(comma)})`
  const middle = ranges.length >> 1
  const [from] = ranges[middle] as readonly [number, number]
  const [low, high] = [ranges.slice(0, middle), ranges.slice(middle)].map((half) => within(name, half, comma))
  return `if(lt(${name}${comma}${from})${comma}${low}${comma}${high})`
}
