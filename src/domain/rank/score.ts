import type { FrameMetrics } from '../scan/frame-metrics.ts'
import type { Surroundings } from './surroundings.ts'

/** Values of a recording that scores are held against, so that a dim phone and a bright one are judged alike. */
export interface Scale {
  readonly sharpness: number
  readonly text: number
  readonly stillness: number
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export const scaleOf = (metrics: readonly FrameMetrics[]): Scale => ({
  sharpness: Math.max(
    1,
    percentile(
      metrics.map(({ values }) => values.sharpness),
      0.95,
    ),
  ),
  text: Math.max(
    0.02,
    percentile(
      metrics.map(({ values }) => values['text-density']),
      0.95,
    ),
  ),
  stillness: Math.max(
    0.3,
    percentile(
      metrics.map(({ values }) => values.motion),
      0.5,
    ),
  ),
})

/** Above the recording's usual best a sharper frame still counts, but one wild frame does not outshine all others. */
const sharpest = 1.5

/** From here on a thing stands out enough; below it the whole picture is full of the same detail, as cloth is. */
const standsOut = 0.6

export interface FrameScore {
  readonly score: number
  readonly sharp: number
  readonly printed: number
  readonly still: number
  readonly figure: number
  readonly dominance: number
}

/**
 * 0 to 1.5: sharp, print-like, still and well exposed frames with something that stands out come first. Sharpness enters
 * by its root, because energy grows with the square of contrast. Stillness is that of the moment and not of the frame: a
 * swinging camera is still for one frame at each turn.
 */
export const scoreFrame = ({ values }: FrameMetrics, { motion, dominance }: Surroundings, scale: Scale): FrameScore => {
  const sharp = Math.min(sharpest, Math.sqrt(values.sharpness / scale.sharpness))
  const printed = Math.min(1, values['text-density'] / scale.text)
  const still = 1 / (1 + motion / scale.stillness)
  const figure = Math.min(1, values.figure / standsOut)
  return {
    score: sharp * (0.25 + 0.75 * printed) * (0.5 + 0.5 * still) * (0.4 + 0.6 * values.exposure) * (0.4 + 0.6 * figure),
    sharp,
    printed,
    still,
    figure,
    dominance,
  }
}
