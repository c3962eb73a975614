import { toSeconds } from '../media/presentation-time.ts'
import type { FrameMetrics } from '../scan/frame-metrics.ts'
import { sameMoment } from './diversity.ts'
import type { RankPreset } from './preset.ts'
import { type FrameScore, scaleOf, scoreFrame } from './score.ts'

/** A frame that stands for its moment, with what made it stand out. `rivals` are the frames of its moment. */
export interface RankedFrame extends FrameScore {
  readonly ordinal: number
  readonly metrics: FrameMetrics
  readonly rivals: number
}

const peakSeconds = 0.4

/** Frames that no frame within `peakSeconds` beats: the best of each short stretch, found in one pass. */
const peaks = (scored: readonly RankedFrame[]): readonly RankedFrame[] => {
  const found: RankedFrame[] = []
  let from = 0
  let to = 0
  for (const frame of scored) {
    const at = toSeconds(frame.metrics.at)
    while (from < scored.length && toSeconds((scored[from] as RankedFrame).metrics.at) < at - peakSeconds) from += 1
    while (to < scored.length && toSeconds((scored[to] as RankedFrame).metrics.at) <= at + peakSeconds) to += 1
    let best = true
    for (let i = from; i < to && best; i++) best = (scored[i] as RankedFrame).score <= frame.score
    if (best) found.push({ ...frame, rivals: to - from - 1 })
  }
  return found
}

/**
 * The best frame of each moment, best first, at most `top`, no two of the same moment. Works on metrics alone, so that
 * it can run again and again while a scan goes on.
 */
export const rankFrames = (metrics: readonly FrameMetrics[], { top }: RankPreset): readonly RankedFrame[] => {
  const scale = scaleOf(metrics)
  const scored = metrics.map((frame): RankedFrame => ({ ordinal: frame.ordinal, metrics: frame, rivals: 0, ...scoreFrame(frame, scale) }))
  const chosen: RankedFrame[] = []
  for (const frame of [...peaks(scored)].sort((a, b) => b.score - a.score)) {
    if (chosen.length === top) break
    if (!chosen.some((better) => sameMoment(better.metrics, frame.metrics))) chosen.push(frame)
  }
  return chosen
}
