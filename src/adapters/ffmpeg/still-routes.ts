import type { FrameTable } from '../../domain/media/frame-table.ts'
import { lastAtMost } from '../../domain/media/frame-table.ts'
import type { ContainerKind } from './container-kind.ts'

/** Where a decode towards one frame may start, in ticks, nearest first; null is the start of the file. */
export type SeekLadder = readonly (number | null)[]

/**
 * A transport stream has no index: ffmpeg searches by decoding time and lands anywhere near it. With half a second of
 * margin 7 of 24 frames were not found, with three seconds all were.
 */
const blindSeconds = 3

const ticksOf = (seconds: number, table: FrameTable): number =>
  Math.ceil((seconds * table.timebase.den) / table.timebase.num)

/**
 * Two ladders towards one frame whose first rungs differ, so that a second decode does not repeat the first one's luck:
 * from the keyframe at or before the frame, and from an earlier one. A table without keyframes says that the container
 * carries no PTS of its own; then the guess after a seek is not to be trusted, and both start at the beginning.
 */
export const seekLadders = (
  table: FrameTable,
  container: ContainerKind,
  ordinal: number,
): { readonly first: SeekLadder; readonly second: SeekLadder } => {
  const target = table.ptsTicks[ordinal] ?? 0
  const start = table.ptsTicks[0] ?? 0
  if (table.keyframes.length === 0) return { first: [null], second: [null] }
  const indexed = container === 'mov' || container === 'matroska'
  const key = lastAtMost(table.keyframes, ordinal)
  const ticksAtKey = (index: number): number => table.ptsTicks[table.keyframes[Math.max(0, index)] ?? 0] ?? start
  const near = Math.min(ticksAtKey(key), target)
  const earlier = ticksAtKey(key - 1)
  const margin = ticksOf(blindSeconds, table)
  const rung = (ticks: number): number | null => (ticks <= start ? null : ticks)
  const firsts = indexed ? [near, earlier - margin] : [near - margin, near - 3 * margin]
  const seconds = indexed ? [earlier] : [near - 2 * margin]
  return { first: ladder(firsts.map(rung)), second: ladder(seconds.map(rung)) }
}

/** Ends at the start of the file, and names nothing twice. */
const ladder = (rungs: readonly (number | null)[]): SeekLadder => [...new Set([...rungs, null])]
