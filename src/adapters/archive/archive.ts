import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import type { Archive, ArchiveFailure } from '../../workflow/ports/archive.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import type { Signer } from '../../workflow/ports/signer.ts'
import { badOrderId, damaged, explainWrite, inUse, lockedArchive } from './archive-failure.ts'
import { createArchiveFiles } from './archive-files.ts'
import { createCustodyLog, custodyPath, readCustody } from './custody-log.ts'
import { createRecordAdapter } from './durable-file.ts'
import { isOrderId, orderFolder, orderIdOf } from './order-folder.ts'
import { orderSchema } from './order-schema.ts'
import { createSealLog } from './seal-log.ts'
import { createStageStore } from './stage-store.ts'
import { createTrash, type SettlingTrash } from './trash.ts'
import { giveWriterLock, takeWriterLock } from './writer-lock.ts'

export interface ArchivePorts {
  readonly clock: Clock
  readonly hasher: Hasher
  /** Signs the chains of custody and their seals; without one they are only chained. */
  readonly signer?: Signer
  /** The files of an archive that is encrypted, while it is unlocked. */
  readonly encrypted?: ArchiveFiles | undefined
  /** Who writes, as the chain of custody names it. Never the user's account: the chain goes to strangers. */
  readonly actor?: string
}

/** How many records are read side by side. */
const readers = 16

/** Writes of one archive in this process happen one after the other, however many objects stand for it. */
const queues = new Map<string, Promise<unknown>>()

const inTurn = <Value>(directory: string, write: () => Promise<Value>): Promise<Value> => {
  const next = (queues.get(directory) ?? Promise.resolve()).then(write, write)
  queues.set(directory, next)
  return next
}

/**
 * Records under `directory`: `orders/<name>/order.json` and `custody.jsonl` an order, `stages/` for stage results,
 * `writer.lock` while a process writes. Reading needs no lock. A record that cannot be read is `archive.damaged` and
 * names its file; all others go on.
 */
export const createArchive = (
  directory: string,
  { actor = 'proofbox', encrypted, ...ports }: ArchivePorts,
): TrashingArchive => {
  const { hasher } = ports
  const files = encrypted ?? createArchiveFiles(directory)
  const custodyPorts = { ...ports, actor }
  const logs = createCustodyLog(files, custodyPorts)
  const seals = createSealLog(files, custodyPorts, logs)
  const stages = createStageStore(join(directory, 'stages'), hasher, encrypted ?? null)
  const recordPath = (folder: string): string => `orders/${folder}/order.json`

  const readRecord = async (folder: string): Promise<Result<Order | null, ArchiveFailure>> => {
    const name = recordPath(folder)
    try {
      const record = new Low<unknown>(createRecordAdapter(files, recordPath(folder)), null)
      await record.read()
      if (record.data === null) return succeed(null)
      const order = orderSchema.safeParse(record.data)
      if (!order.success) return fail(damaged(name, order.error.message))
      if (orderFolder(order.data.id, hasher) !== folder) return fail(damaged(name, 'it holds the id of another order'))
      // zod writes an absent fact as `string | undefined`; JSON cannot hold undefined, so the two are the same here.
      return succeed(order.data as Order)
    } catch (error) {
      return fail(error instanceof SyntaxError ? damaged(name, error.message) : explainWrite(error))
    }
  }

  const folderNames = async (): Promise<readonly string[]> =>
    (await files.list('orders').catch(() => [])).filter((name) => /^[oh]-/.test(name)).sort()

  const markOf = (folder: string): Promise<string | null> => files.stamp(recordPath(folder))

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

  const readTrashed = async (path: string): Promise<Order | null> => {
    const record = new Low<unknown>(createRecordAdapter(files, path), null)
    await record.read().catch(() => undefined)
    const order = orderSchema.safeParse(record.data)
    return order.success ? (order.data as Order) : null
  }
  const trash = createTrash(files, { ...custodyPorts, writing, readOrder: readTrashed })

  return {
    trash,

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
        const record = new Low<unknown>(createRecordAdapter(files, recordPath(folder)), null)
        record.data = order
        await record.write()
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

/** An archive with its trash. */
export interface TrashingArchive extends Archive {
  readonly trash: SettlingTrash
}

/** An archive of which this process is the one writer. */
export interface OpenArchive extends TrashingArchive {
  /** Who signs here; null where nobody was asked to. */
  readonly signer: Signer | null
  close(): Promise<void>
}

export interface OpenPorts extends Omit<ArchivePorts, 'signer'> {
  /** Asked behind the writer's lock: two processes must not make a key each. */
  readonly openSigner?: (files: ArchiveFiles) => Promise<Result<Signer, Failure>>
}

const dayMillis = 86_400_000

/** As `createArchive`, but as the one writer from the start: `archive.in-use` when another process writes already. */
export const openArchive = async (
  directory: string,
  { openSigner, ...ports }: OpenPorts,
): Promise<Result<OpenArchive, Failure>> => {
  try {
    const holder = await takeWriterLock(directory)
    if (holder !== null) return fail(inUse(holder))
  } catch (error) {
    return fail(explainWrite(error))
  }
  // Written to as a plain one, an encrypted archive would be neither.
  if (
    !ports.encrypted &&
    (await createArchiveFiles(directory)
      .read('keys/encryption.json')
      .catch(() => null))
  ) {
    await giveWriterLock(directory)
    return fail(lockedArchive)
  }
  const opened = openSigner ? await openSigner(ports.encrypted ?? createArchiveFiles(directory)) : succeed(null)
  if (!opened.ok) {
    await giveWriterLock(directory)
    return opened
  }
  const signer = opened.value
  const archive = createArchive(directory, signer === null ? ports : { ...ports, signer })
  await archive.trash.settle().catch(() => null)
  // What a process that died had not sealed; a failure shows again at the next write.
  await archive.seal('opened')
  const daily = setInterval(() => void archive.seal('daily'), dayMillis)
  daily.unref()
  return succeed({
    ...archive,
    signer,
    async close() {
      clearInterval(daily)
      await archive.seal('closed')
      await inTurn(directory, () => giveWriterLock(directory))
    },
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
