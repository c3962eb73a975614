import type { FrameTable } from '../../media/frame-table.ts'

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Seconds between each frame and the one before; index 0 is the step to frame 1. */
export const stepsOf = ({ ptsTicks, timebase }: FrameTable): readonly number[] =>
  ptsTicks.slice(1).map((ticks, index) => ((ticks - (ptsTicks[index] as number)) * timebase.num) / timebase.den)

/** Frames on each side among which a packet is compared: with B-frames the next packet of its own kind is four away. */
const reach = 4

/**
 * How many times the largest of its neighbours each packet is that is no keyframe (0 for those). Where movement sets in
 * the packets after are as large; at a cut one stands alone. Empty where the table knows no sizes.
 */
export const packetPeaks = ({ byteLengths, keyframes }: FrameTable): readonly number[] => {
  if (!byteLengths.some((bytes) => bytes > 0)) return []
  const isKey = new Set(keyframes)
  const usual = medianOf(byteLengths)
  return byteLengths.map((bytes, ordinal) => {
    if (isKey.has(ordinal)) return 0
    let largest = usual / 2
    for (let at = Math.max(0, ordinal - reach); at <= Math.min(byteLengths.length - 1, ordinal + reach); at++) {
      if (at !== ordinal && !isKey.has(at)) largest = Math.max(largest, byteLengths[at] as number)
    }
    return bytes / largest
  })
}

/** The number of frames from one keyframe to the next that an encoder keeps to, or null where none stands out. */
export const usualGroup = ({ keyframes }: FrameTable): number | null => {
  const lengths = keyframes.slice(1).map((key, index) => key - (keyframes[index] as number))
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return lengths.filter((length) => length >= longest - 1).length >= 2 ? longest : null
}
