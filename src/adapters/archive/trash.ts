import { type Deletion, deletionLine, followDeletions } from '../../domain/evidence/deletion.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import type { ArchiveFailure } from '../../workflow/ports/archive.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Trash, TrashedOrder } from '../../workflow/ports/trash.ts'
import { damaged } from './archive-failure.ts'
import type { CustodyPorts } from './custody-log.ts'
import { orderFolder } from './order-folder.ts'

const logPath = 'deletions.jsonl'
const trashPath = (place: string): string => `trash/${place}`
const orderPath = (folder: string): string => `orders/${folder}`

const notThere: ArchiveFailure = {
  code: 'archive.no-such-order',
  message: 'That order is not in the trash any more.',
}

const taken: ArchiveFailure = {
  code: 'archive.order-exists',
  message: 'Another order has its number now. Rename or delete that one first, then put this one back.',
}

interface TrashPorts extends CustodyPorts {
  /** Runs a write in the archive's turn. */
  readonly writing: <Value>(
    write: () => Promise<Result<Value, ArchiveFailure>>,
  ) => Promise<Result<Value, ArchiveFailure>>
  /** Reads the record of the order in a folder below the archive. */
  readonly readOrder: (path: string) => Promise<Order | null>
}

/** The pictures below exhibits too: what is named nowhere else goes with them. */
const heldBy = ({ originals, exhibits, withdrawn }: Order): Deletion['held'] => [
  ...new Set([
    ...originals.map(({ sha256 }) => sha256),
    ...[...exhibits, ...withdrawn].flatMap(({ asset, unannotated }) => [
      asset,
      ...(unannotated ? [unannotated.asset] : []),
    ]),
  ]),
]

export interface SettlingTrash extends Trash {
  /** Finishes what a crash left half done; answers the order that it concerned. */
  settle(): Promise<string | null>
}

type Act = Pick<Deletion, 'act' | 'folder' | 'place' | 'order' | 'held' | 'reason'>

/**
 * Deleted orders in `trash/<number>-<folder>`. Each act is a line in `deletions.jsonl` first and then done, so that a
 * crash in between leaves a line whose act `settle` finishes.
 */
export const createTrash = (files: ArchiveFiles, ports: TrashPorts): SettlingTrash => {
  const { clock, hasher, signer, writing, readOrder } = ports
  const hash = (text: string) => hasher.sha256(text)

  const read = async () => followDeletions(await files.lines(logPath), hash, null)

  const note = async (act: (number: number) => Act): Promise<Result<Deletion, ArchiveFailure>> => {
    const { deletions, head, breaks } = await read()
    if (breaks.length > 0) return fail(damaged(logPath, `line ${breaks[0]?.line}`))
    const number = deletions.length
    const line = { sequence: number, at: clock.now(), ...act(number), previous: head }
    const deletion = signer ? signer.seal(line) : line
    await files.append(logPath, deletionLine(deletion))
    return succeed(deletion)
  }

  const isThere = async (path: string): Promise<boolean> => (await files.list(path)).length > 0

  const finish = async ({ act, folder, place }: Deletion): Promise<void> => {
    if (act === 'deleted' && (await isThere(orderPath(folder)))) await files.move(orderPath(folder), trashPath(place))
    if (act === 'restored' && (await isThere(trashPath(place)))) await files.move(trashPath(place), orderPath(folder))
    if (act === 'purged') await files.remove(trashPath(place))
  }

  const act = async (line: (number: number) => Act): Promise<Result<Deletion, ArchiveFailure>> => {
    const noted = await note(line)
    if (!noted.ok) return noted
    await finish(noted.value)
    return noted
  }

  /** The deletion of everything that lies in the trash now. */
  const lying = async (): Promise<ReadonlyMap<string, Deletion>> => {
    const places = new Set(await files.list('trash'))
    const { deletions } = await read()
    return new Map(deletions.flatMap((each) => (places.has(each.place) ? [[each.place, each] as const] : [])))
  }

  const shown = async ({ place, order, at, reason }: Deletion): Promise<TrashedOrder> => ({
    place,
    orderId: order,
    deletedAt: at,
    reason,
    order: await readOrder(trashPath(place)),
  })

  return {
    async list() {
      const found: TrashedOrder[] = []
      for (const deletion of (await lying()).values()) found.push(await shown(deletion))
      return succeed(found.sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)))
    },

    put: (order, reason) =>
      writing(async () => {
        const folder = orderFolder(order.id, hasher)
        const held = heldBy(order)
        const done = await act((number) => {
          const place = `${number}-${folder}`
          return { act: 'deleted', folder, place, order: order.id, held, reason }
        })
        return done.ok ? succeed(done.value.place) : done
      }),

    takeBack: (place) =>
      writing(async () => {
        const deletion = (await lying()).get(place)
        if (!deletion) return fail(notThere)
        const { folder, order, held } = deletion
        if (await isThere(orderPath(folder))) return fail(taken)
        const done = await act(() => ({ act: 'restored', folder, place, order, held, reason: '' }))
        return done.ok ? succeed(order) : done
      }),

    purge: (place) =>
      writing(async () => {
        const deletion = (await lying()).get(place)
        if (!deletion) return fail(notThere)
        const { folder, order, held, reason } = deletion
        const was = await shown(deletion)
        const done = await act(() => ({ act: 'purged', folder, place, order, held, reason }))
        return done.ok ? succeed(was) : done
      }),

    async settle() {
      const last = (await read()).deletions.at(-1)
      if (!last) return null
      const [inOrders, inTrash] = [await isThere(orderPath(last.folder)), await isThere(trashPath(last.place))]
      const isHalf =
        (last.act === 'deleted' && inOrders && !inTrash) ||
        (last.act === 'restored' && inTrash && !inOrders) ||
        (last.act === 'purged' && inTrash)
      if (!isHalf) return null
      await finish(last)
      return last.order
    },
  }
}
