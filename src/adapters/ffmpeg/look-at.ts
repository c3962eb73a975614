import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { MediaEngine, MediaFailure, ProbedMedia, ScanReport } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { type DecodePlan, decodeArguments } from './decode-command.ts'
import { interruption } from './media-failures.ts'
import { feedArguments, packetRanges, startFed } from './packet-feed.ts'
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

/** Past this many stretches an expression is weighed at a cost that is felt, and may outgrow a command line. */
const mostStretches = 800

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
  const options = { signal, limitMs: silenceMs, pipes: 2 }
  const stretches = stretchesOf(frames.ptsTicks, ordinals)
  const select =
    stretches.length > mostStretches ? ({ kind: 'all' } as const) : ({ kind: 'stretches', stretches } as const)
  const keys = new Set(frames.keyframes)
  const plain = scanPlan(tool, source, media, look.width, select)
  const ranges = tool.abilities.dropsPackets ? packetRanges(frames, ordinals) : null
  const wanted = new Set(ordinals)
  const seen = new Uint8Array(frames.ptsTicks.length)
  const onWanted: OnPlane = (ordinal, at, plane) => (wanted.has(ordinal) ? onFrame(ordinal, at, plane) : undefined)
  // Keyframes far apart from each other are had cheaper by reading only them than by copying the packets of some.
  const mostKeys = ordinals.length > keys.size / 2 && ordinals.every((ordinal) => keys.has(ordinal))
  const start = (): { readonly run: ToolRun; readonly plan: DecodePlan } => {
    if (mostKeys || ranges === null) {
      const plan: DecodePlan = mostKeys
        ? { ...plain, leaves: 'all-but-keyframes' }
        : { ...plain, ...(look.every ? {} : { leaves: 'unneeded' }) }
      return { run: startTool(tool.path, decodeArguments(plan), options), plan }
    }
    const plan: DecodePlan = { ...plain, fed: true, ...(look.every ? {} : { leaves: 'unneeded' }) }
    const feed = feedArguments(source, probe.video.streamIndex, ranges)
    return { run: startFed(tool.path, feed, decodeArguments(plan), options), plan }
  }
  const { run, plan } = start()

  const end = await handOver(run, media, look.width, seen, onWanted, signal)
  const interrupted = interruption(end, source.name)
  if (interrupted !== null) return fail(interrupted)
  const unreadable = ordinals.filter((ordinal) => seen[ordinal] !== 1)
  return succeed({ scanned: ordinals.length - unreadable.length, unreadable, tool: toolRecord(tool.version, plan) })
}
