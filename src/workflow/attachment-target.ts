import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import {
  type AttachmentLimits,
  type BindingLimits,
  bindingLimits,
  noLimits,
} from '../domain/report/attachments/attachment-limits.ts'
import { type PolicyPorts, policyFor } from './policies.ts'

/** For whom files are made: a receiver's id for the receipt, its name for people, and what binds. */
export interface AttachmentTarget extends BindingLimits {
  readonly id: string
  readonly name: string
  /** The pack whose form the text is for; null for a size or for limits of the user's own. */
  readonly policy: string | null
}

const unknownForm = 'Nothing is known of the form, so nothing was held back. Look at what it takes before you upload.'

/** A rule pack, a size or the user's own limits, which go before both; null takes the order's platform. */
export const attachmentTarget = async (
  ports: PolicyPorts,
  order: Order,
  target: string | null,
  own: AttachmentLimits | null,
): Promise<Result<AttachmentTarget, Failure>> => {
  const wanted = target?.trim().toLowerCase() ?? null
  const preset = (await ports.shelf.targets()).find(({ id }) => id === wanted)
  const limitsOf = (found: BindingLimits): BindingLimits => (own === null ? found : { limits: own, notes: [] })
  if (preset) {
    return succeed({
      id: preset.id,
      name: `the size ${preset.name}`,
      policy: null,
      ...limitsOf(bindingLimits(preset.limits, true)),
    })
  }
  const policy = await policyFor(ports, order, target)
  if (!policy.ok) return policy
  if (policy.value !== null) {
    const { id, name, files } = policy.value
    return succeed({ id, name, policy: id, ...limitsOf(bindingLimits(files, false)) })
  }
  const nobody = { limits: noLimits, notes: [unknownForm] }
  return succeed({ id: 'any', name: order.facts.platform ?? 'an unknown form', policy: null, ...limitsOf(nobody) })
}
