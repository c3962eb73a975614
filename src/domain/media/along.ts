/** A stretch of a recording in equal parts: seconds on the container's clock. */
export interface Parts {
  readonly fromSeconds: number
  readonly untilSeconds: number
  readonly count: number
}

/** A measurement at a moment. */
export interface Sample {
  readonly seconds: number
  readonly value: number
}

/** The part in which a moment lies, or null outside of all. */
const partAt = ({ fromSeconds, untilSeconds, count }: Parts, seconds: number): number | null => {
  if (seconds < fromSeconds || seconds >= untilSeconds) return null
  return Math.min(count - 1, Math.floor(((seconds - fromSeconds) / (untilSeconds - fromSeconds)) * count))
}

/** The highest value in each part; null where nothing was measured. */
export const highestIn = (parts: Parts, samples: readonly Sample[]): readonly (number | null)[] => {
  const highest = new Array<number | null>(parts.count).fill(null)
  for (const { seconds, value } of samples) {
    const part = partAt(parts, seconds)
    if (part !== null) highest[part] = Math.max(highest[part] ?? Number.NEGATIVE_INFINITY, value)
  }
  return highest
}

/** The value below which the share `part` (0 to 1) of all values lies; 0 of none. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
