import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { presentationTimeOf } from '../domain/media/frame-table.ts'
import { pts } from '../domain/media/presentation-time.ts'
import type { DeskPorts } from './desk-ports.ts'
import type { OnProgress } from './jobs/job.ts'
import { probeOriginal } from './probe-original.ts'
import { type StageKey, stageDigest } from './stage-cache.ts'

/** Most pixels of a frame of a preview: print stays legible, and it is made fast. */
const mostPixels = 1280 * 720

const proxyKey = (source: Sha256): StageKey => ({
  stage: 'proxy',
  version: 1,
  inputs: [source],
  parameters: { pixels: mostPixels },
})

/**
 * A recording as every window plays it (MP4, H.264), every frame of it, its first one at 0; its digest in the cache. For
 * looking only: evidence is always taken from the original. What was made once is found again.
 */
export const makeProxy = async (
  ports: DeskPorts,
  source: Sha256,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Sha256, Failure>> => {
  const key = stageDigest(ports.hasher, proxyKey(source))
  const kept = (await ports.archive.stageResult(key)) as Sha256 | null
  if (kept !== null && (await ports.cache.pathOf(kept)) !== null) return succeed(kept)
  const media = await probeOriginal(ports, source, signal)
  if (!media.ok) return media
  const { frames } = media.value
  const made = await ports.media.cut(
    media.value,
    {
      from: presentationTimeOf(frames, 0),
      to: { pts: pts(frames.endTicks), timebase: frames.timebase },
      maxBytes: null,
      maxPixels: mostPixels,
    },
    (share) => onProgress({ phase: 'making-proxy', done: share, total: 1 }),
    signal,
  )
  if (!made.ok) return fail(made.failure)
  const stored = await ports.cache.put(made.value.bytes)
  if (!stored.ok) return stored
  await ports.archive.keepStageResult(key, stored.value.sha256)
  return succeed(stored.value.sha256)
}
