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

/** Plain views that are offered beside the print-like ones: a box, an item, a scratch carry no print. */
const plainViews = 8

/** How good a plain view is, 0 to 1: sharp, still and well exposed; print does not count. */
export const viewScore = ({ sharp, still, metrics }: RankedFrame): number => sharp * still * metrics.values.exposure

/** Frames that no frame within `peakSeconds` beats: the best of each short stretch, found in one pass. */
const peaks = (frames: readonly RankedFrame[], worth: (frame: RankedFrame) => number): readonly RankedFrame[] => {
  const found: RankedFrame[] = []
  const seconds = frames.map(({ metrics }) => toSeconds(metrics.at))
  const worths = frames.map(worth)
  let from = 0
  let to = 0
  for (const [index, frame] of frames.entries()) {
    const at = seconds[index] as number
    while ((seconds[from] as number) < at - peakSeconds) from += 1
    while (to < frames.length && (seconds[to] as number) <= at + peakSeconds) to += 1
    let best = true
    for (let i = from; i < to && best; i++) best = (worths[i] as number) <= (worths[index] as number)
    if (best) found.push({ ...frame, rivals: to - from - 1 })
  }
  return found
}

/** Takes the worthiest first, at most `count`, none of a moment that is taken already. */
const takeApart = (
  frames: readonly RankedFrame[],
  worth: (frame: RankedFrame) => number,
  taken: readonly RankedFrame[],
  count: number,
): readonly RankedFrame[] => {
  const chosen: RankedFrame[] = []
  for (const frame of [...frames].sort((a, b) => worth(b) - worth(a))) {
    if (chosen.length === count) break
    if (![...taken, ...chosen].some((better) => sameMoment(better.metrics, frame.metrics))) chosen.push(frame)
  }
  return chosen
}

/**
 * The best frame of each moment: at most `top` by score, and behind them a few plain views; no two of the same moment.
 * Works on metrics alone, so that it can run again and again while a scan goes on.
 */
export const rankFrames = (metrics: readonly FrameMetrics[], { top }: RankPreset): readonly RankedFrame[] => {
  const scale = scaleOf(metrics)
  const scored = metrics.map(
    (frame): RankedFrame => ({ ordinal: frame.ordinal, metrics: frame, rivals: 0, ...scoreFrame(frame, scale) }),
  )
  const byScore = takeApart(
    peaks(scored, ({ score }) => score),
    ({ score }) => score,
    [],
    top,
  )
  return [...byScore, ...takeApart(peaks(scored, viewScore), viewScore, byScore, plainViews)]
}
