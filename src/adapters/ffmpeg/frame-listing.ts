import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { FrameTable } from '../../domain/media/frame-table.ts'
import type { Timebase } from '../../domain/media/presentation-time.ts'
import type { MediaFailure } from '../../workflow/ports/media-engine.ts'
import type { CheckedSource } from './checked-source.ts'
import { branchPipes, decodeArguments } from './decode-command.ts'
import { guardedInput, quietOptions } from './input-options.ts'
import { failMedia, interruption, toolDetail } from './media-failures.ts'
import type { Abilities } from './picture-filters.ts'
import { readLines, readTimes } from './picture-stream.ts'
import type { StreamFacts } from './stream-report.ts'
import { startTool } from './tool-door.ts'

const silenceMs = 60_000

/** Twelve hours at 240 frames a second: past this the file is no recording of a parcel. */
const mostFrames = 10_400_000

interface Packet {
  readonly pts: number
  readonly key: boolean
  readonly duration: number
  readonly bytes: number
  readonly offset: number
}

export interface Packets {
  readonly shown: readonly Packet[]
  readonly withoutPts: number
  /** Shown packets that come before the first keyframe in presentation but after it in the file. */
  readonly leading: number
}

const wholeNumber = (text: string | undefined): number | null => {
  if (text === undefined || !/^-?\d+$/.test(text)) return null
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : null
}

/** Streams ffprobe's packet lines (`pts=…|duration=…|size=…|pos=…|flags=…`); one small record a packet is kept. */
const readPackets = async (
  ffprobe: string,
  source: CheckedSource,
  streamIndex: number,
  signal: AbortSignal,
): Promise<Result<Packets, MediaFailure>> => {
  const run = startTool(
    ffprobe,
    [
      ...quietOptions,
      ...guardedInput(source.container),
      '-select_streams',
      String(streamIndex),
      '-show_entries',
      'packet=pts,duration,size,pos,flags',
      '-of',
      'compact=p=0',
      '-i',
      source.url,
    ],
    { signal, limitMs: silenceMs },
  )
  const shown: Packet[] = []
  let withoutPts = 0
  let firstKey: number | null = null
  let leading = 0
  let tooMany = false
  await readLines(run.stdout, (line) => {
    const fields = new Map<string, string>()
    for (const field of line.split('|')) {
      const at = field.indexOf('=')
      if (at > 0 && !fields.has(field.slice(0, at))) fields.set(field.slice(0, at), field.slice(at + 1))
    }
    const flags = fields.get('flags')
    if (flags === undefined) return
    if (shown.length % 1000 === 0) run.touch()
    if (shown.length > mostFrames) {
      tooMany = true
      run.stop()
      return
    }
    const key = flags.includes('K')
    const pts = wholeNumber(fields.get('pts'))
    if (key && firstKey === null) firstKey = pts
    // An edit list hides these; ffmpeg decodes them and shows nothing.
    if (flags.includes('D')) return
    if (pts === null) {
      withoutPts++
      return
    }
    if (firstKey !== null && pts < firstKey) leading++
    shown.push({
      pts,
      key,
      duration: wholeNumber(fields.get('duration')) ?? 0,
      bytes: wholeNumber(fields.get('size')) ?? 0,
      offset: wholeNumber(fields.get('pos')) ?? -1,
    })
  })
  const end = await run.ended
  if (tooMany) return failMedia('media.too-large', `“${source.name}” holds too many frames. Cut it into parts first.`)
  const interrupted = interruption(end, source.name)
  if (interrupted !== null) return fail(interrupted)
  return succeed({ shown, withoutPts, leading })
}

/** Decodes all of it and notes the PTS of each picture: what is shown, by definition. Costs a full decode. */
const decodeTimes = async (
  ffmpeg: { readonly path: string; readonly abilities: Abilities },
  source: CheckedSource,
  streamIndex: number,
  timebase: Timebase,
  signal: AbortSignal,
): Promise<Result<readonly number[], MediaFailure>> => {
  const args = decodeArguments({
    url: source.url,
    container: source.container,
    streamIndex,
    timebase,
    passthrough: ffmpeg.abilities.passthrough,
    threads: 0,
    branches: [{ seekTicks: null, select: { kind: 'all' }, filters: ['null'], pixelFormat: 'gray', gives: 'nothing' }],
  })
  const run = startTool(ffmpeg.path, args, { signal, limitMs: silenceMs, pipes: 2 })
  run.stdout.resume()
  run.pipes[0]?.resume()
  const lines = run.pipes[branchPipes(0).times - 3]
  const ticks: number[] = []
  if (lines) {
    const times = readTimes(lines)
    for (let pts = await times.next(); pts !== undefined; pts = await times.next()) {
      if (pts !== null) ticks.push(pts)
      run.touch()
      if (ticks.length > mostFrames) run.stop()
    }
  }
  const end = await run.ended
  const interrupted = interruption(end, source.name)
  if (interrupted !== null) return fail(interrupted)
  if (ticks.length === 0) {
    return failMedia(
      'media.no-frames',
      `No picture of “${source.name}” can be decoded. Copy it from the phone again.`,
      toolDetail(end),
    )
  }
  return succeed(ticks)
}

/** Codecs whose packets are not one shown frame each: VP8 stores hidden reference pictures as packets of their own. */
const hidesPictures = new Set(['vp8'])

/** Ascending and without repeats; in place, because a long recording has hundreds of thousands. */
const ascendingOnce = (ticks: readonly number[]): { readonly ticks: number[]; readonly repeats: number } => {
  const sorted = [...ticks].sort((a, b) => a - b)
  const once = sorted.filter((pts, index) => index === 0 || pts !== sorted[index - 1])
  return { ticks: once, repeats: sorted.length - once.length }
}

const tableOf = (timebase: Timebase, ptsTicks: number[], packets: Packets, seekable: boolean): FrameTable => {
  const keys = new Set(packets.shown.filter(({ key }) => key).map(({ pts }) => pts))
  const byPts = new Map(packets.shown.map((packet) => [packet.pts, packet]))
  const byteLengths = ptsTicks.map((pts) => byPts.get(pts)?.bytes ?? 0)
  const byteOffsets = ptsTicks.map((pts) => byPts.get(pts)?.offset ?? -1)
  const keyframes: number[] = []
  if (seekable) for (const [ordinal, pts] of ptsTicks.entries()) if (keys.has(pts)) keyframes.push(ordinal)
  const last = ptsTicks.at(-1) ?? 0
  const stated = packets.shown.find(({ pts }) => pts === last)?.duration ?? 0
  const gap = ptsTicks.length > 1 ? last - (ptsTicks.at(-2) ?? last) : 1
  return {
    timebase,
    ptsTicks,
    byteLengths,
    byteOffsets,
    keyframes,
    endTicks: last + Math.max(1, stated > 0 ? stated : gap),
  }
}

export interface FrameListing {
  readonly frames: FrameTable
  readonly warnings: readonly string[]
}

/**
 * The PTS of every frame that is shown. Packets tell it without decoding wherever one packet is one shown frame with a
 * PTS; elsewhere (AVI, interlaced or cut streams, VP8) the decode itself is asked.
 */
export const listFrames = async (
  tools: { readonly ffprobe: string; readonly ffmpeg: { readonly path: string; readonly abilities: Abilities } },
  source: CheckedSource,
  stream: StreamFacts,
  timebase: Timebase,
  signal: AbortSignal,
): Promise<Result<FrameListing, MediaFailure>> => {
  const packets = await readPackets(tools.ffprobe, source, stream.index, signal)
  if (!packets.ok) return packets
  const { shown, withoutPts, leading } = packets.value
  const interlaced = !['progressive', 'unknown'].includes(stream.field_order)
  const telling =
    shown.length > 0 && withoutPts === 0 && leading === 0 && !interlaced && !hidesPictures.has(stream.codec_name)
  const decoded = telling
    ? succeed(shown.map(({ pts }) => pts))
    : await decodeTimes(tools.ffmpeg, source, stream.index, timebase, signal)
  if (!decoded.ok) return decoded
  const { ticks, repeats } = ascendingOnce(decoded.value)
  const warnings: string[] = []
  if (repeats > 0) {
    warnings.push(`${repeats} frames carry the time of another frame; of each such pair only the first can be named.`)
  }
  if (interlaced) warnings.push('The video is interlaced; fine moving edges show combs.')
  return succeed({ frames: tableOf(timebase, ticks, packets.value, withoutPts === 0), warnings })
}
