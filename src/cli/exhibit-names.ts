import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Claim } from '../domain/order/claim.ts'
import type { DisputeRecord } from '../domain/order/dispute-record.ts'
import type { Order } from '../domain/order/order.ts'

/** What an exhibit is called on paper, by its id. */
export const exhibitLabels = ({ exhibits }: Order): ReadonlyMap<string, string> =>
  new Map(exhibits.map(({ id, label }) => [id, label]))

/**
 * In a claim exhibits may be named by their letter; kept is the id, because letters move when one is withdrawn. Fails with
 * `dispute.no-such-exhibit`.
 */
export const resolveExhibits = (
  change: Partial<DisputeRecord>,
  order: Order,
): Result<Partial<DisputeRecord>, Failure> => {
  const { exhibits, withdrawn } = order
  const known = new Map([
    ...exhibits.map(({ id, label }) => [label, id] as const),
    ...[...withdrawn, ...exhibits].map(({ id }) => [id, id] as const),
  ])
  const strangers: string[] = []
  const idOf = (name: string): string => {
    const id = known.get(name)
    if (id === undefined) strangers.push(name)
    return id ?? name
  }
  const named = <Point extends { readonly exhibits: readonly string[] }>(points: readonly Point[]): readonly Point[] =>
    points.map((point) => ({ ...point, exhibits: point.exhibits.map(idOf) }))
  const claimOf = (claim: Claim): Claim => ({
    ...claim,
    defects: named(claim.defects),
    mismatches: named(claim.mismatches),
    measurements: named(claim.measurements),
  })
  const { claim, returning } = change
  const agreement = returning?.agreement
  const resolved: Partial<DisputeRecord> = {
    ...change,
    ...(claim ? { claim: claimOf(claim) } : {}),
    ...(returning && agreement && 'exhibit' in agreement
      ? { returning: { ...returning, agreement: { exhibit: idOf(agreement.exhibit) } } }
      : {}),
  }
  const [stranger] = strangers
  if (stranger === undefined) return succeed(resolved)
  const labels = exhibits.map(({ label }) => label).join(', ')
  return fail({
    code: 'dispute.no-such-exhibit',
    message:
      labels === ''
        ? `There is no exhibit “${stranger}”; the order has none yet. Designate exhibits first.`
        : `There is no exhibit “${stranger}”. The order has: ${labels}.`,
  })
}
