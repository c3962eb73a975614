import type { FrameTable } from '../../media/frame-table.ts'
import { type Alignment, alignLooks } from './align-looks.ts'
import { type FrameLook, fieldsOf } from './frame-look.ts'
import { stepsOf } from './packet-pace.ts'

/** Passage into one frame from the frame before, where both were looked at. */
export interface Passage {
  readonly ordinal: number
  readonly aligned: Alignment
  /** Seconds since the frame before that was looked at. */
  readonly step: number
  /** The longest step between two frames within it. */
  readonly longest: number
  /** Frames looked at within it that showed the frame before again. */
  readonly again: number
}

/** At most so many frames apart are two neighbours: B-frames may have been left out between them. */
const farthestNeighbour = 5

/** Stretches of neighbouring frames; `fields[i]` belongs to `passages[i - 1].ordinal`. */
export interface Stretch {
  readonly fields: readonly Float32Array[]
  readonly passages: readonly Passage[]
}

/** Grey levels of change on the mean below which a frame is the one before shown again. */
const leastChange = 0.15

/** `looks` ascend; where too many frames lie between two of them a new stretch begins. */
export const stretchesOf = (table: FrameTable, looks: readonly FrameLook[]): readonly Stretch[] => {
  const steps = stepsOf(table)
  const stretches: { fields: Float32Array[]; passages: Passage[] }[] = []
  let last = Number.NEGATIVE_INFINITY
  let from = 0
  let again = 0
  for (const look of looks) {
    const fields = fieldsOf(look)
    const open = stretches.at(-1)
    const before = open?.fields.at(-1)
    if (open === undefined || before === undefined || look.ordinal - last > farthestNeighbour) {
      stretches.push({ fields: [fields], passages: [] })
      from = look.ordinal
      again = 0
    } else {
      const aligned = alignLooks(before, fields)
      if (aligned.change >= leastChange) {
        const between = steps.slice(from, look.ordinal)
        const step = between.reduce((sum, seconds) => sum + seconds, 0)
        open.passages.push({ ordinal: look.ordinal, aligned, step, longest: Math.max(...between), again })
        again = 0
        open.fields.push(fields)
        from = look.ordinal
      } else again += 1
    }
    last = look.ordinal
  }
  return stretches
}
