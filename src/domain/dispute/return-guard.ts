import type { Order } from '../order/order.ts'
import type { ReturnPlan } from '../order/return-plan.ts'
import { type Branch, branchOf } from './case-weight.ts'
import type { Policy } from './policy.ts'
import { packCaution } from './remedy-cautions.ts'
import { block, blocks, caution, note, type Statement } from './statement.ts'

export interface ReturnGuard {
  /** The seller's fault and a change of mind go by other rules, at other cost. */
  readonly branch: Branch
  /** Whether anything speaks against sending it back now. No return planned and none asked for: `not-planned`. */
  readonly shipping: 'not-planned' | 'blocked' | 'open'
  readonly statements: readonly Statement[]
}

const whoPays = (branch: Branch, policy: Policy | null): readonly Statement[] => {
  if (branch === 'unknown') return []
  const receiver = policy?.name ?? ''
  const payer = branch === 'fault' ? policy?.returnPayer.value?.fault : policy?.returnPayer.value?.changeOfMind
  if (policy === null || payer === null || payer === undefined) return [note(`return.${branch}-payer-unknown`)]
  return [
    note(`return.${branch}-payer`, { receiver, payer, confidence: { name: policy.returnPayer.confidence } }),
    ...(policy.returnPayer.note ? [note('pack.note', { receiver, text: policy.returnPayer.note })] : []),
  ]
}

const agreedBy = ({ agreement, payer }: ReturnPlan, { dispute, exhibits }: Order): readonly Statement[] => {
  const by = { payer: { name: payer } }
  if (agreement === null) return [block('return.no-agreement', by)]
  if ('exhibit' in agreement) {
    return exhibits.some(({ id }) => id === agreement.exhibit)
      ? [note('return.agreed', by, [agreement.exhibit])]
      : [block('return.agreement-gone', by)]
  }
  const message = dispute.correspondence.find(({ id }) => id === agreement.message)
  if (!message) return [block('return.agreement-gone', by)]
  if (message.direction === 'sent') return [block('return.agreement-is-yours', by)]
  return [note('return.agreed-in-writing', { ...by, with: { name: message.with }, day: message.at.day })]
}

const aboutPayer = (plan: ReturnPlan, branch: Branch, order: Order): readonly Statement[] => {
  if (plan.payer === 'unclear') return [block('return.payer-unclear')]
  if (plan.payer !== 'buyer') return agreedBy(plan, order)
  const cost = plan.postage ? [note('return.own-postage', { postage: { money: plan.postage } })] : []
  if (!plan.chosenAtOwnCost) return [block(`return.own-cost-${branch}`), ...cost]
  return [caution('return.own-cost-chosen'), ...cost]
}

/**
 * Whether the item may go back now: never on one's own cost without having chosen it (E33), never while it is unclear who
 * pays (E18), and on another's cost only with their word for it among the messages or exhibits.
 */
export const returnGuard = (order: Order, policy: Policy | null): ReturnGuard => {
  const { returning } = order.dispute
  const branch = branchOf(order)
  const offered = order.dispute.refund.offers.some(({ kind, answer }) => kind === 'return' && answer !== 'declined')
  const wanted = order.facts.remedy === 'return-and-refund' || offered
  if (returning === null && !wanted) return { branch, shipping: 'not-planned', statements: whoPays(branch, policy) }
  const statements = [
    ...(returning === null ? [block('return.payer-unclear')] : aboutPayer(returning, branch, order)),
    ...whoPays(branch, policy),
    ...(returning !== null && returning.address === null ? [caution('return.no-address')] : []),
    ...(returning !== null && returning.trackingNumber === null ? [note('return.tracked')] : []),
    note('return.film-packing'),
    ...packCaution(policy, 'selfReturnRisk'),
    ...packCaution(policy, 'oneFreeReturn'),
    ...packCaution(policy, 'trackedReturn'),
  ]
  return { branch, shipping: statements.some(blocks) ? 'blocked' : 'open', statements }
}
