import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { sameFrames } from '../../domain/media/same-frames.ts'
import type { DeskPorts } from '../desk-ports.ts'
import type { OnProgress } from '../jobs/job.ts'
import { probeOriginal } from '../probe-original.ts'
import { keptWithBytes, type StageKey, stageDigest } from '../stage-cache.ts'

/** Of the longer side: print stays legible, and it is made fast. */
const longestSide = 1280

const proxyKey = (source: Sha256): StageKey => ({
  stage: 'proxy',
  version: 2,
  inputs: [source],
  parameters: { side: longestSide },
})

/** A film to be played instead of a recording, and how its frames compare; see `sameFrames`. */
export interface Proxy {
  readonly proxy: Sha256
  readonly frames: number
  readonly hasEveryFrame: boolean
  readonly hasSameTimes: boolean
}

/**
 * A recording as every window plays it, every frame of it, its first one at 0; its digest in the cache. For looking
 * only: evidence is always taken from the original. What was made once is found again.
 */
export const makeProxy = async (
  ports: DeskPorts,
  source: Sha256,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Proxy, Failure>> => {
  const key = proxyKey(source)
  const kept = await keptWithBytes<Proxy>(ports, key, ({ proxy }) => proxy)
  if (kept !== null) return succeed(kept)
  const media = await probeOriginal(ports, source, signal)
  if (!media.ok) return media
  const made = await ports.media.preview(
    media.value,
    longestSide,
    (share) => onProgress({ phase: 'making-proxy', done: share, total: 1 }),
    signal,
  )
  if (!made.ok) return fail(made.failure)
  const { path, frames, dispose } = made.value
  try {
    const stored = await ports.cache.acquire(path, () => undefined, signal)
    if (!stored.ok) return stored
    const proxy: Proxy = {
      proxy: stored.value.sha256,
      frames: frames.ptsTicks.length,
      ...sameFrames(media.value.frames, frames),
    }
    await ports.archive.keepStageResult(stageDigest(ports.hasher, key), { ...proxy })
    return succeed(proxy)
  } finally {
    await dispose()
  }
}
