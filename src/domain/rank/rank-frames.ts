import type { FrameMetrics } from '../scan/frame-metrics.ts'
import type { Reads } from './believed-reads.ts'
import { sameMoment } from './diversity.ts'
import type { RankPreset } from './preset.ts'
import { type FrameScore, scaleOf, scoreFrame } from './score.ts'
import { momentSeconds, type Surroundings, smoothed, surroundingsOf, windows } from './surroundings.ts'

/** A frame that stands for its moment, with what made it stand out. `rivals` are the frames of its moment. */
export interface RankedFrame extends FrameScore {
  readonly ordinal: number
  readonly metrics: FrameMetrics
  readonly rivals: number
}

const peakSeconds = 0.4

/** Plain views that are offered beside the print-like ones: a box, an item, a scratch carry no print. */
const plainViews = 10

/**
 * How good a plain view is, 0 to 1: one thing stands out, and the camera has come to rest on it. Print does not count,
 * nor does how crisp other parts of the recording are, because a plain box has few edges.
 */
export const viewScore = ({ dominance, still, figure, metrics }: RankedFrame): number =>
  dominance * still * figure * figure * (0.4 + 0.6 * metrics.values.exposure)

/**
 * Frames that no frame within `peakSeconds` beats: the best of each short stretch, found in one pass. Half of a frame's
 * worth is that of its moment, so that the middle of a short stop is taken and not its first or last sharp frame.
 */
const peaks = (frames: readonly RankedFrame[], worth: (frame: RankedFrame) => number): readonly RankedFrame[] => {
  const metrics = frames.map((frame) => frame.metrics)
  const own = frames.map(worth)
  const around = smoothed(own, windows(metrics, momentSeconds))
  const worths = own.map((value, index) => value + (around[index] as number))
  return windows(metrics, peakSeconds).flatMap(([from, to], index) => {
    for (let i = from; i < to; i++) if ((worths[i] as number) > (worths[index] as number)) return []
    return [{ ...(frames[index] as RankedFrame), rivals: to - from - 1 }]
  })
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

/** For each code that the scan read, the best frame that gave it, unless a frame of that moment is taken already. */
const bestReads = (
  frames: readonly RankedFrame[],
  reads: Reads,
  taken: readonly RankedFrame[],
): readonly RankedFrame[] => {
  const best = new Map<string, RankedFrame>()
  const covered = new Set<string>()
  for (const frame of frames) {
    const codes = reads.get(frame.ordinal) ?? []
    if (codes.length === 0) continue
    const near = taken.some((other) => sameMoment(other.metrics, frame.metrics))
    for (const { text } of codes) {
      if (near) covered.add(text)
      if (frame.score > (best.get(text)?.score ?? -1)) best.set(text, frame)
    }
  }
  return [...new Set([...best].filter(([text]) => !covered.has(text)).map(([, frame]) => frame))]
}

/**
 * The best frame of each moment: at most `top` by score, behind them a few plain views and what is still missing of the
 * codes read so far; no two of the same moment. Works on metrics alone, so that it can run again and again while a scan
 * goes on. `metrics` in order of presentation.
 */
export const rankFrames = (
  metrics: readonly FrameMetrics[],
  { top }: RankPreset,
  reads: Reads = new Map(),
): readonly RankedFrame[] => {
  const scale = scaleOf(metrics)
  const around = surroundingsOf(metrics)
  const scored = metrics.map(
    (frame, index): RankedFrame => ({
      ordinal: frame.ordinal,
      metrics: frame,
      rivals: 0,
      ...scoreFrame(frame, around[index] as Surroundings, scale),
    }),
  )
  const byScore = takeApart(
    peaks(scored, ({ score }) => score),
    ({ score }) => score,
    [],
    top,
  )
  const chosen = [...byScore, ...takeApart(peaks(scored, viewScore), viewScore, byScore, plainViews)]
  return [...chosen, ...bestReads(scored, reads, chosen)]
}
