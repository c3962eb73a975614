import type { ToolRecord } from '../domain/evidence/provenance.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { CodeRead } from '../domain/kernel/reading.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { PresentationTime } from '../domain/media/presentation-time.ts'
import type { PictureSize } from '../domain/media/rotation.ts'
import type { Glance } from '../domain/rank/glance.ts'
import type { CalmSpan } from '../domain/scan/calm-spans.ts'
import { type FrameLook, lookOf } from '../domain/scan/continuity/frame-look.ts'
import type { LumaPlane } from '../domain/scan/luma-plane.ts'
import { observeFrame } from '../domain/scan/observe-frame.ts'
import { planLooks } from '../domain/scan/plan-looks.ts'
import { createKeptPlanes, type KeptPlanes } from './kept-planes.ts'
import type { CodeReader } from './ports/code-reader.ts'
import type { MediaEngine, ProbedMedia } from './ports/media-engine.ts'

export interface LookPorts {
  readonly codes: CodeReader
  readonly media: MediaEngine
}

/** What looking through a recording gave, without the pictures: plain data that can be kept and gone on from. */
export interface Looked {
  /** By ordinal, ascending. */
  readonly glances: readonly Glance[]
  readonly spans: readonly CalmSpan[]
  /** Of all these frames. */
  readonly looks: readonly FrameLook[]
  /** Keyframes that gave no picture. */
  readonly unreadable: readonly number[]
  readonly tool: ToolRecord
}

export interface LookWatch {
  /** Where the camera may show something: known once the keyframes are seen. */
  readonly onSpans: (spans: readonly CalmSpan[]) => void
  readonly onGlance: (glance: Glance, plane: LumaPlane, planes: KeptPlanes) => void | Promise<void>
  readonly onProgress: (done: number, total: number) => void
}

/** Of the longer side: enough to read most codes, little enough that measuring a frame costs less than decoding it. */
const lookSide = 960

const lookWidth = ({ width, height }: PictureSize): number =>
  Math.max(16, Math.round(lookSide * Math.min(1, width / height)))

/** Less print than this in view holds no code that could be read at this size. */
const leastPrint = 0.004

/** Frames of one stop that are searched for codes, at the most; two that agree are believed. */
const mostReads = 3

/** Tables without keyframes (containers without PTS of their own) are looked at in steps of this many seconds. */
const stepSeconds = 0.2

/** How much print or code a keyframe seems to show: from 0 to about 1, and more with a code. */
const promiseOf = ({ metrics, codes }: Glance): number => {
  const { sharpness, exposure } = metrics.values
  const crisp = Math.min(1, Math.sqrt(sharpness) / (20 * Math.max(0.35, exposure)))
  return crisp * Math.min(1, metrics.values['text-density'] / 0.06) + (codes.length > 0 ? 1 : 0)
}

/** Where looking begins: every keyframe, or frames at even steps where the table knows none. */
const firstOrdinals = ({ frames, probe }: ProbedMedia): readonly number[] => {
  if (frames.keyframes.length > 0) return frames.keyframes
  const count = frames.ptsTicks.length
  const step = Math.max(1, Math.round((stepSeconds * count) / Math.max(stepSeconds, probe.durationSeconds)))
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step)
}

/**
 * Sees every moment at which the camera rests, and decodes little else: first the keyframes, then, where packet sizes
 * say that the camera rests on something that no keyframe shows, a few frames of that stop. All small, in grey.
 */
export const lookThrough = async (
  ports: LookPorts,
  media: ProbedMedia,
  watch: LookWatch,
  signal: AbortSignal,
): Promise<Result<{ readonly looked: Looked; readonly planes: KeptPlanes }, Failure>> => {
  const { frames } = media
  const width = lookWidth(media.probe.video)
  const first = firstOrdinals(media)
  const firstSeen: Glance[] = []
  const looks = new Map<number, FrameLook>()
  const glances = new Map<number, Glance>()
  const planes = createKeptPlanes()
  let total = first.length
  let done = 0
  const keep = async (glance: Glance, plane: LumaPlane): Promise<void> => {
    glances.set(glance.metrics.ordinal, glance)
    looks.set(glance.metrics.ordinal, lookOf(glance.metrics.ordinal, plane))
    planes.offer(glance, plane)
    done += 1
    watch.onProgress(done, total)
    await watch.onGlance(glance, plane, planes)
  }
  const onFirst = async (ordinal: number, at: PresentationTime, plane: LumaPlane): Promise<void> => {
    const metrics = observeFrame(ordinal, at, plane)
    const codes = metrics.values['text-density'] > leastPrint ? await ports.codes.read(plane, 'fast') : []
    const glance = { metrics, codes }
    firstSeen.push(glance)
    await keep(glance, plane)
  }
  const seen = await ports.media.lookAt(media, first, { width, every: false }, onFirst, signal)
  if (!seen.ok) return seen
  const plan = planLooks(
    frames,
    firstSeen.map((glance) => ({ ordinal: glance.metrics.ordinal, promise: promiseOf(glance) })),
  )
  planes.arrange(plan.spans)
  watch.onSpans(plan.spans)
  const known = new Set(firstSeen.map(({ metrics }) => metrics.ordinal))
  const further = plan.ordinals.filter((ordinal) => !known.has(ordinal))
  total += further.length
  let reads = 0
  let sharpest = 0
  let before = -1
  const onFurther = async (ordinal: number, at: PresentationTime, plane: LumaPlane): Promise<void> => {
    if (planes.spanOf(ordinal) !== planes.spanOf(before)) {
      reads = 0
      sharpest = 0
    }
    before = ordinal
    const metrics = observeFrame(ordinal, at, plane)
    const { sharpness } = metrics.values
    let codes: readonly CodeRead[] = []
    if (reads < mostReads && metrics.values['text-density'] > leastPrint && sharpness > 0.8 * sharpest) {
      codes = await ports.codes.read(plane, 'fast')
      reads += 1
    }
    sharpest = Math.max(sharpest, sharpness)
    await keep({ metrics, codes }, plane)
  }
  if (further.length > 0) {
    const closer = await ports.media.lookAt(media, further, { width, every: false }, onFurther, signal)
    if (!closer.ok) return closer
  }
  const looked: Looked = {
    glances: [...glances.values()].sort((a, b) => a.metrics.ordinal - b.metrics.ordinal),
    spans: plan.spans,
    looks: [...looks.values()].sort((a, b) => a.ordinal - b.ordinal),
    unreadable: seen.value.unreadable,
    tool: seen.value.tool,
  }
  return succeed({ looked, planes })
}

/** The pictures of frames that were looked at before, for reading them now. */
export const lookAgain = async (
  media: MediaEngine,
  recording: ProbedMedia,
  { spans, glances }: Looked,
  ordinals: readonly number[],
  signal: AbortSignal,
): Promise<Result<KeptPlanes, Failure>> => {
  const planes = createKeptPlanes()
  planes.arrange(spans)
  const known = new Map(glances.map((glance) => [glance.metrics.ordinal, glance]))
  const width = lookWidth(recording.probe.video)
  const seen = await media.lookAt(
    recording,
    [...ordinals].sort((a, b) => a - b),
    { width, every: false },
    (ordinal, _, plane) => {
      const glance = known.get(ordinal)
      if (glance) planes.offer(glance, plane)
    },
    signal,
  )
  return seen.ok ? succeed(planes) : seen
}
