import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { lastAtMost } from '../../domain/media/frame-table.ts'
import { presentationSeconds } from '../../domain/media/presentation-time.ts'
import type { ClipWish, CutClip, MediaFailure, ProbedMedia } from '../../workflow/ports/media-engine.ts'
import { type CheckedSource, checkSource } from './checked-source.ts'
import { type ClipPass, type ClipPlan, clipArguments, clipRecipe } from './clip-command.ts'
import { type ClipSettings, clipSettings } from './clip-settings.ts'
import { failMedia, interruption, mediaFailure, toolDetail } from './media-failures.ts'
import type { ColourFacts } from './picture-filters.ts'
import { probeMedia } from './probe-media.ts'
import { type DecodeTool, silenceMs } from './scan-frames.ts'
import { askTool } from './tool-door.ts'
import { watchEncode } from './watched-encode.ts'

export interface ClipJob {
  readonly tool: DecodeTool
  readonly ffprobe: string
  readonly source: CheckedSource
  readonly media: ProbedMedia
  readonly colours: ColourFacts
  readonly signal: AbortSignal
}

type OnShare = (share: number) => void

/** How often a clip that came out too large is made again with a lower rate. */
const mostTries = 3

const runPass = async (
  job: ClipJob,
  plan: ClipPlan,
  pass: ClipPass,
  onShare: OnShare,
): Promise<MediaFailure | null> => {
  const seconds = presentationSeconds(plan.to.pts - plan.from.pts, plan.from.timebase)
  const { end, interrupted } = await watchEncode(
    { path: job.tool.path, arguments: clipArguments(plan, pass), seconds, name: job.source.name, signal: job.signal },
    onShare,
  )
  if (interrupted !== null) return interrupted
  return end.exitCode === 0
    ? null
    : mediaFailure(
        'media.tool-failed',
        `No clip of “${job.source.name}” could be made. Install an ffmpeg that writes H.264 (libx264).`,
        toolDetail(end),
      )
}

const make = async (
  job: ClipJob,
  plan: ClipPlan,
  settings: ClipSettings,
  folder: string,
  onShare: OnShare,
): Promise<Result<ClipPass, MediaFailure>> => {
  const pass: ClipPass = { pass: null, settings, log: join(folder, 'measured'), out: join(folder, 'clip.mp4') }
  if (settings.videoRate === null) {
    const failed = await runPass(job, plan, pass, onShare)
    return failed === null ? succeed(pass) : fail(failed)
  }
  const measured = await runPass(job, plan, { ...pass, pass: 1 }, (share) => onShare(share / 2))
  if (measured !== null) return fail(measured)
  const failed = await runPass(job, plan, { ...pass, pass: 2 }, (share) => onShare(0.5 + share / 2))
  return failed === null ? succeed({ ...pass, pass: 2 }) : fail(failed)
}

/** Every frame of the file decodes without a complaint. */
const decodesWhole = async (job: ClipJob, path: string): Promise<MediaFailure | null> => {
  const { end } = await askTool(
    job.tool.path,
    [
      ...['-v', 'error', '-xerror', '-nostdin', '-protocol_whitelist', 'file', '-i', `file:${path}`],
      ...[...job.tool.abilities.passthrough, '-enc_time_base', '1:90000', '-f', 'null', 'pipe:1'],
    ],
    { signal: job.signal, limitMs: silenceMs },
  )
  const interrupted = interruption(end, job.source.name)
  if (interrupted !== null) return interrupted
  return end.exitCode === 0 && end.stderrTail.trim() === ''
    ? null
    : mediaFailure('media.tool-failed', 'The clip that was made does not decode. Try again.', toolDetail(end))
}

/** The frames of the recording that belong to the stretch. */
const framesIn = ({ frames }: ProbedMedia, { from, to }: ClipWish): readonly [first: number, count: number] => {
  const first = lastAtMost(frames.ptsTicks, from.pts - 1) + 1
  return [first, lastAtMost(frames.ptsTicks, to.pts - 1) + 1 - first]
}

/** One keyframe more than needed: in some containers a seek lands on the one after. */
const seekFor = ({ frames }: ProbedMedia, first: number): number | null => {
  const keyframe = frames.keyframes[lastAtMost(frames.keyframes, first) - 1]
  return keyframe === undefined ? null : (frames.ptsTicks[keyframe] ?? null)
}

interface Attempt {
  readonly clip: CutClip
  readonly missing: number
}

const attempt = async (
  job: ClipJob,
  plan: ClipPlan,
  settings: ClipSettings,
  folder: string,
  count: number,
  onShare: OnShare,
): Promise<Result<Attempt, MediaFailure>> => {
  const made = await make(job, plan, settings, folder, onShare)
  if (!made.ok) return made
  const { out } = made.value
  const source = await checkSource(out)
  if (!source.ok) return source
  const probed = await probeMedia(job.ffprobe, job.tool, out, source.value, job.signal)
  if (!probed.ok) return probed
  const broken = await decodesWhole(job, out)
  if (broken !== null) return fail(broken)
  const { probe, frames } = probed.value
  return succeed({
    missing: count - frames.ptsTicks.length,
    clip: {
      bytes: await readFile(out),
      seconds: probe.durationSeconds,
      width: probe.video.width,
      height: probe.video.height,
      frames: frames.ptsTicks.length,
      sound: probe.audio !== null,
      tool: { name: 'ffmpeg', version: job.tool.version, arguments: clipRecipe(plan, made.value) },
    },
  })
}

const tooSmall = (name: string): Result<never, MediaFailure> =>
  failMedia('media.too-large', `No clip of “${name}” fits into so few bytes. Attach pictures instead.`)

/** See the port. Works in a folder of its own, which is gone afterwards. */
export const cutClip = async (
  job: ClipJob,
  wish: ClipWish,
  onShare: OnShare,
): Promise<Result<CutClip, MediaFailure>> => {
  const { media, source, colours, tool } = job
  const [first, count] = framesIn(media, wish)
  if (count < 1) return failMedia('media.no-such-frame', `“${source.name}” has no frame in that stretch.`)
  const bytesOf = media.frames.byteLengths.slice(first, first + count)
  const settings = clipSettings(media.probe, {
    seconds: presentationSeconds(wish.to.pts - wish.from.pts, wish.from.timebase),
    frames: count,
    maxBytes: wish.maxBytes,
    maxPixels: wish.maxPixels,
    sourceBytes: bytesOf.every((bytes) => bytes > 0) ? bytesOf.reduce((sum, bytes) => sum + bytes, 0) : 0,
  })
  if (settings === null) return tooSmall(source.name)
  const folder = await mkdtemp(join(tmpdir(), 'proofbox-clip-'))
  try {
    const base = { source, media, colours, abilities: tool.abilities, from: wish.from, to: wish.to }
    let plan: ClipPlan = { ...base, seekTicks: seekFor(media, first) }
    let rate = settings.videoRate
    for (let tries = 0; tries < mostTries; tries++) {
      const made = await attempt(job, plan, { ...settings, videoRate: rate }, folder, count, onShare)
      if (!made.ok) return made
      const { clip, missing } = made.value
      const size = (await stat(join(folder, 'clip.mp4'))).size
      if (missing > 0 && plan.seekTicks !== null) {
        plan = { ...base, seekTicks: null }
        continue
      }
      if (wish.maxBytes === null || size <= wish.maxBytes) return succeed(clip)
      const now = rate ?? (size * 8) / Math.max(clip.seconds, 0.001)
      rate = Math.floor(now * (wish.maxBytes / size) * 0.94)
    }
    return tooSmall(source.name)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
