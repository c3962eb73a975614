import { toSeconds } from '../media/presentation-time.ts'
import type { FrameMetrics } from '../scan/frame-metrics.ts'

/** What the frames around a frame say about it. */
export interface Surroundings {
  /** Mean motion of the moment. */
  readonly motion: number
  /** Its sharpness by the sharpest within two seconds, 0 to 1: 1 where the camera has come to rest on its aim. */
  readonly dominance: number
}

/** Half a moment: a hand that stops at something stays for a quarter of a second at the least. */
export const momentSeconds = 0.12

const nearSeconds = 2

/** For each frame the first and the one-after-last index of those within `reach` seconds of it. */
export const windows = (metrics: readonly FrameMetrics[], reach: number): readonly (readonly [number, number])[] => {
  const seconds = metrics.map(({ at }) => toSeconds(at))
  let from = 0
  let to = 0
  return seconds.map((at) => {
    while ((seconds[from] as number) < at - reach) from += 1
    while (to < seconds.length && (seconds[to] as number) <= at + reach) to += 1
    return [from, to] as const
  })
}

/** The mean over the window of each frame. */
export const smoothed = (
  values: readonly number[],
  around: readonly (readonly [number, number])[],
): readonly number[] => {
  const sums = new Float64Array(values.length + 1)
  for (const [index, value] of values.entries()) sums[index + 1] = (sums[index] as number) + value
  return around.map(([from, to]) => ((sums[to] as number) - (sums[from] as number)) / (to - from))
}

/** In one pass over all frames, which must be in order of presentation. */
export const surroundingsOf = (metrics: readonly FrameMetrics[]): readonly Surroundings[] => {
  const motions = smoothed(
    metrics.map(({ values }) => values.motion),
    windows(metrics, momentSeconds),
  )
  const near = windows(metrics, nearSeconds)
  return metrics.map(({ values }, index) => {
    const [from, to] = near[index] as readonly [number, number]
    let most = 0
    for (let i = from; i < to; i++) most = Math.max(most, (metrics[i] as FrameMetrics).values.sharpness)
    return { motion: motions[index] as number, dominance: most > 0 ? values.sharpness / most : 0 }
  })
}
