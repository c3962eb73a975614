import type { Order } from '../order/order.ts'
import type { Deadline } from './deadline.ts'
import type { Policy } from './policy.ts'

/** What to gather when a promised refund has not come. */
export interface EscalationTask {
  readonly id: 'correspondence' | 'statement' | 'support-text'
  readonly done: boolean
}

/** Another road to the money. */
export interface Route {
  readonly id: string
  readonly pack: string | null
  readonly note: string
  /** Its own clock that ends first; null where it has none that is known. */
  readonly deadline: Deadline | null
  /** Roads that end when this one is taken. */
  readonly excludes: readonly string[]
  /** A road that was taken and ends this one. */
  readonly closedBy: string | null
}

/** The three things that the support and the bank ask for. */
export const escalationTasks = ({ dispute, originals }: Order): readonly EscalationTask[] => {
  const shots = dispute.correspondence.some(({ screenshots }) => screenshots.length > 0)
  const statement = dispute.roles.some(
    ({ role, sha256 }) => role === 'statement' && originals.some((original) => original.sha256 === sha256),
  )
  const written = dispute.correspondence.some(
    ({ with: whom, direction }) => whom === 'platform' && direction === 'sent',
  )
  return [
    { id: 'correspondence', done: shots },
    { id: 'statement', done: statement },
    { id: 'support-text', done: written },
  ]
}

const clockOf = (deadlines: readonly Deadline[], id: string, pack: string | null): Deadline | null =>
  deadlines.find(
    ({ policy, timer, kind, actor }) =>
      policy === pack && kind === 'ends' && (id === 'appeal' ? timer === 'appeal.latest' : actor !== 'seller'),
  ) ?? null

/** The further routes of the receiver's pack with their clocks, and which of them the taken ones have closed. */
export const furtherRoutes = (
  policy: Policy,
  deadlines: readonly Deadline[],
  taken: readonly string[],
): readonly Route[] =>
  policy.further.map(({ id, pack, note, excludes }) => ({
    id,
    pack,
    note,
    excludes,
    deadline: clockOf(deadlines, id, pack),
    closedBy: policy.further.find((other) => taken.includes(other.id) && other.excludes.includes(id))?.id ?? null,
  }))
