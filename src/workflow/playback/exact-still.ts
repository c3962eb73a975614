import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ImageCodec } from '../ports/image-codec.ts'
import type { MediaEngine, MediaFailure, ProbedMedia, Still } from '../ports/media-engine.ts'
import type { Vault } from '../ports/vault.ts'
import type { OpenMedia } from './opened-media.ts'

interface StillPorts {
  readonly cache: Vault
  readonly images: ImageCodec
  readonly media: MediaEngine
}

/** A frame as a lossless picture in the cache, with the digest of its pixels as an exhibit of it would state it. */
interface StoredStill {
  readonly digest: Sha256
  readonly pixelSha256: Sha256
  readonly width: number
  readonly height: number
}

type Stored = Result<StoredStill, Failure>

/** Frames under way together, out of one start of the decoder. */
interface Run {
  readonly source: Sha256
  /** Somebody waits for these; the others are taken because they are near. */
  readonly asked: Set<number>
  readonly waiting: Map<number, (still: Stored) => void>
  readonly control: AbortController
}

const noFrame: MediaFailure = {
  code: 'media.no-such-frame',
  message: 'The recording has no such frame. Step to a frame that is shown.',
}

/** Pixels that one run takes: four frames of Full HD, or one of 4K. */
const runPixels = 8_300_000
/** The same for somebody who steps on and on: a run decodes from its keyframe, which is then shared by six of 4K. */
const steadyPixels = 50_000_000
/** Steps one way after which they are taken to go on. */
const steadySteps = 2
const longestRun = 12
/** Stills that are remembered; each is a few hundred bytes here, its picture lies in the cache. */
const remembered = 4000

const runLength = ({ probe }: ProbedMedia, isSteady: boolean): number => {
  const pixels = Math.max(1, probe.video.width * probe.video.height)
  return Math.min(longestRun, Math.max(1, Math.floor((isSteady ? steadyPixels : runPixels) / pixels)))
}

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** `ordinal` and the frames that come after it on the way; `way` −1 for somebody who steps back. */
const runFrom = (media: ProbedMedia, ordinal: number, way: 1 | -1, isSteady: boolean): readonly number[] => {
  const far = ordinal + way * (runLength(media, isSteady) - 1)
  const last = media.frames.ptsTicks.length - 1
  return way === 1 ? between(ordinal, Math.min(last, far)) : between(Math.max(0, far), ordinal)
}

/**
 * Exact frames one by one, for somebody who steps: a start of the decoder serves several steps, and the next run starts
 * before it is needed. Each picture is found again while the cache has it. A run for which nobody waits any more ends
 * as soon as frames elsewhere are asked for.
 */
export const createStillShelf = (ports: StillPorts, open: OpenMedia) => {
  const known = new Map<string, Promise<Stored>>()
  const runs = new Set<Run>()
  let latest: {
    readonly source: Sha256
    readonly ordinal: number
    readonly way: 1 | -1
    readonly steps: number
  } | null = null

  const keep = async (still: Result<Still, MediaFailure>): Promise<Stored> => {
    if (!still.ok) return still
    const { width, height, rgb, pixelSha256 } = still.value
    const stored = await ports.cache.put(await ports.images.png({ width, height, rgb }, 'quick'))
    return stored.ok ? succeed({ digest: stored.value.sha256, pixelSha256, width, height }) : stored
  }

  const remember = (name: string, still: Promise<Stored>): void => {
    known.set(name, still)
    void still.then(({ ok }) => ok || known.get(name) !== still || known.delete(name))
    const [oldest] = known.keys()
    if (known.size > remembered && oldest !== undefined) known.delete(oldest)
  }

  const take = (media: ProbedMedia, source: Sha256, ordinals: readonly number[]): void => {
    const run: Run = { source, asked: new Set(), waiting: new Map(), control: new AbortController() }
    const wanted = ordinals.filter((ordinal) => !known.has(`${source} ${ordinal}`))
    if (wanted.length === 0) return
    for (const ordinal of wanted)
      remember(`${source} ${ordinal}`, new Promise((resolve) => run.waiting.set(ordinal, resolve)))
    runs.add(run)
    const settle = (ordinal: number, still: Stored): void => {
      run.waiting.get(ordinal)?.(still)
      run.waiting.delete(ordinal)
      run.asked.delete(ordinal)
    }
    const keeping: Promise<void>[] = []
    const end = async (failure: Failure): Promise<void> => {
      await Promise.all(keeping)
      runs.delete(run)
      for (const ordinal of [...run.waiting.keys()]) settle(ordinal, fail(failure))
    }
    const work = ports.media.stills(
      media,
      wanted,
      false,
      (still) => {
        const ordinal = still.ok ? still.value.ordinal : still.failure.ordinal
        // The next frame is decoded while this one is written.
        keeping.push(keep(still).then((stored) => settle(ordinal, stored)))
      },
      run.control.signal,
    )
    void work.then(
      (done) => end(done.ok ? noFrame : done.failure),
      (error: unknown) =>
        end({ code: 'media.tool-failed', message: 'The frame cannot be read.', detail: String(error) }),
    )
  }

  /** Ends what is under way for frames that nobody waits for. */
  const rest = (source: Sha256): void => {
    for (const run of [...runs]) {
      if (run.source !== source || run.asked.size > 0) continue
      runs.delete(run)
      for (const ordinal of run.waiting.keys()) known.delete(`${source} ${ordinal}`)
      run.control.abort()
    }
  }

  const still = async (source: Sha256, ordinal: number, signal: AbortSignal): Promise<Stored> => {
    const media = await open(source, signal)
    if (!media.ok) return media
    const last = media.value.frames.ptsTicks.length - 1
    if (ordinal > last) return fail(noFrame)
    const name = `${source} ${ordinal}`
    const before = latest?.source === source ? latest.ordinal : null
    const way = before !== null && ordinal < before ? -1 : 1
    const isStep = before !== null && Math.abs(ordinal - before) === 1
    const steps = isStep ? 1 + (latest?.way === way ? latest.steps : 0) : 0
    latest = { source, ordinal, way, steps }
    const isSteady = steps >= steadySteps
    const run = [...runs].find((one) => one.source === source && one.waiting.has(ordinal))
    if (!run && known.has(name)) {
      const there = await known.get(name)
      // The cache may be emptied at any time.
      if (there?.ok && (await ports.cache.pathOf(there.value.digest)) === null) known.delete(name)
    }
    if (!known.has(name)) {
      if (before === null || Math.abs(ordinal - before) > 2 * runLength(media.value, isSteady)) rest(source)
      take(media.value, source, runFrom(media.value, ordinal, way, isSteady))
    }
    const asked = [...runs].find((one) => one.source === source && one.waiting.has(ordinal))
    asked?.asked.add(ordinal)
    const taken = (await known.get(name)) ?? fail(noFrame)
    const ahead = ordinal + way * 2
    if (isStep && ahead >= 0 && ahead <= last && !known.has(`${source} ${ahead}`) && latest?.ordinal === ordinal)
      take(media.value, source, runFrom(media.value, ahead, way, isSteady))
    return taken
  }

  return { still, rest }
}
