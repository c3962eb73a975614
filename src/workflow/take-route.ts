import type { Route } from '../domain/dispute/escalation.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'

const refusals = {
  taken: 'is noted as taken already; it comes only once',
  closed: 'was ended by another road that was taken',
  'not-for-this': 'is of another way of payment or another country than this order’s',
} as const

/**
 * The roads taken once the user confirms that they took one more, and those that it ends. Fails with
 * `refund.no-such-route` or `refund.route-closed`. A road whose time is over is not refused: the receiver decides.
 */
export const takeRoute = (
  routes: readonly Route[],
  taken: readonly string[],
  id: string,
): Result<{ readonly routes: readonly string[]; readonly ends: readonly string[] }, Failure> => {
  const route = routes.find((one) => one.id === id)
  if (!route) {
    const known = routes.map((one) => one.id).join(', ')
    return fail({
      code: 'refund.no-such-route',
      message: `There is no road “${id}” for this order. Known are: ${known || 'none; name the marketplace first'}.`,
    })
  }
  const { state } = route
  if (state === 'taken' || state === 'closed' || state === 'not-for-this') {
    return fail({
      code: 'refund.route-closed',
      message: `The road “${id}” ${refusals[state]}. Look at the list of roads.`,
    })
  }
  return succeed({ routes: [...taken, id], ends: route.excludes })
}
