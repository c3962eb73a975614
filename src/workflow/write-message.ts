import { escalationTasks } from '../domain/dispute/escalation.ts'
import type { MessageDraft, MessageKind } from '../domain/dispute/message-draft.ts'
import { type LapsedRefund, writeSellerMessage, writeSupportMessage } from '../domain/dispute/write-message.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import { localTime } from '../domain/kernel/zoned-time.ts'
import { knownMilestones } from '../domain/order/known-milestones.ts'
import type { Order } from '../domain/order/order.ts'
import { refundState } from '../domain/order/refund-state.ts'
import { type DeadlinePorts, deadlinesOf, type Placed, placeOf } from './deadlines.ts'
import { policyFor } from './policies.ts'
import { refundGap } from './refund-gap.ts'
import { sentenceFacts } from './sentence-facts.ts'
import { inLetters, wantedPhrasebook } from './wanted-phrasebook.ts'

export interface MessageRequest {
  readonly kind: MessageKind
  readonly language: string
  readonly ascii: boolean
}

const lapsedRefund = async (
  ports: DeadlinePorts,
  order: Order,
  place: Placed,
): Promise<Result<LapsedRefund, Failure>> => {
  const milestones = knownMilestones(order, place.zone)
  const refund = refundState(order.dispute.refund, new Set(milestones.keys()))
  const gap = refundGap(order, refund)
  if (!gap.ok) return gap
  const { agreed, rest } = gap.value
  const { received } = refund
  const deadlines = await deadlinesOf(ports, order, place)
  if (!deadlines.ok) return deadlines
  const due = deadlines.value.find(({ timer, state }) => timer === 'refund.latest' && state === 'passed')?.dueAt
  const tasks = escalationTasks(order, null)
  return succeed({
    agreed,
    promisedOn: milestones.get('refund-promised')?.at.day ?? null,
    dueBy: due ? localTime(due.latest, place.zone).day : null,
    received: received && received.minor > 0 ? received : null,
    rest,
    hasEvidence: tasks.every(({ id, done }) => id === 'support-text' || done),
  })
}

/** A message beside the dispute text. Fails for the support as long as no refund is agreed, or none is missing. */
export const writeMessage = async (
  ports: DeadlinePorts,
  order: Order,
  { kind, language, ascii }: MessageRequest,
): Promise<Result<MessageDraft, Failure>> => {
  const policy = await policyFor(ports, order, null)
  if (!policy.ok) return policy
  const place = await placeOf(ports, { country: null, zone: null })
  if (!place.ok) return place
  const wanted = await wantedPhrasebook(ports.shelf, { language, ascii })
  if (!wanted.ok) return wanted
  const { zone } = place.value
  const facts = await sentenceFacts(ports, order, policy.value, { unbrokenSeconds: null, zone })
  if (!facts.ok) return facts
  const input = { ...facts.value, book: wanted.value.book, ascii }
  const told = (draft: MessageDraft): MessageDraft => ({
    ...draft,
    warnings: [...wanted.value.warnings, ...draft.warnings],
  })
  if (kind === 'seller-first') return inLetters(() => told(writeSellerMessage(input)))
  const lapsed = await lapsedRefund(ports, order, place.value)
  return lapsed.ok ? inLetters(() => told(writeSupportMessage(input, lapsed.value))) : lapsed
}
