import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { FrameTable } from '../domain/media/frame-table.ts'
import type { MediaProbe } from '../domain/media/probe.ts'
import type { Archive } from './ports/archive.ts'
import type { Hasher } from './ports/hasher.ts'
import type { MediaEngine, ProbedMedia } from './ports/media-engine.ts'
import type { Vault } from './ports/vault.ts'
import { throughCache } from './stage-cache.ts'

export interface ProbePorts {
  readonly archive: Archive
  readonly hasher: Hasher
  readonly media: MediaEngine
  readonly vault: Vault
}

/** Probes an original in the vault once; afterwards the frame table is found again by the digest of its bytes. */
export const probeOriginal = async (
  ports: ProbePorts,
  source: Sha256,
  signal: AbortSignal,
): Promise<Result<ProbedMedia, Failure>> => {
  const path = await ports.vault.pathOf(source)
  if (path === null) {
    return fail({
      code: 'vault.missing',
      message: 'The original is no longer in the archive. Restore it from a backup, or import the file again.',
    })
  }
  const probed = await throughCache<Result<{ probe: MediaProbe; frames: FrameTable }, Failure>>(
    ports,
    { stage: 'probe', version: 1, inputs: [source], parameters: {} },
    async () => {
      const fresh = await ports.media.probe(path, signal)
      return fresh.ok ? succeed({ probe: fresh.value.probe, frames: fresh.value.frames }) : fresh
    },
    (result) => result.ok,
  )
  return probed.ok ? succeed({ path, ...probed.value }) : probed
}
