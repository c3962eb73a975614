import type { Policy } from '../domain/dispute/policy.ts'
import type { Order } from '../domain/order/order.ts'
import type { Desk } from './desk.ts'

/** What dispute forms usually ask, for a receiver whose form nobody described. */
const usualFields = ['reason', 'remedy', 'amount', 'description']

/** Names that the form has for the claimed reason. They tell what is meant: the wording on the page may be another. */
const labelsFor = ({ reasons }: Policy, { facts }: Order): readonly string[] =>
  (reasons.value ?? []).flatMap(({ label, reasons: ours }) =>
    label !== null && facts.reason !== undefined && ours.includes(facts.reason) ? [label] : [],
  )

const reasonContent = (policy: Policy, order: Order) => {
  const { reason } = order.facts
  const labels = [...labelsFor(policy, order)]
  if (labels.length > 0) return { kind: 'labels' as const, labels }
  return reason === undefined ? { kind: 'unstated' as const } : { kind: 'reason' as const, reason }
}

/** The long text in English: the form is read by people who may read no other language. */
const textContent = async (desk: Pick<Desk, 'draft'>, { id }: Order) => {
  const draft = await desk.draft(id, { language: 'en', target: null, variant: 'long', ascii: false })
  if (!draft.ok) return { kind: 'refused' as const, message: draft.failure.message }
  const leftOut = draft.value.leftOut.filter(({ why }) => why === 'limit').length
  return { kind: 'text' as const, text: draft.value.text, leftOut }
}

const contentOf = async (field: string, policy: Policy, desk: Pick<Desk, 'draft'>, order: Order) => {
  const { remedy, claimed } = order.facts
  if (field === 'reason') return reasonContent(policy, order)
  if (field === 'remedy') {
    return remedy === undefined ? { kind: 'unstated' as const } : { kind: 'remedy' as const, remedy }
  }
  if (field === 'amount') {
    return claimed === undefined ? { kind: 'unstated' as const } : { kind: 'amount' as const, amount: claimed }
  }
  if (field === 'description') return textContent(desk, order)
  return { kind: field === 'attachments' ? ('files' as const) : ('nothing' as const) }
}

/** The form's fields in its order with what the order has for each; the usual ones where nobody knows them. */
export const formView = async (policy: Policy, desk: Pick<Desk, 'draft'>, order: Order) => {
  const fields = policy.fields.value ?? usualFields
  return {
    known: policy.fields.value !== null,
    fields: await Promise.all(fields.map(async (id) => ({ id, content: await contentOf(id, policy, desk, order) }))),
  }
}
