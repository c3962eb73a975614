import type { Instant } from '../kernel/instant.ts'
import { instantOf } from '../kernel/zoned-time.ts'
import type { Order } from '../order/order.ts'
import type { Deadline } from './deadline.ts'
import type { FurtherRoute, Policy } from './policy.ts'

/** What to gather when a promised refund has not come. */
export interface EscalationTask {
  readonly id: 'correspondence' | 'statement' | 'support-text'
  readonly done: boolean
}

/**
 * `taken`: the user says so. `closed`: a road that was taken ended it. `missed`: its clock is over. `not-for-this`: it is
 * of another way of payment or another country. `unknown`: whether it is for this order, or until when, nobody said.
 */
export type RouteState = 'open' | 'taken' | 'closed' | 'missed' | 'not-for-this' | 'unknown'

/** Another road to the money. None is recommended: the user decides and confirms each step. */
export interface Route {
  readonly id: string
  readonly pack: string | null
  readonly note: string
  readonly state: RouteState
  /** Its own clock that ends first; null where it has none that is known. */
  readonly deadline: Deadline | null
  /** Roads that end when this one is taken. */
  readonly excludes: readonly string[]
  /** A road that was taken and ends this one. */
  readonly closedBy: string | null
}

/** The three things that the support and the bank ask for; what was written before the promise was over counts for none. */
export const escalationTasks = (
  { dispute, originals }: Order,
  overdueSince: Instant | null,
): readonly EscalationTask[] => {
  const shots = dispute.correspondence.some(({ screenshots }) => screenshots.length > 0)
  const statement = dispute.roles.some(
    ({ role, sha256 }) => role === 'statement' && originals.some((original) => original.sha256 === sha256),
  )
  const written = dispute.correspondence.some(
    ({ with: whom, direction, at }) =>
      whom === 'platform' && direction === 'sent' && (overdueSince === null || instantOf(at, 'end') >= overdueSince),
  )
  return [
    { id: 'correspondence', done: shots },
    { id: 'statement', done: statement },
    { id: 'support-text', done: written },
  ]
}

/** What is known of the receivers, beside the marketplace's own pack. */
export interface RouteFacts {
  readonly policy: Policy
  readonly deadlines: readonly Deadline[]
  /** The roads that the user took, by id. */
  readonly taken: readonly string[]
  /** The packs whose clocks run for this order. */
  readonly concerning: readonly string[]
  /** Kinds of packs of which nobody can say yet whether they concern it: no way of payment, or no country, is stated. */
  readonly undecided: readonly Policy['kind'][]
  readonly kindOf: (pack: string) => Policy['kind'] | null
}

const clocksOf = (deadlines: readonly Deadline[], { id, pack }: FurtherRoute): readonly Deadline[] =>
  deadlines.filter(
    ({ policy, timer, kind, actor }) =>
      policy === pack && kind === 'ends' && (id === 'appeal' ? timer === 'appeal.latest' : actor !== 'seller'),
  )

/** A clock that started before one that may start yet; of these the one that ends first. */
const firstOf = (clocks: readonly Deadline[]): Deadline | null =>
  clocks
    .filter(({ dueAt }) => dueAt !== null)
    .toSorted((a, b) => ((a.dueAt?.earliest ?? '') < (b.dueAt?.earliest ?? '') ? -1 : 1))[0] ??
  clocks[0] ??
  null

const stateOf = (
  { id, pack }: FurtherRoute,
  { policy, taken, concerning, undecided, kindOf }: RouteFacts,
  deadline: Deadline | null,
  closedBy: string | null,
): RouteState => {
  if (taken.includes(id)) return 'taken'
  if (closedBy !== null) return 'closed'
  if (pack !== null && pack !== policy.id && !concerning.includes(pack)) {
    const kind = kindOf(pack)
    return kind === null || undecided.includes(kind) ? 'unknown' : 'not-for-this'
  }
  if (deadline?.state === 'passed') return 'missed'
  return deadline === null || deadline.dueAt === null ? 'unknown' : 'open'
}

/**
 * The further routes of the receiver's pack with their clocks, and which of them the taken ones have closed. A road that
 * was taken is not offered again: an appeal comes once.
 */
export const furtherRoutes = (facts: RouteFacts): readonly Route[] => {
  const { policy, deadlines, taken } = facts
  return policy.further.map((further): Route => {
    const { id, pack, note, excludes } = further
    const deadline = firstOf(clocksOf(deadlines, further))
    const closer = policy.further.find((other) => taken.includes(other.id) && other.excludes.includes(id))
    const closedBy = closer?.id ?? null
    return { id, pack, note, excludes, deadline, closedBy, state: stateOf(further, facts, deadline, closedBy) }
  })
}
