import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { type FrameTable, lastAtMost } from '../../domain/media/frame-table.ts'
import type { MediaEngine, MediaFailure, ProbedMedia, ScanReport } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { type DecodePlan, decodeArguments } from './decode-command.ts'
import { interruption } from './media-failures.ts'
import { feedArguments, mostRanges, type PacketRange, packetRanges, startFed } from './packet-feed.ts'
import { type DecodeTool, handOver, type OnPlane, scanPlan, silenceMs } from './scan-frames.ts'
import { startTool, type ToolRun } from './tool-door.ts'
import { toolRecord } from './tool-record.ts'

/** Wanted PTS as pairs of first and last: neighbours in the table fall into one. */
const stretchesOf = (
  ptsTicks: readonly number[],
  ordinals: readonly number[],
): readonly (readonly [number, number])[] => {
  const stretches: [number, number][] = []
  let before = -2
  for (const ordinal of ordinals) {
    const ticks = ptsTicks[ordinal]
    if (ticks === undefined) continue
    const open = stretches.at(-1)
    if (open && ordinal === before + 1) open[1] = ticks
    else stretches.push([ticks, ticks])
    before = ordinal
  }
  return stretches
}

/** A longer expression may outgrow what a system takes as one argument (128 KiB on Linux). */
const mostStretches = 1200

/**
 * The ordinals in parts that one run each can be told: parted where a keyframe lies between them, so that no frame is
 * decoded for two parts.
 */
const partsOf = ({ keyframes }: FrameTable, ordinals: readonly number[]): readonly (readonly number[])[] => {
  const parts: number[][] = []
  let [ranges, stretches, before, key] = [0, 0, -2, -1]
  for (const ordinal of ordinals) {
    const own = lastAtMost(keyframes, ordinal)
    const isNew = own !== key
    if (ordinal !== before + 1) stretches += 1
    if (isNew) ranges += 1
    const full = ranges > mostRanges || stretches > mostStretches
    if (parts.length === 0 || (full && isNew)) {
      parts.push([])
      ;[ranges, stretches] = [1, 1]
    }
    parts.at(-1)?.push(ordinal)
    ;[before, key] = [ordinal, own]
  }
  return parts
}

interface LookRun {
  readonly run: ToolRun
  readonly plan: DecodePlan
}

/** See the port. A run over keyframes reads little of the file; any other reads it and decodes only what is needed. */
export const lookAt = async (
  tool: DecodeTool,
  source: CheckedSource,
  media: ProbedMedia,
  ordinals: readonly number[],
  look: Parameters<MediaEngine['lookAt']>[2],
  onFrame: OnPlane,
  signal: AbortSignal,
): Promise<Result<ScanReport, MediaFailure>> => {
  const { frames, probe } = media
  const options = { signal, limitMs: silenceMs, pipes: 2, yields: true }
  const keys = new Set(frames.keyframes)
  const wanted = new Set(ordinals)
  const seen = new Uint8Array(frames.ptsTicks.length)
  const onWanted: OnPlane = (ordinal, at, plane) => (wanted.has(ordinal) ? onFrame(ordinal, at, plane) : undefined)
  const planFor = (part: readonly number[]): DecodePlan => {
    const stretches = stretchesOf(frames.ptsTicks, part)
    const select =
      stretches.length > mostStretches ? ({ kind: 'all' } as const) : ({ kind: 'stretches', stretches } as const)
    return scanPlan(tool, source, media, look.width, select)
  }
  const needed = look.every ? {} : ({ leaves: 'unneeded' } as const)
  const plainRun = (plan: DecodePlan): LookRun => ({ run: startTool(tool.path, decodeArguments(plan), options), plan })
  const fedRun = (part: readonly number[], ranges: readonly PacketRange[], isLast: boolean): LookRun => {
    const plain = planFor(part)
    // With its last frame a run is over, and so is the reading of what comes after it, which the next one reads.
    const branches = plain.branches.map((branch) => (isLast ? branch : { ...branch, most: part.length }))
    const plan: DecodePlan = { ...plain, branches, fed: true, ...needed }
    const feed = feedArguments(source, probe.video.streamIndex, ranges)
    return { run: startFed(tool.path, feed, decodeArguments(plan), options), plan }
  }
  // Keyframes far apart from each other are had cheaper by reading only them than by copying the packets of some.
  const mostKeys = ordinals.length > keys.size / 2 && ordinals.every((ordinal) => keys.has(ordinal))
  const parts = mostKeys || !tool.abilities.dropsPackets ? [] : partsOf(frames, ordinals)
  const fed = parts.map((part) => ({ part, ranges: packetRanges(frames, part) }))
  const starts: readonly (() => LookRun)[] =
    fed.length > 0 && fed.every(({ ranges }) => ranges !== null)
      ? fed.map(
          ({ part, ranges }, index) =>
            () =>
              fedRun(part, ranges ?? [], index === fed.length - 1),
        )
      : [() => plainRun({ ...planFor(ordinals), ...(mostKeys ? { leaves: 'all-but-keyframes' } : needed) })]
  let first: DecodePlan | null = null
  for (const start of starts) {
    const { run, plan } = start()
    first ??= plan
    const end = await handOver(run, media, look.width, seen, onWanted, signal)
    const interrupted = interruption(end, source.name)
    if (interrupted !== null) return fail(interrupted)
  }
  const unreadable = ordinals.filter((ordinal) => seen[ordinal] !== 1)
  const plan = first ?? planFor(ordinals)
  return succeed({ scanned: ordinals.length - unreadable.length, unreadable, tool: toolRecord(tool.version, plan) })
}
