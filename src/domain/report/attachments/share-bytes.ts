/**
 * Shares `total` bytes among files that want `wants`: each gets what it wants or the same level, whichever is less
 * (water-filling), in whole bytes and never more than `total` together. Null is no limit.
 */
export const shareBytes = (wants: readonly number[], total: number | null): readonly number[] => {
  if (total === null || wants.reduce((sum, want) => sum + want, 0) <= total) return wants
  const ascending = [...wants].sort((a, b) => a - b)
  let left = total
  let level = 0
  for (const [index, want] of ascending.entries()) {
    level = Math.floor(left / (ascending.length - index))
    if (want > level) break
    left -= want
  }
  return wants.map((want) => Math.min(want, Math.max(0, level)))
}
