import type { DisputeDraft } from '../domain/dispute/draft.ts'
import type { Policy } from '../domain/dispute/policy.ts'
import { writeDraft } from '../domain/dispute/write-draft.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { Shelf } from './ports/shelf.ts'

export interface DraftRequest {
  readonly language: string
  /** A receiver's id; null takes the order's platform. */
  readonly target: string | null
  readonly unbrokenSeconds: number | null
}

const named = (policies: readonly Policy[], name: string): Policy | undefined => {
  const wanted = name.trim().toLowerCase()
  return policies.find(({ id, name: full }) => id === wanted || full.toLowerCase() === wanted)
}

/** The receiver's policy by id or name. Null when the order names none, or one that is not on the shelf. */
export const policyFor = async (
  shelf: Shelf,
  order: Order,
  target: string | null,
): Promise<Result<Policy | null, Failure>> => {
  const policies = await shelf.policies()
  const wanted = target ?? order.facts.platform ?? null
  if (wanted === null) return succeed(null)
  const policy = named(policies, wanted)
  if (policy) return succeed(policy)
  if (target === null) return succeed(null)
  const known = policies.map(({ id }) => id).join(', ')
  return fail({ code: 'dispute.no-such-target', message: `There is no receiver “${target}”. Known are: ${known}.` })
}

/** The dispute text in one language, for one receiver's form. */
export const draftDispute = async (
  shelf: Shelf,
  order: Order,
  request: DraftRequest,
): Promise<Result<DisputeDraft, Failure>> => {
  const phrases = await shelf.phrases(request.language)
  if (phrases === null) {
    const known = (await shelf.languages()).join(', ')
    return fail({
      code: 'dispute.no-such-language',
      message: `There is no dispute text in “${request.language}” yet. There is: ${known}.`,
    })
  }
  const policy = await policyFor(shelf, order, request.target)
  if (!policy.ok) return policy
  const limit = policy.value?.text.maxCharacters
  return succeed(
    writeDraft({
      order,
      phrases,
      target: policy.value?.id ?? 'any',
      platformName: policy.value?.name ?? order.facts.platform ?? null,
      limit: { characters: limit?.value ?? null, source: limit?.source ?? null, asOf: limit?.asOf ?? null },
      unbrokenSeconds: request.unbrokenSeconds,
    }),
  )
}
