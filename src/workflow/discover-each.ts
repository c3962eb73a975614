import type { Original } from '../domain/evidence/original.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Desk, OrderState } from './desk.ts'
import type { Discovered } from './discover.ts'
import type { OnProgress } from './jobs/job.ts'

/** Recordings of an order whose scan did not come to its end. */
export const unscanned = ({ order, discoveries }: OrderState): readonly Original[] =>
  order.originals.filter(({ kind, sha256 }) => kind === 'video' && !discoveries.some(({ source }) => source === sha256))

/**
 * Scans each recording in turn. One that fails does not keep the next from its turn; the first failure is handed over
 * when all have had theirs. Cancelling ends it at once.
 */
export const discoverEach = async (
  desk: Desk,
  sources: readonly Sha256[],
  onProgress: OnProgress,
  onFound: (source: Sha256, found: readonly Discovered[]) => void,
  signal: AbortSignal,
): Promise<Result<null, Failure>> => {
  let broken: Failure | null = null
  for (const source of sources) {
    const watch = { onProgress, onFound: (found: readonly Discovered[]) => onFound(source, found) }
    const discovered = await desk.discover(source, watch, signal)
    if (!discovered.ok) broken ??= discovered.failure
    if (signal.aborted) break
  }
  return broken === null ? succeed(null) : fail(broken)
}
