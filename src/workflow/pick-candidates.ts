import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { Pick } from './designate-exhibits.ts'
import type { Desk } from './desk.ts'
import type { OnProgress } from './jobs/job.ts'

/**
 * The `count` best frames over all recordings of an order, and every photo: what a user would take who trusts the
 * order in which discovery shows them.
 */
export const pickCandidates = async (
  desk: Desk,
  order: Order,
  count: number,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<readonly Pick[], Failure>> => {
  const found: { pick: Pick; rank: number; score: number }[] = []
  for (const { sha256 } of order.originals.filter(({ kind }) => kind === 'video')) {
    const discovery = await desk.discover(sha256, { onProgress, onFound: () => undefined }, signal)
    if (!discovery.ok) return discovery
    for (const { candidate } of discovery.value.found) {
      const { ordinal, kind, rank, score } = candidate
      found.push({ pick: { source: sha256, ordinal, kind }, rank, score })
    }
  }
  const photos = order.originals
    .filter(({ kind }) => kind === 'photo')
    .map(({ sha256 }): Pick => ({ source: sha256, ordinal: null }))
  // By rank and then score: every recording gives its best first before any gives its second best.
  const best = found.sort((a, b) => a.rank - b.rank || b.score - a.score).slice(0, Math.max(0, count - photos.length))
  return succeed([...best.map(({ pick }) => pick), ...photos].slice(0, count))
}
