import type { Milestone } from '../order/milestone.ts'
import type { Order } from '../order/order.ts'
import { refundState } from '../order/refund-state.ts'
import type { Policy } from './policy.ts'
import { packCaution } from './remedy-cautions.ts'
import { caution, note, type Statement } from './statement.ts'

/** Where the money is, as far as the stated milestones tell. */
export type EscrowState = 'unknown' | 'paid-held' | 'delivered' | 'confirmed' | 'dispute' | 'refunded'

const knows = ({ dispute, facts }: Order, milestone: Milestone): boolean =>
  dispute.milestones.some((stated) => stated.milestone === milestone) ||
  (milestone === 'paid' && facts.orderedAt !== undefined) ||
  (milestone === 'delivered' && facts.deliveredAt !== undefined)

/** A part of what was agreed, or money that came by another way, is not the refund yet. */
const isRefunded = (order: Order): boolean => {
  const { refund, milestones } = order.dispute
  const { stage } = refundState(refund, new Set(milestones.map(({ milestone }) => milestone)))
  return stage === 'verified' || (refund.agreed === null && knows(order, 'refund-received'))
}

/** The latest that is known. */
const escrowState = (order: Order): EscrowState => {
  if (isRefunded(order)) return 'refunded'
  if (knows(order, 'dispute-opened')) return 'dispute'
  if (knows(order, 'confirmed')) return 'confirmed'
  if (knows(order, 'delivered')) return 'delivered'
  return knows(order, 'paid') || knows(order, 'shipped') ? 'paid-held' : 'unknown'
}

export interface ConfirmGuard {
  readonly escrow: EscrowState
  /** Confirming receipt needs to be asked for a second time, with these reasons. */
  readonly askAgain: boolean
  readonly statements: readonly Statement[]
}

/** What is open: a reason, a point of the claim or an open offer, as long as the case has no outcome. */
const isOpen = ({ facts, dispute }: Order): boolean => {
  const { claim, outcome, refund } = dispute
  const stated =
    facts.reason !== undefined ||
    claim.defects.length + claim.mismatches.length > 0 ||
    refund.offers.some(({ answer }) => answer === 'open') ||
    dispute.milestones.some(({ milestone }) => milestone === 'problem-found' || milestone === 'dispute-opened')
  return outcome === null && stated
}

/**
 * Before receipt is confirmed: the seller is paid upon it (E7), so with a problem still open it is asked for twice. Without
 * one it is not called safe: nobody may have looked yet.
 */
export const confirmGuard = (order: Order, policy: Policy | null): ConfirmGuard => {
  const escrow = escrowState(order)
  const settled = escrow === 'refunded' || order.dispute.outcome !== null
  const askAgain = isOpen(order) && escrow !== 'confirmed' && !settled
  const receiver = policy?.name ?? order.facts.platform ?? ''
  return {
    escrow,
    askAgain,
    statements: [
      ...(escrow === 'confirmed' ? [caution('confirm.already', { receiver })] : []),
      ...(askAgain ? [caution('confirm.loses-leverage')] : []),
      ...(askAgain && escrow !== 'delivered' && escrow !== 'dispute' ? [caution('confirm.not-delivered')] : []),
      ...(!askAgain && escrow !== 'confirmed' && !settled ? [note('confirm.check-first')] : []),
      ...(escrow === 'confirmed' || settled ? [] : packCaution(policy, 'confirmReceiptEarly')),
    ],
  }
}
