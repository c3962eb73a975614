import type { CandidateChoicesView } from '../contract/candidate-requests.ts'
import { sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import { bringBack, type CandidateChoices, putAway } from '../domain/order/candidate-choice.ts'
import type { Order } from '../domain/order/order.ts'
import { chooseFrame, decideOn } from '../workflow/choose-candidates.ts'
import { type AnswerContext, type AnswersTo, never } from './answer-context.ts'

type CandidateRequest = `candidates.${'choices' | 'reject' | 'restore' | 'show'}`

export const createCandidateAnswers = ({ ports, desk }: AnswerContext): AnswersTo<CandidateRequest> => {
  const withOrder = async (
    orderId: string,
    act: (order: Order) => Promise<Result<CandidateChoices, Failure>>,
  ): Promise<Result<CandidateChoicesView, Failure>> => {
    const order = await desk.find(orderId)
    const chosen = order.ok ? await act(order.value) : order
    if (!chosen.ok) return chosen
    return { ok: true, value: { putAway: [...chosen.value.putAway], shown: [...chosen.value.shown] } }
  }
  return {
    'candidates.choices': ({ orderId }) => withOrder(orderId, ({ id }) => ports.choices.read(id)),
    'candidates.reject': ({ orderId, source, views }) =>
      withOrder(orderId, (order) => decideOn(ports, order, { source: sha256(source), views }, putAway)),
    'candidates.restore': ({ orderId, source, views }) =>
      withOrder(orderId, (order) => decideOn(ports, order, { source: sha256(source), views }, bringBack)),
    'candidates.show': ({ orderId, source, views, ordinal }) =>
      withOrder(orderId, (order) => chooseFrame(ports, order, { source: sha256(source), views }, ordinal, never)),
  }
}
