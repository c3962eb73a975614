import { toSeconds } from '../media/presentation-time.ts'
import type { FrameMetrics } from '../scan/frame-metrics.ts'
import { hashDistance } from '../scan/thumb-grid.ts'

/** Bits of 64 up to which two frames look alike; random pictures differ in 32. */
const alikeBits = 10

/** Frames nearer than this show the same moment, whatever moved in between. */
const momentSeconds = 0.8

/** Look-alikes count as the same view only while the camera may still be at the same stop. */
const stopSeconds = 12

export const sameMoment = (a: FrameMetrics, b: FrameMetrics): boolean => {
  const apart = Math.abs(toSeconds(a.at) - toSeconds(b.at))
  return apart < momentSeconds || (apart < stopSeconds && hashDistance(a.lookHash, b.lookHash) <= alikeBits)
}
