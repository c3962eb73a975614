import type { FrameTable } from '../../media/frame-table.ts'

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Seconds between each frame and the one before; index 0 is the step to frame 1. */
export const stepsOf = ({ ptsTicks, timebase }: FrameTable): readonly number[] =>
  ptsTicks.slice(1).map((ticks, index) => ((ticks - (ptsTicks[index] as number)) * timebase.num) / timebase.den)

/** The rank `share` (0 to 1) among `values`. */
const rankOf = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** How a packet's size compares with its neighbourhood. */
export interface PacketPlace {
  /** Size against the larger packets (80th percentile) among the 12 on each side that are no keyframes. */
  readonly aboveNeighbours: number
  /** Size against the nearest keyframes' median. */
  readonly ofKeyframe: number
}

/** One for each frame; empty where the table knows no sizes. */
export const packetPlaces = ({ byteLengths, keyframes }: FrameTable): readonly PacketPlace[] => {
  if (!byteLengths.some((bytes) => bytes > 0)) return []
  const isKey = new Set(keyframes)
  let nextKey = 0
  return byteLengths.map((bytes, ordinal) => {
    while ((keyframes[nextKey] ?? Number.POSITIVE_INFINITY) <= ordinal) nextKey++
    const keys = keyframes.slice(Math.max(0, nextKey - 3), nextKey + 2).map((key) => byteLengths[key] as number)
    const near: number[] = []
    for (let at = Math.max(0, ordinal - 12); at <= Math.min(byteLengths.length - 1, ordinal + 12); at++) {
      if (at !== ordinal && !isKey.has(at)) near.push(byteLengths[at] as number)
    }
    return {
      aboveNeighbours: bytes / Math.max(1, rankOf(near, 0.8)),
      ofKeyframe: bytes / Math.max(1, medianOf(keys)),
    }
  })
}

/** The number of frames from one keyframe to the next that an encoder keeps to, or null where none stands out. */
export const usualGroup = ({ keyframes }: FrameTable): number | null => {
  const lengths = keyframes.slice(1).map((key, index) => key - (keyframes[index] as number))
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return lengths.filter((length) => length >= longest - 1).length >= 2 ? longest : null
}
