import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { type Result, succeed } from '../../domain/kernel/result.ts'
import type { DeskPorts } from '../desk-ports.ts'
import { keptWithBytes, type StageKey, stageDigest } from '../stage-cache.ts'

/** The longer side in pixels: more than a window shows. */
const side = 2560
const quality = 90

const previewKey = (source: Sha256): StageKey => ({
  stage: 'photo-preview',
  version: 1,
  inputs: [source],
  parameters: { side, quality },
})

/**
 * A photo that the window cannot show itself (HEIC) as a smaller JPEG in the cache, by digest. For looking only; the
 * original stays what evidence is taken from.
 */
export const photoPreview = async (
  ports: Pick<DeskPorts, 'archive' | 'cache' | 'hasher' | 'images' | 'vault'>,
  source: Sha256,
): Promise<Result<Sha256, Failure>> => {
  const key = previewKey(source)
  const kept = await keptWithBytes<Sha256>(ports, key, (digest) => digest)
  if (kept !== null) return succeed(kept)
  const bytes = await ports.vault.read(source)
  if (!bytes.ok) return bytes
  const photo = await ports.images.decodePhoto(bytes.value)
  if (!photo.ok) return photo
  const stored = await ports.cache.put(await ports.images.jpeg(await ports.images.shrink(photo.value, side), quality))
  if (!stored.ok) return stored
  await ports.archive.keepStageResult(stageDigest(ports.hasher, key), stored.value.sha256)
  return succeed(stored.value.sha256)
}
