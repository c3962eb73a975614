import { type FrameTable, lastAtMost } from './frame-table.ts'
import { presentationSeconds } from './presentation-time.ts'

/** A frame with the time from which it is shown, and the time at which the next takes its place; both in seconds. */
export interface ShownFrame {
  readonly ordinal: number
  readonly seconds: number
  readonly until: number
}

/**
 * The frame on show at `seconds`, or the one `step` frames after it (before it, when negative). Before the first frame
 * it is the first, after the last the last. A microsecond of grace absorbs the rounding of a player's clock. Throws
 * RangeError for a table without frames.
 */
export const frameStep = (table: FrameTable, seconds: number, step: number): ShownFrame => {
  const { ptsTicks, timebase, endTicks } = table
  if (ptsTicks.length === 0) throw new RangeError('a table without frames')
  const ticks = Math.floor(((seconds + 1e-6) * timebase.den) / timebase.num)
  const shown = Math.max(0, lastAtMost(ptsTicks, ticks))
  const ordinal = Math.min(ptsTicks.length - 1, Math.max(0, shown + step))
  return {
    ordinal,
    seconds: presentationSeconds(ptsTicks[ordinal] as number, timebase),
    until: presentationSeconds(ptsTicks[ordinal + 1] ?? endTicks, timebase),
  }
}
