import type { FrameTable } from '../../media/frame-table.ts'

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Seconds between each frame and the one before; index 0 is the step to frame 1. */
export const stepsOf = ({ ptsTicks, timebase }: FrameTable): readonly number[] =>
  ptsTicks.slice(1).map((ticks, index) => ((ticks - (ptsTicks[index] as number)) * timebase.num) / timebase.den)

/** The rank `share` (0 to 1) among `values`. */
const rankOf = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/**
 * How far each packet stands above its neighbourhood, 1 being what every twentieth packet of the file does: the larger
 * of two measures, against the larger packets among the 12 on each side, and against the mean of the 2 on each side.
 * Keyframes have none (0). Empty where the table knows no sizes.
 */
export const packetPeaks = ({ byteLengths, keyframes }: FrameTable): readonly number[] => {
  if (!byteLengths.some((bytes) => bytes > 0)) return []
  const isKey = new Set(keyframes)
  const around = (ordinal: number, reach: number): readonly number[] => {
    const near: number[] = []
    for (let at = Math.max(0, ordinal - reach); at <= Math.min(byteLengths.length - 1, ordinal + reach); at++) {
      if (at !== ordinal && !isKey.has(at)) near.push(byteLengths[at] as number)
    }
    return near
  }
  const usual = medianOf(byteLengths)
  const wide: number[] = []
  const close: number[] = []
  for (const [ordinal, bytes] of byteLengths.entries()) {
    const near = around(ordinal, 2)
    const mean = near.reduce((sum, value) => sum + value, 0) / Math.max(1, near.length)
    wide.push(isKey.has(ordinal) ? 0 : bytes / Math.max(usual / 4, rankOf(around(ordinal, 12), 0.8)))
    close.push(isKey.has(ordinal) ? 0 : bytes / Math.max(usual / 4, mean))
  }
  const [oftenWide, oftenClose] = [Math.max(1, rankOf(wide, 0.95)), Math.max(1, rankOf(close, 0.95))]
  return wide.map((value, ordinal) => Math.max(value / oftenWide, (close[ordinal] as number) / oftenClose))
}

/** The number of frames from one keyframe to the next that an encoder keeps to, or null where none stands out. */
export const usualGroup = ({ keyframes }: FrameTable): number | null => {
  const lengths = keyframes.slice(1).map((key, index) => key - (keyframes[index] as number))
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return lengths.filter((length) => length >= longest - 1).length >= 2 ? longest : null
}
