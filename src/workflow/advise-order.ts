import { adviseRemedy, type RemedyAdvice } from '../domain/dispute/advise-remedy.ts'
import { type OrderBreakEven, orderBreakEven } from '../domain/dispute/break-even.ts'
import { type ConfirmGuard, confirmGuard } from '../domain/dispute/confirm-guard.ts'
import { type OwnOutcomes, ownOutcomes, worstSeverity } from '../domain/dispute/own-outcomes.ts'
import { type ReturnGuard, returnGuard } from '../domain/dispute/return-guard.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { type PolicyPorts, policyFor } from './policies.ts'

/** All that is advised about an order, as data. */
export interface OrderAdvice {
  /** The pack it was advised by; null where the order names none that is known. */
  readonly receiver: { readonly id: string; readonly name: string; readonly checked: string } | null
  readonly remedy: RemedyAdvice
  readonly returning: ReturnGuard
  readonly breakEven: OrderBreakEven
  readonly confirming: ConfirmGuard
  /** The user's own closed cases with this reason, and those of the same severity; empty without a reason. */
  readonly own: readonly OwnOutcomes[]
}

const ownOf = (order: Order, all: readonly Order[]): readonly OwnOutcomes[] => {
  const { reason } = order.facts
  if (reason === undefined) return []
  const severity = worstSeverity(order)
  const others = all.filter(({ id }) => id !== order.id)
  return [ownOutcomes(others, reason, null), ...(severity === null ? [] : [ownOutcomes(others, reason, severity)])]
}

/** `all`: every order of the archive, for the user's own statistics. */
export const adviseOrder = async (
  ports: PolicyPorts,
  order: Order,
  all: readonly Order[],
): Promise<Result<OrderAdvice, Failure>> => {
  const found = await policyFor(ports, order, null)
  if (!found.ok) return found
  const policy = found.value
  return succeed({
    receiver: policy && { id: policy.id, name: policy.name, checked: policy.checked },
    remedy: adviseRemedy(order, policy),
    returning: returnGuard(order, policy),
    breakEven: orderBreakEven(order, policy),
    confirming: confirmGuard(order, policy),
    own: ownOf(order, all),
  })
}
