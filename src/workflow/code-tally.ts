import type { Reads } from '../domain/rank/believed-reads.ts'

/** One distinct code of the whole recording. */
export interface CodeTally {
  readonly format: string
  readonly text: string
  readonly seconds: readonly number[]
  readonly reads: number
}

/** Times listed of one code; all are counted. */
const mostTimes = 50

/** Collects reads by code, the most often read first. */
export const tallyCodes = (reads: Reads, secondsAt: (ordinal: number) => number): readonly CodeTally[] => {
  const tallies = new Map<string, { format: string; text: string; seconds: number[]; reads: number }>()
  for (const [ordinal, codes] of [...reads].sort(([a], [b]) => a - b)) {
    for (const { format, text } of codes) {
      const key = `${format}\n${text}`
      const known = tallies.get(key) ?? { format, text, seconds: [], reads: 0 }
      known.reads += 1
      if (known.seconds.length < mostTimes) known.seconds.push(secondsAt(ordinal))
      tallies.set(key, known)
    }
  }
  return [...tallies.values()].sort((a, b) => b.reads - a.reads || (a.text < b.text ? -1 : 1))
}
