import type { ToolRecord } from '../domain/evidence/provenance.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Continuity } from '../domain/media/continuity.ts'
import { presentationSeconds } from '../domain/media/presentation-time.ts'
import type { TrackingFinding } from '../domain/order/tracking-finding.ts'
import { codeNumbers, findTracking, type NumberRead } from '../domain/order/tracking-number.ts'
import type { CandidateFrame } from '../domain/rank/candidate.ts'
import { promisingViews } from '../domain/rank/promising.ts'
import type { View } from '../domain/rank/view.ts'
import type { FrameMetrics } from '../domain/scan/frame-metrics.ts'
import type { LumaPlane } from '../domain/scan/luma-plane.ts'
import { checkContinuity } from './check-continuity.ts'
import { type CodeTally, tallyCodes } from './code-tally.ts'
import type { OnProgress } from './jobs/job.ts'
import { createJudgement, type Judged, type Judgement } from './judge-views.ts'
import type { KeptPlanes } from './kept-planes.ts'
import { type Looked, lookAgain, lookThrough } from './look-through.ts'
import type { Clock } from './ports/clock.ts'
import type { CodeReader } from './ports/code-reader.ts'
import type { RgbPicture } from './ports/image-codec.ts'
import type { MediaEngine, ProbedMedia } from './ports/media-engine.ts'
import type { TextReader } from './ports/text-reader.ts'
import { readViews, type ScanReadings, textNumbers } from './read-views.ts'

export interface ScanPorts {
  readonly clock: Clock
  readonly codes: CodeReader
  readonly media: MediaEngine
  readonly text: TextReader
}

export interface ScanRequest {
  /** The most candidates to hand over. */
  readonly top: number
  /** The order's tracking number, or null. */
  readonly expected: string | null
  /** What an earlier scan of the same bytes had seen before it ended. */
  readonly looked?: Looked | null
}

export interface ScanOutcome {
  readonly candidates: readonly CandidateFrame[]
  readonly codes: readonly CodeTally[]
  readonly continuity: Continuity
  readonly tracking: readonly TrackingFinding[]
  /** What was read as text and may be a number, to be held against an order's. */
  readonly numbers: readonly NumberRead[]
  /** Frames that were asked for and gave no picture; a long recording is not decoded whole. */
  readonly unreadable: readonly number[]
  /** Of the frames that were looked at, by ordinal. */
  readonly metrics: readonly FrameMetrics[]
  readonly tool: ToolRecord
  readonly timings: { readonly totalSeconds: number; readonly decodeSeconds: number }
}

/** What a watcher is told while the scan runs. All of it may be left out. */
export interface ScanWatch {
  readonly onProgress: OnProgress
  /** A frame that is among the best so far, in grey, before `onCandidates` names it: what a preview can show. */
  readonly onPreview?: (ordinal: number, plane: LumaPlane) => Promise<void>
  /** The best so far; every now and then while the recording is looked through, and once when it is read. */
  readonly onCandidates?: (candidates: readonly CandidateFrame[]) => void
  /** The recording is looked through: what was seen can be kept, so that a crash afterwards costs little. */
  readonly onLooked?: (looked: Looked) => Promise<void>
  /** Each candidate, and the first of its other views, at full size, in colour. */
  readonly onPicture?: (ordinal: number, picture: RgbPicture) => Promise<void>
}

/** Between two lists of the best so far. */
const pushMs = 400

/** Views without a code that are read, beyond the number of candidates asked for. */
const moreViews = 8

const millisOf = (clock: Clock): number => Date.parse(clock.now())

/** Other views of one thing that are shown in colour. */
const mostOthers = 4

/** Takes the candidates at full size: codes that no small picture gave surely are read there with effort. */
const takeCandidates = async (
  ports: ScanPorts,
  media: ProbedMedia,
  { candidates, doubtful }: Judged,
  readings: ScanReadings,
  watch: ScanWatch,
  signal: AbortSignal,
): Promise<Result<void, Failure>> => {
  const unread = new Set([
    ...candidates.filter(({ codes, kind }) => codes.length === 0 && kind !== 'item').map(({ ordinal }) => ordinal),
    ...doubtful,
  ])
  const shown = watch.onPicture
    ? candidates.flatMap(({ ordinal, others }) => [ordinal, ...others.slice(0, mostOthers).map((view) => view.ordinal)])
    : []
  const wanted = [...new Set([...unread, ...shown])].sort((a, b) => a - b)
  let done = 0
  return ports.media.stills(
    media,
    wanted,
    false,
    async (still) => {
      watch.onProgress({ phase: 'reading-codes', done: done++, total: wanted.length })
      if (!still.ok) return
      const { ordinal, width, height, rgb } = still.value
      const picture = { width, height, rgb }
      if (unread.has(ordinal)) {
        const codes = await ports.codes.read(picture, 'hard')
        if (codes.length > 0) readings.fullReads.set(ordinal, codes)
      }
      await watch.onPicture?.(ordinal, picture)
    },
    signal,
  )
}

interface Seen {
  readonly looked: Looked
  readonly planes: KeptPlanes
  readonly views: readonly View[]
}

/** Looks through the recording, or takes up what an earlier scan had seen before it ended. */
const look = async (
  ports: ScanPorts,
  media: ProbedMedia,
  judgement: Judgement,
  { top, looked: before }: ScanRequest,
  watch: ScanWatch,
  signal: AbortSignal,
): Promise<Result<Seen, Failure>> => {
  const worthReading = (): readonly View[] => promisingViews(judgement.views(), top + moreViews)
  watch.onProgress({ phase: 'scanning', done: 0, total: 1 })
  if (before) {
    judgement.arrange(before.spans)
    for (const glance of before.glances) judgement.add(glance)
    const views = worthReading()
    const ordinals = judgement.leaders(views).map(({ best }) => best.metrics.ordinal)
    const planes = await lookAgain(ports.media, media, before, ordinals, signal)
    return planes.ok ? succeed({ looked: before, planes: planes.value, views }) : planes
  }
  let pushed = millisOf(ports.clock)
  const fresh = await lookThrough(
    ports,
    media,
    {
      onSpans: judgement.arrange,
      onProgress: (done, total) => {
        if (done % 5 === 0 || done === total) watch.onProgress({ phase: 'scanning', done, total })
      },
      onGlance: async (glance, _, planes) => {
        judgement.add(glance)
        const now = millisOf(ports.clock)
        if (!watch.onCandidates || now - pushed < pushMs) return
        pushed = now
        const { candidates } = judgement.judge(promisingViews(judgement.views(), top))
        for (const { ordinal } of candidates) {
          const best = planes.of(ordinal)
          if (best) await watch.onPreview?.(ordinal, best)
        }
        watch.onCandidates(candidates)
      },
    },
    signal,
  )
  if (!fresh.ok) return fresh
  await watch.onLooked?.(fresh.value.looked)
  return succeed({ ...fresh.value, views: worthReading() })
}

/**
 * Finds and reads the frames that matter: looks through the recording, reads the promising views, puts views of one
 * thing together, and takes only what is shown at full size. `timings` are in seconds of wall time.
 */
export const scanRecording = async (
  ports: ScanPorts,
  media: ProbedMedia,
  request: ScanRequest,
  watch: ScanWatch,
  signal: AbortSignal,
): Promise<Result<ScanOutcome, Failure>> => {
  const { frames } = media
  const started = millisOf(ports.clock)
  const judgement = createJudgement(frames, request)
  const seen = await look(ports, media, judgement, request, watch, signal)
  if (!seen.ok) return seen
  const { looked, planes, views } = seen.value
  const decoded = millisOf(ports.clock)
  await readViews(ports.text, judgement.leaders(views), planes, judgement.readings, watch.onProgress, signal)
  const judged = judgement.judge(views)
  for (const { ordinal, others } of judged.candidates) {
    for (const shown of [ordinal, ...others.map((other) => other.ordinal)]) {
      const plane = planes.of(shown)
      if (plane) await watch.onPreview?.(shown, plane)
    }
  }
  watch.onCandidates?.(judged.candidates)
  const taken = await takeCandidates(ports, media, judged, judgement.readings, watch, signal)
  if (!taken.ok) return taken
  watch.onProgress({ phase: 'checking-continuity', done: 0 })
  const continuity = await checkContinuity(ports.media, media, looked.looks, looked.unreadable, signal)
  if (!continuity.ok) return continuity
  const final = judgement.judge(views)
  const codes = tallyCodes(final.reads, (ordinal) =>
    presentationSeconds(frames.ptsTicks[ordinal] ?? 0, frames.timebase),
  )
  const numbers = textNumbers(final.sightings)
  const finished = millisOf(ports.clock)
  return succeed({
    candidates: final.candidates,
    codes,
    continuity: continuity.value.continuity,
    tracking: findTracking([...codeNumbers(codes), ...numbers], request.expected),
    numbers,
    unreadable: continuity.value.unreadable,
    metrics: judgement.glances().map(({ metrics }) => metrics),
    tool: looked.tool,
    timings: { totalSeconds: (finished - started) / 1000, decodeSeconds: (decoded - started) / 1000 },
  })
}
