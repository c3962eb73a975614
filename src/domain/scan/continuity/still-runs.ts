import type { FrameTable } from '../../media/frame-table.ts'
import { medianOf } from './packet-pace.ts'

/** A stretch of frames whose packets hold next to nothing: the picture before, shown again. */
export interface StillRun {
  readonly from: number
  readonly to: number
  readonly seconds: number
}

/** Under this share of the recording's usual packet nothing of a moving picture can be told. */
const emptyShare = 0.12

/** At least this many frames in a row, and this long. */
const leastFrames = 7
export const leastStillSeconds = 0.2

/** Stretches of nearly empty packets in a recording whose packets are otherwise full; keyframes inside count as empty. */
export const stillRuns = ({ byteLengths, keyframes, ptsTicks, timebase }: FrameTable): readonly StillRun[] => {
  const isKey = new Set(keyframes)
  const sizes = byteLengths.filter((bytes, ordinal) => bytes > 0 && !isKey.has(ordinal))
  const empty = Math.max(40, emptyShare * medianOf(sizes))
  if (sizes.length < 20 || medianOf(sizes) < 200) return []
  const runs: StillRun[] = []
  let from = 0
  for (let ordinal = 0; ordinal <= byteLengths.length; ordinal++) {
    const bytes = byteLengths[ordinal]
    if (bytes !== undefined && (bytes <= empty || (isKey.has(ordinal) && ordinal > from))) continue
    const to = ordinal - 1
    const start = ptsTicks[Math.max(0, from - 1)] as number
    const seconds = (((ptsTicks[to] ?? start) - start) * timebase.num) / timebase.den
    if (to - from + 1 >= leastFrames && seconds >= leastStillSeconds) runs.push({ from, to, seconds })
    from = ordinal + 1
  }
  return runs
}
