import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { ImageCodec } from './ports/image-codec.ts'
import type { MediaFailure, Still } from './ports/media-engine.ts'
import type { Vault } from './ports/vault.ts'
import { type ProbePorts, probeOriginal } from './probe-original.ts'

interface StillPorts extends ProbePorts {
  readonly cache: Vault
  readonly images: ImageCodec
}

interface StoredStill {
  readonly digest: Sha256
  readonly pixelSha256: Sha256
  readonly width: number
  readonly height: number
}

const noFrame: MediaFailure = {
  code: 'media.no-such-frame',
  message: 'The recording has no such frame. Step to a frame that is shown.',
}

/** One frame at full size, lossless, in the cache: the pixels that an exhibit of it has. */
export const exactStill = async (
  ports: StillPorts,
  source: Sha256,
  ordinal: number,
  signal: AbortSignal,
): Promise<Result<StoredStill, Failure>> => {
  const media = await probeOriginal(ports, source, signal)
  if (!media.ok) return media
  if (ordinal >= media.value.frames.ptsTicks.length) return fail(noFrame)
  const taken: Result<Still, MediaFailure>[] = []
  const take = (still: Result<Still, MediaFailure>): void => void taken.push(still)
  const done = await ports.media.stills(media.value, [ordinal], false, take, signal)
  if (!done.ok) return done
  const still = taken[0] ?? fail(noFrame)
  if (!still.ok) return still
  const { width, height, rgb, pixelSha256 } = still.value
  const stored = await ports.cache.put(await ports.images.png({ width, height, rgb }))
  return stored.ok ? succeed({ digest: stored.value.sha256, pixelSha256, width, height }) : stored
}
