import { createHash, type Hash } from 'node:crypto'
import { mkdir, open, readdir, rm, stat, statfs, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { TakeFailure, TakeProgress, TakeStore } from '../../workflow/ports/take-store.ts'
import { readIfThere, syncFolder, writeDurably } from './durable-file.ts'
import { explainTake, gap, noSuchTake, nothingWhole, notOpen, repeated } from './take-failure.ts'
import {
  filmName,
  readParts,
  sealedTake,
  type TakeRecord,
  takeRecordSchema,
  type WrittenPart,
  wholeParts,
} from './take-log.ts'
import { digestOf, type OpenTake, writePart } from './take-parts.ts'

/**
 * `takes/<id>/` under `directory`: the film as the recorder wrote it, `take.json`, and `parts.jsonl`. What is open at
 * `close` stays as it is, to be gone on with or kept.
 */
export const createTakeStore = (directory: string): TakeStore & { close(): Promise<void> } => {
  const takes = join(directory, 'takes')
  const opened = new Map<string, OpenTake>()
  const turns = new Map<string, Promise<unknown>>()
  const folderOf = (id: string): string => join(takes, id)
  const recordPath = (id: string): string => join(folderOf(id), 'take.json')
  const logPath = (id: string): string => join(folderOf(id), 'parts.jsonl')
  const filmPath = (record: TakeRecord): string => join(folderOf(record.id), filmName(record))

  const freeBytes = async (): Promise<number | null> => {
    const facts = await statfs(directory).catch(() => null)
    return facts === null ? null : facts.bavail * facts.bsize
  }

  const progress = async ({ parts, bytes, hash }: OpenTake): Promise<TakeProgress> => ({
    parts,
    bytes,
    sha256: digestOf(hash),
    freeBytes: await freeBytes(),
  })

  const readRecord = async (id: string): Promise<TakeRecord | null> => {
    const text = /^[0-9a-f-]{36}$/.test(id) ? await readIfThere(recordPath(id)) : null
    if (text === null) return null
    const read = takeRecordSchema.safeParse(JSON.parse(text))
    return read.success && read.data.id === id ? read.data : null
  }
  const writeRecord = (record: TakeRecord): Promise<void> =>
    writeDurably(recordPath(record.id), `${JSON.stringify(record, null, 2)}\n`)

  /** What is done to one recording happens one after the other. */
  const inTurn = <Value>(
    id: string,
    act: () => Promise<Result<Value, TakeFailure>>,
  ): Promise<Result<Value, TakeFailure>> => {
    const next = (turns.get(id) ?? Promise.resolve()).then(act).catch((error: unknown) => fail(explainTake(error)))
    turns.set(id, next)
    return next
  }
  const withRecord = <Value>(
    id: string,
    act: (record: TakeRecord) => Promise<Result<Value, TakeFailure>>,
  ): Promise<Result<Value, TakeFailure>> =>
    inTurn(id, async () => {
      const record = await readRecord(id)
      return record === null ? fail(noSuchTake) : act(record)
    })

  const openFiles = async (
    record: TakeRecord,
    kept: readonly WrittenPart[],
    hash: Hash,
    mode: 'wx+' | 'r+',
  ): Promise<OpenTake> => {
    const film = await open(filmPath(record), mode, 0o600)
    const log = await open(logPath(record.id), mode, 0o600)
    const last = kept.at(-1)
    const take = { film, log, hash, bytes: last?.bytes ?? 0, parts: kept.length }
    opened.set(record.id, take)
    return take
  }

  /** Cuts off what is no whole part. The disk keeps its word on when the film was last written. */
  const cutTail = async (record: TakeRecord, kept: readonly WrittenPart[]): Promise<void> => {
    const path = filmPath(record)
    const { size, atime, mtime } = await stat(path)
    const bytes = kept.at(-1)?.bytes ?? 0
    if (size > bytes) {
      const handle = await open(path, 'r+')
      await handle.truncate(bytes)
      await handle.sync()
      await handle.close()
      await utimes(path, atime, mtime)
    }
    await writeDurably(logPath(record.id), kept.map((part) => `${JSON.stringify(part)}\n`).join(''))
  }

  const close = async (id: string): Promise<void> => {
    const take = opened.get(id)
    opened.delete(id)
    await take?.film.close()
    await take?.log.close()
  }

  return {
    freeBytes,
    begin: (head) =>
      inTurn(head.id, async () => {
        const record: TakeRecord = { schema: 1, ...head, ended: false, steps: [] }
        await mkdir(folderOf(head.id), { recursive: true })
        await writeRecord(record)
        const take = await openFiles(record, [], createHash('sha256'), 'wx+')
        await syncFolder(folderOf(head.id))
        return succeed(await progress(take))
      }),
    append: (id, sequence, bytes, at) =>
      inTurn(id, async () => {
        const take = opened.get(id)
        if (!take) return fail(notOpen)
        if (sequence < take.parts) return fail(repeated)
        if (sequence > take.parts) return fail(gap)
        await writePart(take, bytes, at)
        return succeed(await progress(take))
      }),
    resume: (id) =>
      withRecord(id, async (record) => {
        const there = opened.get(id)
        if (there) return succeed(await progress(there))
        const { kept, hash } = await wholeParts(filmPath(record), await readParts(logPath(id)))
        await cutTail(record, kept)
        return succeed(await progress(await openFiles(record, kept, hash, 'r+')))
      }),
    note: (id, steps) =>
      withRecord(id, async (record) => {
        await writeRecord({ ...record, steps: [...steps] })
        return succeed(undefined)
      }),
    seal: (id) =>
      withRecord(id, async (found) => {
        const take = opened.get(id)
        const record = take ? { ...found, ended: true } : found
        if (take) {
          await take.film.sync()
          await take.log.sync()
          await close(id)
          await writeRecord(record)
        }
        const path = filmPath(record)
        const { kept } = await wholeParts(path, await readParts(logPath(id)))
        const last = kept.at(-1)
        if (last === undefined) return fail(nothingWhole)
        await cutTail(record, kept)
        return succeed({ path, take: sealedTake(record, last) })
      }),
    async list() {
      try {
        const left = await Promise.all(
          (await readdir(takes).catch(() => [])).map(async (id) => {
            const record = await readRecord(id).catch(() => null)
            const last = record && (await readParts(logPath(id))).at(-1)
            if (!record || !last) return []
            const { schema: _schema, ended: _ended, ...head } = record
            return [{ ...head, bytes: last.bytes, lastAt: last.at }]
          }),
        )
        return succeed(left.flat().sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)))
      } catch (error) {
        return fail(explainTake(error))
      }
    },
    discard: (id) =>
      withRecord(id, async () => {
        await close(id)
        await rm(folderOf(id), { recursive: true, force: true })
        return succeed(undefined)
      }),
    async close() {
      await Promise.all([...opened.keys()].map(close))
    },
  }
}
