import type { ToolRecord } from '../domain/evidence/provenance.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { CodeRead } from '../domain/kernel/reading.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Continuity } from '../domain/media/continuity.ts'
import { type PresentationTime, presentationSeconds, toSeconds } from '../domain/media/presentation-time.ts'
import type { PictureSize } from '../domain/media/rotation.ts'
import type { TrackingFinding } from '../domain/order/tracking-finding.ts'
import { findTracking } from '../domain/order/tracking-number.ts'
import { believedReads } from '../domain/rank/believed-reads.ts'
import type { CandidateFrame } from '../domain/rank/candidate.ts'
import { rankFrames } from '../domain/rank/rank-frames.ts'
import { settleCandidates } from '../domain/rank/settle-candidates.ts'
import { worthReading } from '../domain/rank/worth-reading.ts'
import { assessContinuity } from '../domain/scan/assess-continuity.ts'
import type { FrameMetrics } from '../domain/scan/frame-metrics.ts'
import type { LumaPlane } from '../domain/scan/luma-plane.ts'
import { initialStates, observeFrame } from '../domain/scan/observe-frame.ts'
import type { OnProgress } from './jobs/job.ts'
import type { Clock } from './ports/clock.ts'
import type { CodeReader } from './ports/code-reader.ts'
import type { RgbPicture } from './ports/image-codec.ts'
import type { MediaEngine, ProbedMedia } from './ports/media-engine.ts'

export interface ScanPorts {
  readonly clock: Clock
  readonly codes: CodeReader
  readonly media: MediaEngine
}

export interface ScanRequest {
  /** The most candidates to hand over. */
  readonly top: number
  /** The order's tracking number, or null. */
  readonly expected: string | null
}

/** One distinct code of the whole recording. */
export interface CodeTally {
  readonly format: string
  readonly text: string
  readonly seconds: readonly number[]
  readonly reads: number
}

export interface ScanOutcome {
  readonly candidates: readonly CandidateFrame[]
  readonly codes: readonly CodeTally[]
  readonly continuity: Continuity
  readonly tracking: readonly TrackingFinding[]
  readonly unreadable: readonly number[]
  readonly metrics: readonly FrameMetrics[]
  readonly tool: ToolRecord
  readonly timings: { readonly totalSeconds: number; readonly decodeSeconds: number }
}

/** What a watcher is told while the scan runs. All of it may be left out. */
export interface ScanWatch {
  readonly onProgress: OnProgress
  /** The best frame of each short stretch, in grey, as soon as the stretch is over: what a preview can show. */
  readonly onStretch?: (metrics: FrameMetrics, plane: LumaPlane) => Promise<void>
  /** The best so far, over the stretches that are over; at most once a second. */
  readonly onCandidates?: (candidates: readonly CandidateFrame[]) => void
  /** Each candidate at full size, in colour. */
  readonly onPicture?: (ordinal: number, picture: RgbPicture) => Promise<void>
}

/** Of the longer side: enough to read most codes, little enough that measuring a frame costs less than decoding it. */
const scanSide = 960

const scanWidth = ({ width, height }: PictureSize): number =>
  Math.max(16, Math.round(scanSide * Math.min(1, width / height)))

/** A stretch of the preview lasts half a second, or longer in long recordings, so that previews stay few. */
const stretchSeconds = (durationSeconds: number): number => Math.max(0.5, durationSeconds / 400)

const millisOf = (clock: Clock): number => Date.parse(clock.now())

/** Collects reads by frame and tells how often each text was seen. */
const tally = (
  reads: ReadonlyMap<number, readonly CodeRead[]>,
  secondsAt: (ordinal: number) => number,
): readonly CodeTally[] => {
  const tallies = new Map<string, { format: string; text: string; seconds: number[]; reads: number }>()
  for (const [ordinal, codes] of [...reads].sort(([a], [b]) => a - b)) {
    for (const { format, text } of codes) {
      const key = `${format}\n${text}`
      const known = tallies.get(key) ?? { format, text, seconds: [], reads: 0 }
      known.reads += 1
      if (known.seconds.length < 50) known.seconds.push(secondsAt(ordinal))
      tallies.set(key, known)
    }
  }
  return [...tallies.values()].sort((a, b) => b.reads - a.reads || (a.text < b.text ? -1 : 1))
}

interface Pass {
  readonly metrics: readonly FrameMetrics[]
  readonly reads: Map<number, readonly CodeRead[]>
  readonly unreadable: readonly number[]
  readonly tool: ToolRecord
}

/** The one decode of the whole recording: measures every frame and reads codes where it looks worth it. */
const passOnce = async (
  ports: ScanPorts,
  media: ProbedMedia,
  request: ScanRequest,
  watch: ScanWatch,
  signal: AbortSignal,
): Promise<Result<Pass, Failure>> => {
  const metrics: FrameMetrics[] = []
  const kept: FrameMetrics[] = []
  const reads = new Map<number, readonly CodeRead[]>()
  const total = media.frames.ptsTicks.length
  const stretch = stretchSeconds(media.probe.durationSeconds)
  let states = initialStates()
  let best: { metrics: FrameMetrics; plane: LumaPlane } | null = null
  let stretchEnd = Number.NEGATIVE_INFINITY
  let lastPush = 0
  const closeStretch = async (): Promise<void> => {
    if (best === null) return
    await watch.onStretch?.(best.metrics, best.plane)
    kept.push(best.metrics)
    best = null
    const now = millisOf(ports.clock)
    if (!watch.onCandidates || now - lastPush < 1000) return
    lastPush = now
    const believed = believedReads(reads, new Map())
    watch.onCandidates(
      settleCandidates(rankFrames(kept, { top: request.top }, believed), believed, { top: request.top }),
    )
  }
  const onFrame = async (ordinal: number, at: PresentationTime, plane: LumaPlane): Promise<void> => {
    const [next, measured] = observeFrame(states, ordinal, at, plane)
    states = next
    metrics.push(measured)
    if (worthReading(metrics)) {
      const codes = await ports.codes.read(plane, 'fast')
      if (codes.length > 0) reads.set(ordinal, codes)
    }
    const seconds = toSeconds(at)
    if (seconds >= stretchEnd) {
      await closeStretch()
      stretchEnd = seconds + stretch
    }
    if (best === null || measured.values.sharpness > best.metrics.values.sharpness) best = { metrics: measured, plane }
    if (metrics.length % 15 === 0) watch.onProgress({ phase: 'scanning', done: ordinal + 1, total })
  }
  const scanned = await ports.media.scanFrames(media, scanWidth(media.probe.video), onFrame, signal)
  if (!scanned.ok) return scanned
  await closeStretch()
  return succeed({ metrics, reads, unreadable: scanned.value.unreadable, tool: scanned.value.tool })
}

/**
 * Finds and reads the frames that matter. The recording is decoded once at low resolution; only the ranked frames are
 * then decoded at full size, and their codes read with effort. `timings` are in seconds of wall time.
 */
export const scanRecording = async (
  ports: ScanPorts,
  media: ProbedMedia,
  request: ScanRequest,
  watch: ScanWatch,
  signal: AbortSignal,
): Promise<Result<ScanOutcome, Failure>> => {
  const started = millisOf(ports.clock)
  watch.onProgress({ phase: 'scanning', done: 0, total: media.frames.ptsTicks.length })
  const pass = await passOnce(ports, media, request, watch, signal)
  if (!pass.ok) return pass
  const { metrics, reads: scanReads, unreadable, tool } = pass.value
  const decoded = millisOf(ports.clock)
  // A few more than asked for: what turns out to show the same thing falls away afterwards.
  const ranked = rankFrames(metrics, { top: Math.ceil(request.top * 1.5) }, believedReads(scanReads, new Map()))
  const ordinals = ranked.map(({ ordinal }) => ordinal).sort((a, b) => a - b)
  const stillReads = new Map<number, readonly CodeRead[]>()
  let done = 0
  const pictures = await ports.media.stills(
    media,
    ordinals,
    false,
    async (still) => {
      done += 1
      watch.onProgress({ phase: 'reading-codes', done, total: ordinals.length })
      if (!still.ok) return
      const picture = { width: still.value.width, height: still.value.height, rgb: still.value.rgb }
      const codes = await ports.codes.read(picture, 'hard')
      if (codes.length > 0) stillReads.set(still.value.ordinal, codes)
      await watch.onPicture?.(still.value.ordinal, picture)
    },
    signal,
  )
  if (!pictures.ok) return pictures
  const reads = believedReads(scanReads, stillReads)
  const candidates = settleCandidates(ranked, reads, { top: request.top })
  const secondsAt = (ordinal: number): number =>
    presentationSeconds(media.frames.ptsTicks[ordinal] ?? 0, media.frames.timebase)
  const codes = tally(reads, secondsAt)
  const finished = millisOf(ports.clock)
  return succeed({
    candidates,
    codes,
    continuity: assessContinuity(media.frames, metrics, media.probe, unreadable),
    tracking: findTracking(
      codes.map(({ text }) => text),
      request.expected,
    ),
    unreadable,
    metrics,
    tool,
    timings: { totalSeconds: (finished - started) / 1000, decodeSeconds: (decoded - started) / 1000 },
  })
}
