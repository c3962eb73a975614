import type { DisputeDraft } from '../domain/dispute/draft.ts'
import { sourceTitle } from '../domain/dispute/policy.ts'
import { writeDraft } from '../domain/dispute/write-draft.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type PolicyPorts, policyFor } from './policies.ts'

export interface DraftRequest {
  readonly language: string
  /** A receiver's id; null takes the order's platform. */
  readonly target: string | null
  readonly unbrokenSeconds: number | null
}

/** The dispute text in one language, for one receiver's form. */
export const draftDispute = async (
  ports: PolicyPorts,
  order: Order,
  request: DraftRequest,
): Promise<Result<DisputeDraft, Failure>> => {
  const phrases = await ports.shelf.phrases(request.language)
  if (phrases === null) {
    const known = (await ports.shelf.languages()).join(', ')
    return fail({
      code: 'dispute.no-such-language',
      message: `There is no dispute text in “${request.language}” yet. There is: ${known}.`,
    })
  }
  const policy = await policyFor(ports, order, request.target)
  if (!policy.ok) return policy
  const limit = policy.value?.text.maxCharacters
  return succeed(
    writeDraft({
      order,
      phrases,
      target: policy.value?.id ?? 'any',
      platformName: policy.value?.name ?? order.facts.platform ?? null,
      limit: {
        characters: limit?.value ?? null,
        source: policy.value && limit ? sourceTitle(policy.value, limit) : null,
        asOf: limit?.asOf ?? null,
      },
      unbrokenSeconds: request.unbrokenSeconds,
    }),
  )
}
