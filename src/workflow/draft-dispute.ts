import type { DisputeDraft, DraftLength } from '../domain/dispute/draft.ts'
import { sourceTitle } from '../domain/dispute/policy.ts'
import { writeDraft } from '../domain/dispute/write-draft.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { DeadlinePorts } from './deadlines.ts'
import { policyFor } from './policies.ts'
import { type SentenceRequest, sentenceFacts } from './sentence-facts.ts'
import { inLetters, wantedPhrasebook } from './wanted-phrasebook.ts'

export interface DraftRequest extends SentenceRequest {
  readonly language: string
  /** A receiver's id; null takes the order's platform. */
  readonly target: string | null
  readonly variant: DraftLength
  readonly ascii: boolean
}

/** The dispute text in one language, for one receiver's form. */
export const draftDispute = async (
  ports: DeadlinePorts,
  order: Order,
  request: DraftRequest,
): Promise<Result<DisputeDraft, Failure>> => {
  const policy = await policyFor(ports, order, request.target)
  if (!policy.ok) return policy
  const wanted = await wantedPhrasebook(ports.shelf, request)
  if (!wanted.ok) return wanted
  const facts = await sentenceFacts(ports, order, policy.value, request)
  if (!facts.ok) return facts
  const { book, warnings } = wanted.value
  const limit = policy.value?.text.maxCharacters
  const draft = inLetters(() =>
    writeDraft({
      ...facts.value,
      book,
      target: policy.value?.id ?? 'any',
      limit: {
        characters: limit?.value ?? null,
        source: policy.value && limit ? sourceTitle(policy.value, limit) : null,
        asOf: limit?.asOf ?? null,
      },
      variant: request.variant,
      ascii: request.ascii,
    }),
  )
  return draft.ok ? succeed({ ...draft.value, warnings: [...warnings, ...draft.value.warnings] }) : draft
}
