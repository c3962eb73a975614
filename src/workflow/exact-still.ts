import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { ImageCodec } from './ports/image-codec.ts'
import type { MediaFailure, ProbedMedia, Still } from './ports/media-engine.ts'
import type { Vault } from './ports/vault.ts'
import { type ProbePorts, probeOriginal } from './probe-original.ts'

interface StillPorts extends ProbePorts {
  readonly cache: Vault
  readonly images: ImageCodec
}

/** A frame as a lossless picture in the cache, with the digest of its pixels as an exhibit of it would state it. */
interface StoredStill {
  readonly digest: Sha256
  readonly pixelSha256: Sha256
  readonly width: number
  readonly height: number
}

type Stored = Result<StoredStill, Failure>

const noFrame: MediaFailure = {
  code: 'media.no-such-frame',
  message: 'The recording has no such frame. Step to a frame that is shown.',
}

/** Pixels that one run takes beyond the frame that was asked for: four frames of Full HD. */
const runPixels = 8_300_000
const longestRun = 12
/** Stills that are remembered; each is a few hundred bytes here, its picture lies in the cache. */
const remembered = 4000

/** The frames to take together: those in the direction in which somebody steps, else the one alone. */
const runOf = (media: ProbedMedia, ordinal: number, before: number | null): readonly number[] => {
  const { width, height } = media.probe.video
  const length = Math.min(longestRun, Math.max(1, Math.floor(runPixels / Math.max(1, width * height))))
  const last = media.frames.ptsTicks.length - 1
  const from = before === ordinal + 1 ? Math.max(0, ordinal - length + 1) : ordinal
  const to = before === ordinal - 1 ? Math.min(last, ordinal + length - 1) : ordinal
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/**
 * Exact frames one by one, for somebody who steps: a start of the decoder serves several steps. Each picture is found
 * again while the cache has it.
 */
export const createStillShelf = (ports: StillPorts) => {
  const known = new Map<string, Promise<Stored>>()
  let latest: { readonly source: Sha256; readonly ordinal: number } | null = null
  /** The table of a long recording is megabytes on disk: the one that is stepped through is held. */
  let opened: { readonly source: Sha256; readonly media: ProbedMedia } | null = null

  const mediaOf = async (source: Sha256, signal: AbortSignal): Promise<Result<ProbedMedia, Failure>> => {
    if (opened?.source === source) return succeed(opened.media)
    const media = await probeOriginal(ports, source, signal)
    if (media.ok) opened = { source, media: media.value }
    return media
  }

  const keep = async (still: Result<Still, MediaFailure>): Promise<Stored> => {
    if (!still.ok) return still
    const { width, height, rgb, pixelSha256 } = still.value
    const stored = await ports.cache.put(await ports.images.png({ width, height, rgb }))
    return stored.ok ? succeed({ digest: stored.value.sha256, pixelSha256, width, height }) : stored
  }

  const remember = (name: string, still: Promise<Stored>): void => {
    known.set(name, still)
    void still.then(({ ok }) => ok || known.delete(name))
    const [oldest] = known.keys()
    if (known.size > remembered && oldest !== undefined) known.delete(oldest)
  }

  const take = (media: ProbedMedia, source: Sha256, run: readonly number[], signal: AbortSignal): void => {
    const waiting = new Map<number, (still: Stored) => void>()
    for (const ordinal of run) {
      const name = `${source} ${ordinal}`
      if (!known.has(name)) remember(name, new Promise((resolve) => waiting.set(ordinal, resolve)))
    }
    const wanted = run.filter((ordinal) => waiting.has(ordinal))
    const hand = async (still: Result<Still, MediaFailure & { readonly ordinal: number }>): Promise<void> => {
      const ordinal = still.ok ? still.value.ordinal : still.failure.ordinal
      waiting.get(ordinal)?.(await keep(still))
    }
    const work = ports.media.stills(media, wanted, false, hand, signal)
    const end = (failure: Failure): void => {
      for (const resolve of waiting.values()) resolve(fail(failure))
    }
    void work.then(
      (done) => end(done.ok ? noFrame : done.failure),
      (error: unknown) =>
        end({ code: 'media.tool-failed', message: 'The frame cannot be read.', detail: String(error) }),
    )
  }

  return async (source: Sha256, ordinal: number, signal: AbortSignal): Promise<Stored> => {
    const media = await mediaOf(source, signal)
    if (!media.ok) return media
    if (ordinal >= media.value.frames.ptsTicks.length) return fail(noFrame)
    const name = `${source} ${ordinal}`
    const before = latest?.source === source ? latest.ordinal : null
    latest = { source, ordinal }
    const there = await known.get(name)
    // The cache may be emptied at any time.
    if (there?.ok && (await ports.cache.pathOf(there.value.digest)) !== null) return there
    if (there?.ok) known.delete(name)
    if (!known.has(name)) take(media.value, source, runOf(media.value, ordinal, before), signal)
    return (await known.get(name)) ?? fail(noFrame)
  }
}
