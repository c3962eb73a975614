import { type FrameTable, keyframeBefore, lastAtMost, secondsOf } from '../media/frame-table.ts'
import type { CalmSpan } from './calm-spans.ts'

/** A keyframe counts for a span only when the camera has come to rest before it. */
const settledSeconds = 0.1

/** A packet of this share of the last keyframe brings new detail into a resting picture: the focus has come. */
const burstShare = 0.4

/** Once so many times the bytes of the last keyframe have come, the picture is another one. */
const replacedShare = 1.2

/** Left out at the end of a rest. */
const edgeSeconds = 0.08

/** How long is looked after the picture has become sharp, and at the end of a rest. */
const lookSeconds = 0.34

/** Frames to look at in one span. */
export interface CloserLook {
  readonly span: CalmSpan
  readonly ordinals: readonly number[]
}

/** A burst this near to the end of a rest is the camera moving on. */
const leavingSeconds = 0.17

/** The last frame of a span at which much detail came in at once while the camera stayed, or null. */
const lastBurst = (table: FrameTable, span: CalmSpan): number | null => {
  const keys = new Set(table.keyframes.slice(Math.max(0, lastAtMost(table.keyframes, span.from))))
  const whole = table.byteLengths[keyframeBefore(table, span.to)] ?? 0
  for (let ordinal = span.to; ordinal > span.from; ordinal--) {
    if (secondsOf(table, span.to) - secondsOf(table, ordinal) < leavingSeconds) continue
    if (!keys.has(ordinal) && (table.byteLengths[ordinal] as number) > burstShare * whole) return ordinal
  }
  return null
}

/** Whether what came after a keyframe within its span adds up to a picture of its own. */
const replaced = ({ byteLengths }: FrameTable, { to }: CalmSpan, key: number): boolean => {
  let bytes = 0
  for (let ordinal = key + 1; ordinal <= to; ordinal++) bytes += byteLengths[ordinal] as number
  return bytes > replacedShare * (byteLengths[key] as number)
}

/** Keyframes inside a span, after the camera has come to rest. */
export const keyframesIn = (table: FrameTable, { from, to }: CalmSpan): readonly number[] => {
  const first = lastAtMost(table.keyframes, from - 1) + 1
  const last = lastAtMost(table.keyframes, to)
  const start = secondsOf(table, from) + settledSeconds
  return table.keyframes.slice(first, last + 1).filter((key) => secondsOf(table, key) >= start)
}

const during = (table: FrameTable, from: number, to: number, start: number, end: number): readonly number[] => {
  const ordinals: number[] = []
  for (let ordinal = from; ordinal <= to; ordinal++) {
    const at = secondsOf(table, ordinal)
    if (at >= start && at <= end) ordinals.push(ordinal)
  }
  return ordinals
}

/**
 * What to look at in a span that its keyframes do not show: the moment after the picture became sharp, else the moment
 * after it came to rest. Null when a keyframe shows it: one that lies in the span, with
 * no burst of detail after it and nothing that adds up to another picture.
 */
export const closerLook = (table: FrameTable, span: CalmSpan): CloserLook | null => {
  const burst = lastBurst(table, span)
  const inside = keyframesIn(table, span)
  if (inside.some((key) => (burst === null || key > burst) && !replaced(table, span, key))) return null
  const from = secondsOf(table, span.from)
  const to = secondsOf(table, span.to)
  // The last frames of a rest are the first of the swing that follows.
  const end = to - Math.min(edgeSeconds, (to - from) / 4)
  const start = Math.max(secondsOf(table, burst ?? span.from), burst === null ? end - lookSeconds : 0)
  const found = during(table, span.from, span.to, start, Math.min(end, start + lookSeconds))
  const ordinals = found.length > 0 ? found : [span.from]
  return { span, ordinals }
}
