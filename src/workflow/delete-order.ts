import type { Sha256 } from '../domain/kernel/digest.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { Order } from '../domain/order/order.ts'
import type { DeskPorts } from './desk-ports.ts'

type TrashPorts = Pick<DeskPorts, 'archive' | 'trash' | 'vault'>

/** Moves an order into the trash; answers its place there, by which it is taken back. */
export const deleteOrder = async (ports: TrashPorts, id: string, reason: string): Promise<Result<string, Failure>> => {
  const found = await ports.archive.find(id)
  if (!found.ok) return found
  if (found.value === null) {
    return fail({ code: 'archive.no-such-order', message: `There is no order “${id}” in this archive.` })
  }
  const recorded = await ports.archive.record(id, 'deleted', {})
  if (!recorded.ok) return recorded
  return ports.trash.put(found.value, reason.trim())
}

/** Puts an order back as it was; answers its id. */
export const takeBackOrder = async (ports: TrashPorts, place: string): Promise<Result<string, Failure>> => {
  const back = await ports.trash.takeBack(place)
  if (!back.ok) return back
  const recorded = await ports.archive.record(back.value, 'restored', { from: 'trash' })
  return recorded.ok ? back : recorded
}

const digestsOf = ({ originals, exhibits, withdrawn }: Order): readonly Sha256[] => [
  ...originals.map(({ sha256 }) => sha256),
  ...[...exhibits, ...withdrawn].flatMap(({ asset, unannotated }) => [
    asset,
    ...(unannotated ? [unannotated.asset] : []),
  ]),
]

/** Every digest that an order, also one in the trash, names; null where a record cannot be read. */
const namedDigests = async ({ archive, trash }: TrashPorts): Promise<ReadonlySet<Sha256> | null> => {
  const named = new Set<Sha256>()
  const ids = await archive.list()
  const lying = await trash.list()
  if (!ids.ok || !lying.ok) return null
  for (const id of ids.value) {
    const order = await archive.find(id)
    if (!order.ok) return null
    for (const digest of order.value ? digestsOf(order.value) : []) named.add(digest)
  }
  for (const { order } of lying.value) {
    if (order === null) return null
    for (const digest of digestsOf(order)) named.add(digest)
  }
  return named
}

export interface Purged {
  readonly orderId: string
  /** How many files went with it, because no other order names them. */
  readonly removed: number
}

/**
 * Removes an order in the trash for good, and the bytes that no other order names. Where any record cannot be read no
 * bytes are removed: one of them might be named there.
 */
export const purgeOrder = async (ports: TrashPorts, place: string): Promise<Result<Purged, Failure>> => {
  const purged = await ports.trash.purge(place)
  if (!purged.ok) return purged
  const { order, orderId } = purged.value
  const named = order === null ? null : await namedDigests(ports)
  if (order === null || named === null) return succeed({ orderId, removed: 0 })
  let removed = 0
  for (const digest of new Set(digestsOf(order))) {
    if (named.has(digest)) continue
    const gone = await ports.vault.remove(digest)
    if (!gone.ok) return gone
    removed += 1
  }
  return succeed({ orderId, removed })
}
