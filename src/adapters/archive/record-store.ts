import { Low } from 'lowdb'
import { followJournal, type JournalLine, journalLine, recordDigest } from '../../domain/evidence/record-journal.ts'
import type { Json } from '../../domain/kernel/canonical-json.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { changesBetween } from '../../domain/kernel/json-patch.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Order } from '../../domain/order/order.ts'
import type { ArchiveFailure } from '../../workflow/ports/archive.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import type { RecordRepair } from '../../workflow/ports/opening.ts'
import { damaged, explainWrite } from './archive-failure.ts'
import { createRecordAdapter } from './durable-file.ts'
import { orderSchema } from './order-schema.ts'

export const recordPath = (folder: string): string => `${folder}/order.json`
const journalPath = (folder: string): string => `${folder}/journal.jsonl`

/** Where a journal ended when this process wrote or read it last, and the stamp that the file had then. */
interface JournalEnd {
  readonly stamp: string | null
  readonly lines: number
  readonly head: Sha256 | null
  readonly record: Json
}

/** How many records are kept in memory to write the next change against. */
const mostEnds = 200

interface StoredRecord {
  /** Null where there is no such order. */
  readonly order: Order | null
  /** `journal`: the record itself was damaged or gone. */
  readonly from: 'record' | 'journal'
}

export interface RecordStore {
  read(folder: string): Promise<Result<StoredRecord, ArchiveFailure>>
  /** The change in the journal first, then the record; on the disk when this returns. Throws what the disk refuses. */
  write(folder: string, order: Order): Promise<void>
  /** Changes whenever the record is written; null where there is none. */
  stamp(folder: string): Promise<string | null>
  /** Brings record and journal together again, and says what that took; null where they fit. */
  settle(folder: string): Promise<RecordRepair | null>
  /** Begins the journal of a record from before there were journals; nothing where there is one. */
  begin(folder: string): Promise<void>
}

interface ReadRecord {
  readonly order: Order
  /** As it stands in the file. */
  readonly json: Json
}

/** As JSON holds it: without what is undefined. */
const plain = (order: Order): Json => JSON.parse(JSON.stringify(order)) as Json

/** The records of an archive: `order.json` in the folder of an order, and in `journal.jsonl` how it came to be. */
export const createRecordStore = (
  files: ArchiveFiles,
  { clock, hasher }: { readonly clock: Clock; readonly hasher: Hasher },
): RecordStore => {
  const hash = (text: string): Sha256 => hasher.sha256(text)
  const ends = new Map<string, JournalEnd>()

  const keep = (path: string, end: JournalEnd): JournalEnd => {
    ends.delete(path)
    const [oldest] = ends.keys()
    if (ends.size >= mostEnds && oldest !== undefined) ends.delete(oldest)
    ends.set(path, end)
    return end
  }

  const parse = (path: string, value: unknown): Result<Order, ArchiveFailure> => {
    const order = orderSchema.safeParse(value)
    // zod writes an absent fact as `string | undefined`; JSON cannot hold undefined, so the two are the same here.
    return order.success ? succeed(order.data as Order) : fail(damaged(path, order.error.message))
  }

  const snapshot = (folder: string): Low<unknown> =>
    new Low<unknown>(createRecordAdapter(files, recordPath(folder)), null)

  const readRecord = async (folder: string): Promise<Result<ReadRecord | null, ArchiveFailure>> => {
    const path = recordPath(folder)
    try {
      const record = snapshot(folder)
      await record.read()
      if (record.data === null) return succeed(null)
      const order = parse(path, record.data)
      return order.ok ? succeed({ order: order.value, json: record.data as Json }) : order
    } catch (error) {
      return fail(error instanceof SyntaxError ? damaged(path, error.message) : explainWrite(error))
    }
  }

  /** Null where there is no journal, or it is damaged itself. */
  const readJournal = async (folder: string): Promise<Order | null> => {
    const lines = await files.lines(journalPath(folder)).catch(() => [])
    const { record } = followJournal(lines, hash)
    const order = record === null ? null : parse(journalPath(folder), record)
    return order?.ok ? order.value : null
  }

  /** A journal that is damaged is kept under another name, and a new one begins. */
  const setAside = async (folder: string, lines: readonly string[]): Promise<void> => {
    const taken = new Set(await files.list(folder))
    let number = 1
    while (taken.has(`journal-${number}.jsonl`)) number += 1
    await files.replace(`${folder}/journal-${number}.jsonl`, lines.map((line) => `${line}\n`).join(''))
    await files.remove(journalPath(folder))
  }

  const endOf = async (folder: string): Promise<JournalEnd & { readonly wasDamaged: boolean }> => {
    const path = journalPath(folder)
    const stamp = await files.stamp(path)
    const known = ends.get(path)
    if (known && stamp !== null && known.stamp === stamp) return { ...known, wasDamaged: false }
    const lines = await files.lines(path).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error) throw error
      return ['']
    })
    const journal = followJournal(lines, hash)
    if (journal.breaks.length === 0) return { ...keep(path, { stamp, ...journal }), wasDamaged: false }
    await setAside(folder, lines)
    return { ...keep(path, { stamp: null, lines: 0, head: null, record: null }), wasDamaged: true }
  }

  const append = async (folder: string, record: Json): Promise<void> => {
    const path = journalPath(folder)
    const before = await endOf(folder)
    const changes =
      before.lines === 0 ? [{ op: 'add', path: '', value: record } as const] : changesBetween(before.record, record)
    if (changes.length === 0) return
    const line: JournalLine = {
      sequence: before.lines,
      at: clock.now(),
      changes,
      record: recordDigest(record, hash),
      previous: before.head,
    }
    const text = journalLine(line, hash)
    await files.append(path, text)
    keep(path, { stamp: await files.stamp(path), lines: before.lines + 1, head: hash(text), record })
  }

  const replace = async (folder: string, order: Order): Promise<void> => {
    const record = snapshot(folder)
    record.data = order
    await record.write()
  }

  return {
    async read(folder) {
      const read = await readRecord(folder)
      if (read.ok && read.value !== null) return succeed({ order: read.value.order, from: 'record' })
      if (!read.ok && read.failure.code !== 'archive.damaged') return read
      const rebuilt = await readJournal(folder)
      if (rebuilt !== null) return succeed({ order: rebuilt, from: 'journal' })
      return read.ok ? succeed({ order: null, from: 'record' }) : read
    },

    async write(folder, order) {
      await append(folder, plain(order))
      await replace(folder, order)
    },

    stamp: async (folder) => (await files.stamp(recordPath(folder))) ?? files.stamp(journalPath(folder)),

    async settle(folder) {
      const read = await readRecord(folder)
      const end = await endOf(folder)
      if (end.wasDamaged || end.lines === 0) {
        if (!read.ok) return 'record-damaged'
        if (read.value === null) return null
        await append(folder, read.value.json)
        return end.wasDamaged ? 'journal-set-aside' : null
      }
      const fits = read.ok && read.value !== null && changesBetween(read.value.json, end.record).length === 0
      if (fits) return null
      const order = parse(journalPath(folder), end.record)
      if (!order.ok) return 'record-damaged'
      await replace(folder, order.value)
      return read.ok && read.value !== null ? 'change-finished' : 'record-rebuilt'
    },

    async begin(folder) {
      if ((await files.stamp(journalPath(folder))) !== null) return
      const read = await readRecord(folder)
      if (read.ok && read.value !== null) await append(folder, read.value.json)
    },
  }
}
