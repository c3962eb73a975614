/** A sentence and how soon it may be left out: 0 stays, higher goes first. */
export interface Spareable {
  readonly text: string
  readonly spare: number
}

/**
 * Leaves out what can best be spared, last first, until the rest has at most `most` UTF-16 units, with `between` between
 * any two; then puts back, the least spareable first, what still has room. What has `spare` 0 always stays, so that the
 * rest may be too long.
 */
export const fitSentences = <Sentence extends Spareable>(
  sentences: readonly Sentence[],
  most: number | null,
  between: string,
): readonly Sentence[] => {
  if (most === null) return sentences
  const gone = new Set<Sentence>()
  const spareable = sentences.toReversed().toSorted((a, b) => b.spare - a.spare)
  // One joint more than there is between the sentences, on both sides.
  const room = most + between.length
  let taken = sentences.reduce((sum, { text }) => sum + text.length + between.length, 0)
  for (const one of spareable) {
    if (taken <= room || one.spare === 0) break
    gone.add(one)
    taken -= one.text.length + between.length
  }
  for (const one of spareable.toReversed()) {
    const more = one.text.length + between.length
    if (!gone.has(one) || taken + more > room) continue
    gone.delete(one)
    taken += more
  }
  return sentences.filter((one) => !gone.has(one))
}
