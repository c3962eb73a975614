import { type PresentationTime, pts, type Timebase, toSeconds } from './presentation-time.ts'

/**
 * Every frame that a player shows, in the order of presentation: the one authority on which frame is which.
 * `ptsTicks[i]` is the PTS of the frame with ordinal `i`, strictly increasing. Frames that an edit list hides are
 * not in it. `keyframes` are the ordinals at which decoding can start, ascending. `endTicks` is the PTS at which the
 * last frame stops being shown. `byteLengths[i]` is the size of that frame's packet, 0 where it is not known: known
 * before anything is decoded, it tells where a picture moves, rests or changes at once. `byteOffsets[i]` is where that
 * packet begins in the file, -1 where it is not known.
 */
export interface FrameTable {
  readonly timebase: Timebase
  readonly ptsTicks: readonly number[]
  readonly byteLengths: readonly number[]
  readonly byteOffsets: readonly number[]
  readonly keyframes: readonly number[]
  readonly endTicks: number
}

/** The last index whose value is at most `ticks`, or -1; `values` ascending. */
export const lastAtMost = (values: readonly number[], ticks: number): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) <= ticks) low = middle + 1
    else high = middle
  }
  return low - 1
}

export const presentationTimeOf = (table: FrameTable, ordinal: number): PresentationTime => {
  const ticks = table.ptsTicks[ordinal]
  if (ticks === undefined) throw new RangeError(`no frame ${ordinal} among ${table.ptsTicks.length}`)
  return { pts: pts(ticks), timebase: table.timebase }
}

/**
 * The ordinal of the frame on show at `seconds` on the container's own clock (PTS ≤ T < next PTS), or null before
 * the first frame and after the last one ends. A microsecond of grace absorbs decimal rounding in what a person types.
 */
export const ordinalAtSeconds = (table: FrameTable, seconds: number): number | null => {
  const { num, den } = table.timebase
  const ticks = Math.floor(((seconds + 1e-6) * den) / num)
  if (ticks >= table.endTicks && ticks > (table.ptsTicks.at(-1) ?? 0)) return null
  const ordinal = lastAtMost(table.ptsTicks, ticks)
  return ordinal < 0 ? null : ordinal
}

/** The ordinal of the frame whose PTS is exactly `ticks`, or null. Never a near one. */
export const ordinalOfPts = (table: FrameTable, ticks: number): number | null => {
  const ordinal = lastAtMost(table.ptsTicks, ticks)
  return ordinal >= 0 && table.ptsTicks[ordinal] === ticks ? ordinal : null
}

/** The ordinal of the nearest keyframe at or before `ordinal`; 0 when the table knows none. */
export const keyframeBefore = (table: FrameTable, ordinal: number): number =>
  table.keyframes[lastAtMost(table.keyframes, ordinal)] ?? 0

export const secondsOf = (table: FrameTable, ordinal: number): number => toSeconds(presentationTimeOf(table, ordinal))

/** `constant` when all gaps between frames agree to within one tick of rounding. */
export const frameRateKind = (table: FrameTable): 'constant' | 'variable' => {
  const ticks = table.ptsTicks
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (let i = 1; i < ticks.length; i++) {
    const gap = (ticks[i] as number) - (ticks[i - 1] as number)
    if (gap < least) least = gap
    if (gap > most) most = gap
  }
  return ticks.length < 3 || most - least <= 1 ? 'constant' : 'variable'
}
