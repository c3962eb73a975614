import type { CaseView } from '../contract/case-view.ts'
import { requests } from '../contract/requests.ts'
import type { RulesView } from '../contract/rules-view.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { caseView } from '../workflow/case-view.ts'
import { acknowledgePolicies, clearOverride, overridePolicy } from '../workflow/policies.ts'
import { rulesView } from '../workflow/rules-view.ts'
import { lookForAlarms } from '../workflow/watch-deadlines.ts'
import type { AnswerContext, AnswersTo } from './answer-context.ts'

type CaseRequest = 'dispute.draft' | `case.${'open' | 'update'}` | `rules.${'open' | 'set' | 'seen'}`

const badChange = (detail: string): Failure => ({
  code: 'dispute.bad-record',
  message: 'That does not fit and was not kept. Look at the last thing you entered.',
  detail,
})

/** Tells of deadlines that come near; a failure is not worth a word here: the next look comes in a minute. */
export const lookAtClocks = async ({ ports, desk, tell }: AnswerContext): Promise<void> => {
  const due = await lookForAlarms(ports, desk)
  if (due.ok) for (const alarm of due.value) tell('alarm.due', alarm)
}

/** What is stated about a case, what follows from it, the rules and the text. */
export const createCaseAnswers = (context: AnswerContext): AnswersTo<CaseRequest> => {
  const { ports, desk, keeper, readCaseChange } = context

  const caseOf = async (order: Result<Order, Failure>): Promise<Result<CaseView, Failure>> => {
    if (!order.ok) return order
    const all = await desk.related(order.value)
    return all.ok ? caseView(ports, order.value, all.value) : all
  }

  const rulesOf = async (id: string): Promise<Result<RulesView | null, Failure>> => {
    const order = await desk.find(id)
    return order.ok ? rulesView(ports, desk, order.value) : order
  }

  return {
    async 'dispute.draft'({ orderId, language, variant, ascii }) {
      const draft = await desk.draft(orderId, { language, target: null, variant, ascii })
      return draft.ok ? succeed(requests['dispute.draft'].output.parse(draft.value)) : draft
    },
    'rules.open': ({ orderId }) => rulesOf(orderId),
    'rules.set': async ({ orderId, policy, path, value, note }) => {
      const back = value === null
      const done = await (back ? clearOverride(ports, policy, path) : overridePolicy(ports, policy, path, value, note))
      if (done.ok) void keeper?.touchAll()
      return done.ok ? rulesOf(orderId) : done
    },
    'rules.seen': async ({ orderId }) => {
      const done = await acknowledgePolicies(ports)
      return done.ok ? rulesOf(orderId) : done
    },
    'case.open': async ({ orderId }) => caseOf(await desk.find(orderId)),
    'case.update': async ({ orderId, change }) => {
      const checked = readCaseChange(change)
      if (!checked.ok) return fail(badChange(checked.failure))
      const edited = await caseOf(await desk.editDispute(orderId, checked.value))
      void lookAtClocks(context)
      return edited
    },
  }
}
