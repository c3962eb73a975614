import { isGrounded } from '../domain/dispute/policy.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type AttachmentTarget, attachmentTarget } from './attachment-target.ts'
import { type PolicyPorts, policiesOf, policyFor } from './policies.ts'

/** One choice: the order's own receiver (`id` null), another receiver or a size. */
export interface AttachmentChoice {
  readonly id: string | null
  readonly kind: 'order' | 'receiver' | 'size'
  readonly target: AttachmentTarget
}

/**
 * The forms to choose from: the order's own receiver first, then receivers of whose forms something is known that binds,
 * then the sizes. Fails when the settings cannot be read.
 */
export const attachmentChoices = async (
  ports: PolicyPorts,
  order: Order,
): Promise<Result<readonly AttachmentChoice[], Failure>> => {
  const [policies, own] = [await policiesOf(ports), await policyFor(ports, order, null)]
  if (!policies.ok) return policies
  if (!own.ok) return own
  const receivers = policies.value.filter(
    ({ id, files }) => id !== own.value?.id && Object.values(files).some((value) => isGrounded(value)),
  )
  const wanted = [
    { id: null, kind: 'order' as const },
    ...receivers.map(({ id }) => ({ id, kind: 'receiver' as const })),
    ...(await ports.shelf.targets()).map(({ id }) => ({ id, kind: 'size' as const })),
  ]
  const choices: AttachmentChoice[] = []
  for (const { id, kind } of wanted) {
    const target = await attachmentTarget(ports, order, id, null)
    if (!target.ok) return target
    choices.push({ id, kind, target: target.value })
  }
  return succeed(choices)
}
