import type { FrameTable } from '../../domain/media/frame-table.ts'
import { within } from './any-of.ts'
import type { CheckedSource } from './checked-source.ts'
import { guardedInput, quietOptions } from './input-options.ts'
import { startTool, type ToolOptions, type ToolRun } from './tool-door.ts'

/** First and last byte offset at which packets begin, both included. */
export type PacketRange = readonly [number, number]

/** A longer expression may outgrow what a system takes as one argument (128 KiB on Linux). */
export const mostRanges = 1200

/**
 * The packets that must be decoded for the frames `ordinals` (ascending) and no others: for each keyframe those from it
 * to the last wanted frame before the next keyframe, in the order of the file, so that pictures which B-frames lean on
 * are among them. Null where the table does not tell, or too many ranges would be needed.
 */
export const packetRanges = (table: FrameTable, ordinals: readonly number[]): readonly PacketRange[] | null => {
  const { byteOffsets, keyframes, ptsTicks } = table
  // The wrapping of the feed knows no time below zero.
  if ((ptsTicks[0] ?? -1) < 0) return null
  const ranges: (readonly [number, number])[] = []
  let at = 0
  for (const [index, key] of keyframes.entries()) {
    const nextKey = keyframes[index + 1] ?? byteOffsets.length
    let last = -1
    while (at < ordinals.length && (ordinals[at] as number) < nextKey) {
      if ((ordinals[at] as number) < key) return null
      last = ordinals[at] as number
      at++
    }
    if (last < 0) continue
    const from = byteOffsets[key] ?? -1
    let to = from
    for (let ordinal = key; ordinal <= last; ordinal++) to = Math.max(to, byteOffsets[ordinal] ?? -1)
    // A range that begins before the one before it ends is no plain file order, and would let strangers in.
    if (from < 0 || from <= (ranges.at(-1)?.[1] ?? -1)) return null
    ranges.push([from, to])
  }
  return at === ordinals.length && ranges.length > 0 && ranges.length <= mostRanges ? ranges : null
}

/** Arguments of a run that copies the packets of `ranges` from one stream of the file to its standard output. */
export const feedArguments = (source: CheckedSource, streamIndex: number, ranges: readonly PacketRange[]): string[] => {
  const kept = within('pos', ranges, ',')
  return [
    ...quietOptions,
    '-nostdin',
    '-copyts',
    ...guardedInput(source.container),
    '-i',
    source.url,
    '-map',
    `0:${streamIndex}`,
    '-c',
    'copy',
    '-bsf:v',
    `noise=amount=0:drop='not(${kept})'`,
    // Left alone, every time would be moved so that no decoding time is below zero.
    '-avoid_negative_ts',
    'disabled',
    '-f',
    'nut',
    'pipe:1',
  ]
}

/** Two runs as one: the first copies chosen packets, the second decodes them. */
export const startFed = (
  path: string,
  feed: readonly string[],
  decode: readonly string[],
  options: ToolOptions,
): ToolRun => {
  const feeder = startTool(path, feed, { ...options, pipes: 0 })
  const decoder = startTool(path, decode, { ...options, stdin: feeder.stdout })
  void decoder.ended.then(() => feeder.stop())
  return {
    ...decoder,
    ended: Promise.all([decoder.ended, feeder.ended]).then(([end]) => end),
    touch: () => {
      feeder.touch()
      decoder.touch()
    },
  }
}
