import { join } from 'node:path'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import type { Archive, ArchiveFailure } from '../../workflow/ports/archive.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import type { RecordRepair, Repair } from '../../workflow/ports/opening.ts'
import type { Signer } from '../../workflow/ports/signer.ts'
import { badOrderId, damaged, explainWrite, inUse } from './archive-failure.ts'
import { createArchiveFiles } from './archive-files.ts'
import { createCustodyLog, custodyPath, readCustody } from './custody-log.ts'
import { isOrderId, orderFolder, orderIdOf } from './order-folder.ts'
import { createRecordStore, recordPath } from './record-store.ts'
import { createSealLog } from './seal-log.ts'
import { createStageStore } from './stage-store.ts'
import { createTrash, type SettlingTrash } from './trash.ts'
import { takeWriterLock } from './writer-lock.ts'

export interface ArchivePorts {
  readonly clock: Clock
  readonly hasher: Hasher
  /** Signs the chains of custody and their seals; without one they are only chained. */
  readonly signer?: Signer
  /** The files of an archive that is encrypted, while it is unlocked. */
  readonly encrypted?: ArchiveFiles | undefined
  /** Who writes, as the chain of custody names it. Never the user's account: the chain goes to strangers. */
  readonly actor?: string
  /** Told of a record that was damaged or gone, and was read from its journal instead. */
  readonly onRebuilt?: (order: string) => void
}

const orderPlace = (folder: string): string => `orders/${folder}`

/** How many records are read side by side. */
const readers = 16

/** Writes of one archive in this process happen one after the other, however many objects stand for it. */
const queues = new Map<string, Promise<unknown>>()

export const inTurn = <Value>(directory: string, write: () => Promise<Value>): Promise<Value> => {
  const next = (queues.get(directory) ?? Promise.resolve()).then(write, write)
  queues.set(directory, next)
  return next
}

/**
 * Records under `directory`: `orders/<name>/order.json` and `custody.jsonl` an order, `stages/` for stage results,
 * `writer.lock` while a process writes. Reading needs no lock. A record that cannot be read is read from its journal;
 * where that is damaged too it is `archive.damaged` and names its file; all others go on.
 */
export const createArchive = (
  directory: string,
  { actor = 'proofbox', encrypted, onRebuilt, ...ports }: ArchivePorts,
): MendingArchive => {
  const { hasher } = ports
  const files = encrypted ?? createArchiveFiles(directory)
  const custodyPorts = { ...ports, actor }
  const logs = createCustodyLog(files, custodyPorts)
  const seals = createSealLog(files, custodyPorts, logs)
  const stages = createStageStore(join(directory, 'stages'), hasher, encrypted ?? null)
  const records = createRecordStore(files, ports)

  const readRecord = async (folder: string): Promise<Result<Order | null, ArchiveFailure>> => {
    const read = await records.read(orderPlace(folder))
    if (!read.ok) return read
    const { order, from } = read.value
    if (order === null) return succeed(null)
    if (orderFolder(order.id, hasher) !== folder)
      return fail(damaged(recordPath(orderPlace(folder)), 'it holds the id of another order'))
    if (from === 'journal') onRebuilt?.(order.id)
    return succeed(order)
  }

  const folderNames = async (): Promise<readonly string[]> =>
    (await files.list('orders').catch(() => [])).filter((name) => /^[oh]-/.test(name)).sort()

  const markOf = (folder: string): Promise<string | null> => records.stamp(orderPlace(folder))

  /** Only a folder whose name is a digest has to be read to know whose it is. */
  const idIn = async (folder: string): Promise<string | null> => {
    const spelled = orderIdOf(folder)
    if (spelled !== null) return spelled
    const record = await readRecord(folder)
    return record.ok ? (record.value?.id ?? null) : null
  }

  const readAll = async (): Promise<readonly { folder: string; order: Result<Order | null, ArchiveFailure> }[]> => {
    const folders = await folderNames()
    const all: { folder: string; order: Result<Order | null, ArchiveFailure> }[] = []
    for (let from = 0; from < folders.length; from += readers) {
      const batch = folders.slice(from, from + readers)
      all.push(...(await Promise.all(batch.map(async (folder) => ({ folder, order: await readRecord(folder) })))))
    }
    return all
  }

  const writing = <Value>(
    write: () => Promise<Result<Value, ArchiveFailure>>,
  ): Promise<Result<Value, ArchiveFailure>> =>
    inTurn(directory, async () => {
      try {
        const holder = await takeWriterLock(directory)
        return holder === null ? await write() : fail(inUse(holder))
      } catch (error) {
        return fail(explainWrite(error))
      }
    })

  const mend = (folder: string): Promise<RecordRepair | null> => records.settle(orderPlace(folder))

  const readTrashed = async (folder: string): Promise<Order | null> => {
    const read = await records.read(folder)
    return read.ok ? read.value.order : null
  }
  const trash = createTrash(files, { ...custodyPorts, writing, readOrder: readTrashed })

  return {
    trash,

    mend: (id) => inTurn(directory, () => mend(orderFolder(id, hasher))),

    mendTouched: () =>
      inTurn(directory, async () => {
        const repairs: Repair[] = []
        for (const folder of await seals.touched()) {
          const kind = await mend(folder)
          if (kind !== null) repairs.push({ kind, order: await idIn(folder), count: 1 })
        }
        return repairs
      }),

    touched: async () => (await seals.touched()).map(orderPlace),

    async beginJournals(onDone) {
      const folders = await folderNames()
      const places = folders.map(orderPlace)
      for (const place of await files.list('trash')) places.push(`trash/${place}`)
      for (let from = 0; from < places.length; from += readers) {
        await Promise.all(places.slice(from, from + readers).map((place) => records.begin(place)))
        onDone(Math.min(from + readers, places.length), places.length)
      }
      // The next seal then is over every chain there is.
      if (folders.length > 0) await seals.expectAll(folders)
      return places.length
    },

    async list() {
      const found = await readAll()
      const dated = found.flatMap(({ folder, order }) => {
        if (order.ok) return order.value === null ? [] : [{ id: order.value.id, at: order.value.createdAt as string }]
        // A damaged record is still an order; it comes last, because nobody can tell how old it is.
        const id = orderIdOf(folder)
        return id === null ? [] : [{ id, at: '' }]
      })
      return succeed(dated.sort((a, b) => compare(b.at, a.at) || compare(a.id, b.id)).map(({ id }) => id))
    },

    async find(id) {
      return isOrderId(id) ? readRecord(orderFolder(id, hasher)) : fail(badOrderId)
    },

    async save(order) {
      if (!isOrderId(order.id)) return fail(badOrderId)
      return writing(async () => {
        const folder = orderFolder(order.id, hasher)
        // Noted first: after a crash only what is noted is looked at.
        await seals.expect(folder)
        await records.write(orderPlace(folder), order)
        return succeed(undefined)
      })
    },

    mark: async (id) => (isOrderId(id) ? markOf(orderFolder(id, hasher)) : null),

    async marks() {
      const folders = await folderNames()
      const marks = new Map<string, string>()
      for (let from = 0; from < folders.length; from += readers) {
        const batch = folders.slice(from, from + readers).map(async (folder) => {
          const [id, mark] = [await idIn(folder), await markOf(folder)]
          if (id !== null && mark !== null) marks.set(id, mark)
        })
        await Promise.all(batch)
      }
      return succeed(marks)
    },

    async ordersWith(digest) {
      const found = await readAll()
      return succeed(
        found.flatMap(({ order }) =>
          order.ok && order.value?.originals.some(({ sha256 }) => sha256 === digest) ? [order.value.id] : [],
        ),
      )
    },

    async record(id, action, subject) {
      if (!isOrderId(id)) return fail(badOrderId)
      const folder = orderFolder(id, hasher)
      return writing(async () => {
        await seals.expect(folder)
        return logs.append(folder, action, subject)
      })
    },

    async custody(id) {
      if (!isOrderId(id)) return fail(badOrderId)
      try {
        return await readCustody(files, custodyPath(orderFolder(id, hasher)))
      } catch (error) {
        return fail(explainWrite(error))
      }
    },

    seal: (why) => writing(async () => succeed(await seals.seal(why))),
    still: (act) => inTurn(directory, act),
    stageResult: (key) => stages.find(key),
    keepStageResult: (key, value) => stages.keep(key, value),
  }
}

/** An archive that can put right what a crash or a bad disk left. */
interface MendingArchive extends TrashingArchive {
  /** Brings the record of an order and its journal together; null where they fit. */
  mend(id: string): Promise<RecordRepair | null>
  /** The same for every order that was written since the last seal. */
  mendTouched(): Promise<readonly Repair[]>
  /** The folders of those orders, below the archive. */
  touched(): Promise<readonly string[]>
  /** Gives every record a journal that has none; answers how many records there are, those in the trash too. */
  beginJournals(onDone: (done: number, total: number) => void): Promise<number>
}

/** An archive with its trash. */
export interface TrashingArchive extends Archive {
  readonly trash: SettlingTrash
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
