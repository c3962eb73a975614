import { openUntil } from '../domain/dispute/open-until.ts'
import type { SentenceFacts } from '../domain/dispute/plan-sentences.ts'
import type { Policy } from '../domain/dispute/policy.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type DeadlinePorts, deadlinesOf, placeOf } from './deadlines.ts'

export interface SentenceRequest {
  readonly unbrokenSeconds: number | null
  /** The user's zone, in which days are counted. */
  readonly zone: string
}

/** What the sentences of a text are made of, as of now. */
export const sentenceFacts = async (
  ports: DeadlinePorts,
  order: Order,
  policy: Policy | null,
  { unbrokenSeconds, zone }: SentenceRequest,
): Promise<Result<SentenceFacts, Failure>> => {
  const place = await placeOf(ports, { country: null, zone })
  if (!place.ok) return place
  const deadlines = await deadlinesOf(ports, order, place.value)
  if (!deadlines.ok) return deadlines
  return succeed({
    order,
    platformName: policy?.name ?? order.facts.platform ?? null,
    unbrokenSeconds,
    openUntil: openUntil(deadlines.value, policy?.id ?? null),
    now: ports.clock.now(),
    zone,
  })
}
