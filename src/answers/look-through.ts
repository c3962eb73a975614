import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { Discovered } from '../workflow/discover.ts'
import { discoverEach } from '../workflow/discover-each.ts'
import type { OnProgress } from '../workflow/jobs/job.ts'
import { candidateView } from '../workflow/order-views.ts'
import type { AnswerContext } from './answer-context.ts'

/** Looks through recordings and tells the window what is found, while it is found. */
export const lookThrough = async (
  { desk, tell, told }: AnswerContext,
  id: string,
  sources: readonly Sha256[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<unknown, Failure>> => {
  const onFound = (source: Sha256, found: readonly Discovered[]): void =>
    tell('candidates.changed', { orderId: id, source, candidates: found.map((one) => candidateView(source, one)) })
  const looked = await discoverEach(desk, sources, onProgress, onFound, signal)
  await told(id)
  return looked
}
