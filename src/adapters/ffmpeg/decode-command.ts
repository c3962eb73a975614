import createCommand from 'fluent-ffmpeg'
import type { Timebase } from '../../domain/media/presentation-time.ts'
import { anyOf, within } from './any-of.ts'
import type { ContainerKind } from './container-kind.ts'
import { guardedFeed, guardedInput, quietOptions } from './input-options.ts'

/**
 * Which frames of an opened file go into an output. `exactly` ends the decode as soon as its frame is past; `stretches`
 * are pairs of the first and the last PTS.
 */
export type FrameSelection =
  | { readonly kind: 'all' }
  | { readonly kind: 'exactly'; readonly pts: number }
  | { readonly kind: 'these'; readonly pts: readonly number[] }
  | { readonly kind: 'stretches'; readonly stretches: readonly (readonly [number, number])[] }

/** One opening of the file and the one output made from it. */
export interface DecodeBranch {
  /** Where to start, in ticks; null from the start of the file. */
  readonly seekTicks: number | null
  readonly select: FrameSelection
  readonly filters: readonly string[]
  /** The selected frames come last first; for their times see `readTimesBackward`. */
  readonly isBackward?: boolean
  readonly pixelFormat: 'rgb24' | 'gray'
  /** `pixels`: raw pictures. `hashes`: ffmpeg's own SHA-256 of each picture. `nothing`: only the times. */
  readonly gives: 'pixels' | 'hashes' | 'nothing'
  /** The run ends with this many frames; without it, with the file. */
  readonly most?: number
}

export interface DecodePlan {
  readonly url: string
  readonly container: ContainerKind
  readonly streamIndex: number
  readonly timebase: Timebase
  readonly passthrough: readonly string[]
  /** 1 where the outcome must not depend on the order in which threads end; 0 lets ffmpeg choose. */
  readonly threads: number
  /** Frames that are not decoded at all: every frame but keyframes, or those that no other frame is built on. */
  readonly leaves?: 'all-but-keyframes' | 'unneeded'
  /** The packets come through standard input, chosen and copied by another run, instead of from the file. */
  readonly fed?: boolean
  readonly branches: readonly DecodeBranch[]
}

/** Rounded up to the next microsecond, ffmpeg's own unit of seeking: rounded down it would miss the keyframe itself. */
export const seekArgument = (ticks: number, { num, den }: Timebase): string => {
  const scaled = BigInt(ticks) * BigInt(num) * 1_000_000n
  const whole = scaled / BigInt(den)
  const micros = scaled > 0n && scaled % BigInt(den) !== 0n ? whole + 1n : whole
  return `${micros}us`
}

const selector = (select: FrameSelection): readonly string[] => {
  if (select.kind === 'all') return []
  // trim compares whole ticks and reports the end of the stream at the first frame past its end, so that a frame
  // that is not there costs no decode of the rest.
  if (select.kind === 'exactly') return [`trim=start_pts=${select.pts}:end_pts=${select.pts + 1}`]
  if (select.kind === 'stretches') {
    return [`select='${within('pts', select.stretches, '\\,')}'`]
  }
  const sorted = [...select.pts].sort((a, b) => a - b)
  return [`select='${anyOf(sorted.map((pts) => `eq(pts\\,${pts})`))}'`, `trim=end_pts=${(sorted.at(-1) ?? 0) + 1}`]
}

/** The descriptors of a branch in the tool: first its pictures, then the times of its pictures. */
export const branchPipes = (branch: number): { readonly pictures: number; readonly times: number } => ({
  pictures: 3 + 2 * branch,
  times: 4 + 2 * branch,
})

/**
 * The filter writes a frame's PTS before it hands the frame on, so a time is always in its pipe before the pixels of
 * the same frame: the reader can wait for it without a deadlock. `print` says nothing about a frame without metadata,
 * hence the `add`.
 */
const timesTo = (descriptor: number): readonly string[] => [
  'metadata=mode=add:key=proofbox:value=1',
  `metadata=mode=print:file=pipe\\\\:${descriptor}:direct=1`,
]

const outputOptions = (branch: DecodeBranch): readonly string[] => [
  '-c:v',
  'rawvideo',
  '-pix_fmt',
  branch.pixelFormat,
  ...(branch.select.kind === 'exactly' ? ['-frames:v', '1'] : []),
  ...(branch.most === undefined ? [] : ['-frames:v', String(branch.most)]),
  ...(branch.gives === 'hashes'
    ? ['-f', 'framehash', '-hash', 'sha256']
    : ['-f', branch.gives === 'pixels' ? 'rawvideo' : 'null']),
  '-flush_packets',
  '1',
]

/** `-discard` keeps the demuxer from even reading the other packets; decoders of open files would skip them anyway. */
const leaving: Readonly<Record<NonNullable<DecodePlan['leaves']>, readonly string[]>> = {
  'all-but-keyframes': ['-discard', 'nokey', '-skip_frame', 'nokey'],
  unneeded: ['-skip_frame', 'bidir'],
}

/** Every argument of one ffmpeg run that opens the file once for each branch. */
export const decodeArguments = (plan: DecodePlan): readonly string[] => {
  const command = createCommand()
  const graph: string[] = []
  for (const [index, branch] of plan.branches.entries()) {
    const pipes = branchPipes(index)
    command.input(plan.fed ? 'pipe:0' : plan.url)
    command.inputOptions(
      ...(plan.fed ? guardedFeed : guardedInput(plan.container)),
      ...(plan.leaves ? leaving[plan.leaves] : []),
      '-threads',
      String(plan.threads),
      '-noautorotate',
      ...(branch.seekTicks === null
        ? []
        : ['-noaccurate_seek', '-seek_timestamp', '1', '-ss', seekArgument(branch.seekTicks, plan.timebase)]),
    )
    // The wrapping of a feed has a timebase of its own, a multiple of the file's.
    const ticks = plan.fed ? [`settb=${plan.timebase.num}/${plan.timebase.den}`] : []
    // `reverse` holds pictures as they are stored and gives them the times of the opposite ones. It waits for the end of
    // the stream, so the first frame past the last wanted one has to be seen, and `trim` makes it the end.
    const selected = branch.isBackward ? selector(branch.select).toReversed() : selector(branch.select)
    const turned = branch.isBackward ? [...timesTo(pipes.times), 'reverse'] : []
    const filters = [...ticks, ...selected, ...turned, ...branch.filters, ...timesTo(pipes.times)]
    graph.push(`[${index}:${plan.fed ? 0 : plan.streamIndex}]${filters.join(',')}[out${index}]`)
    command.output(`pipe:${pipes.pictures}`)
    command.outputOptions('-map', `[out${index}]`, ...plan.passthrough, ...outputOptions(branch))
  }
  command.complexFilter(graph)
  // fluent-ffmpeg builds; it does not run. Its own spawning and its reading of ffmpeg's prose are never used, and the
  // way to the built arguments is not in its published types.
  const built: unknown = Reflect.apply(Reflect.get(command, '_getArguments'), command, [])
  if (!Array.isArray(built)) throw new TypeError('fluent-ffmpeg gave no arguments')
  return [...quietOptions, '-nostdin', '-copyts', ...built.map(String)]
}
