import type { FrameMetrics } from '../scan/frame-metrics.ts'

/** Every so many frames one is read at the most: codes stay in view for longer. */
const everyFrames = 3

/**
 * Whether the latest frame should be searched for codes: it holds something like print and is not the most blurred of
 * its neighbours. Reading costs about a fifth of what decoding does, so it must not be done for every frame.
 */
export const worthReading = (seen: readonly FrameMetrics[]): boolean => {
  const latest = seen.at(-1)
  if (!latest || seen.length % everyFrames !== 0) return false
  const recent = seen.slice(-20).map(({ values }) => values.sharpness)
  return latest.values['text-density'] > 0.004 && latest.values.sharpness >= 0.5 * Math.max(...recent)
}
