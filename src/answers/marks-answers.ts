import type { MarkView } from '../contract/marks-requests.ts'
import { sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import { markFrame, marksOf, unmarkFrame } from '../workflow/mark-frames.ts'
import { type AnswerContext, type AnswersTo, never } from './answer-context.ts'

type MarksRequest = `marks.${'list' | 'put' | 'remove'}`

export const createMarksAnswers = ({ ports, desk }: AnswerContext): AnswersTo<MarksRequest> => {
  const withOrder = async (
    orderId: string,
    act: (order: Order) => Promise<Result<readonly MarkView[], Failure>>,
  ): Promise<Result<MarkView[], Failure>> => {
    const order = await desk.find(orderId)
    const marks = order.ok ? await act(order.value) : order
    return marks.ok ? { ok: true, value: [...marks.value] } : marks
  }
  return {
    'marks.list': ({ orderId }) => withOrder(orderId, (order) => marksOf(ports, order)),
    'marks.put': ({ orderId, source, ordinal, note }) =>
      withOrder(orderId, (order) => markFrame(ports, order, { source: sha256(source), ordinal, note }, never)),
    'marks.remove': ({ orderId, source, ordinal }) =>
      withOrder(orderId, (order) => unmarkFrame(ports, order, { source: sha256(source), ordinal })),
  }
}
