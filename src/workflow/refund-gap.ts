import type { Failure } from '../domain/kernel/failure.ts'
import type { Money } from '../domain/kernel/money.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { RefundState } from '../domain/order/refund-state.ts'

const nothingAgreed: Failure = {
  code: 'refund.nothing-agreed',
  message: 'No refund was agreed or decided yet. Note the amount under the refund first.',
}

const nothingMissing: Failure = {
  code: 'refund.nothing-missing',
  message: 'All that was agreed has been seen on the statement. There is nothing to ask the support for.',
}

/** What was agreed and what of it is missing. Fails with `refund.nothing-agreed` or `refund.nothing-missing`. */
export const refundGap = (
  { dispute }: Order,
  { rest }: RefundState,
): Result<{ readonly agreed: Money; readonly rest: Money }, Failure> => {
  const { agreed } = dispute.refund
  if (agreed === null || agreed.minor <= 0 || rest === null) return fail(nothingAgreed)
  return rest.minor === 0 ? fail(nothingMissing) : succeed({ agreed, rest })
}
