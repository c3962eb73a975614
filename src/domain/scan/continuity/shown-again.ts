import type { ContinuityFinding } from '../../media/continuity.ts'
import { type FrameTable, secondsOf } from '../../media/frame-table.ts'
import { formatClock } from '../../media/presentation-time.ts'
import { medianOf } from './packet-pace.ts'
import type { Passage, Stretch } from './passages.ts'

/** Frames in a row that show one picture while the camera moves before and after: at least so many, so long. */
const leastFrozen = 7
const leastSeconds = 0.25

/** Grey levels of change by which a camera is known to move. */
const moving = 0.6

/** Passages on each side of which one must move: a camera that is put down comes to rest and starts slowly. */
const close = 3

/** Share of frames elsewhere that may rest: more rest where a camera stands on a table. */
const mostResting = 0.25

const startOf = (table: FrameTable, passages: readonly Passage[], at: number): number =>
  secondsOf(table, passages[at - 1]?.ordinal ?? 0)

/** Pictures that stand still and go on at once in a recording that does not rest. */
const frozen = (table: FrameTable, { passages }: Stretch): readonly ContinuityFinding[] => {
  const resting = passages.reduce((sum, { again }) => sum + again, 0)
  const moves = (part: readonly Passage[]): boolean => part.some(({ aligned }) => aligned.change > moving)
  return passages.flatMap(({ again, step }, at): ContinuityFinding[] => {
    if (again < leastFrozen || step < leastSeconds) return []
    if (resting - again > mostResting * (passages.length + resting - again)) return []
    if (!moves(passages.slice(Math.max(0, at - close), at)) || !moves(passages.slice(at, at + close))) return []
    const seconds = startOf(table, passages, at)
    const detail = `The same picture stands for ${step.toFixed(1)} s from ${formatClock(seconds)} on.`
    const measure = { name: 'still', value: step, unit: 's', threshold: leastSeconds } as const
    return [{ kind: 'frozen', seconds, detail, measure }]
  })
}

/** A rhythm of repeats: so many passages in a row of which this share holds one frame that was shown again. */
const rhythm = 16
const leastShare = 0.2

/** Where the camera rests repeats are no rhythm: this share of a stretch elsewhere may hold them, at the most. */
const mostElsewhere = 0.04

/** A part of the recording in which frames are shown again in a rhythm, as slowing down does, and the rest not. */
const slowed = (table: FrameTable, { passages }: Stretch): readonly ContinuityFinding[] => {
  const lively = medianOf(passages.map(({ aligned }) => aligned.change)) > moving
  if (!lively || passages.length < 3 * rhythm) return []
  const inRhythm = passages.map((_, at) => {
    if (at + rhythm > passages.length) return false
    const part = passages.slice(at, at + rhythm)
    return (
      part.filter(({ again }) => again === 1).length >= leastShare * rhythm && part.every(({ again }) => again <= 2)
    )
  })
  const first = inRhythm.indexOf(true)
  if (first < 0) return []
  const last = inRhythm.lastIndexOf(true) + rhythm
  const elsewhere = [...passages.slice(0, first), ...passages.slice(last)]
  const repeats = elsewhere.filter(({ again }) => again > 0).length
  if (elsewhere.length < rhythm || repeats > mostElsewhere * elsewhere.length + 1) return []
  const seconds = startOf(table, passages, first)
  const until = secondsOf(table, passages[last - 1]?.ordinal ?? 0)
  const detail = `Frames are shown again in a rhythm from ${formatClock(seconds)} to ${formatClock(until)}, as where a video is slowed down.`
  const part = passages.slice(first, last)
  const value = part.filter(({ again }) => again > 0).length / part.length
  return [{ kind: 'speed', seconds, detail, measure: { name: 'rhythm', value, unit: 'share', threshold: leastShare } }]
}

/** What frames that show the one before again speak of. */
export const readRepeats = (table: FrameTable, stretches: readonly Stretch[]): readonly ContinuityFinding[] =>
  stretches.flatMap((stretch) => [...frozen(table, stretch), ...slowed(table, stretch)])
