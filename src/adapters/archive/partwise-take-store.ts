import { createHash, type Hash } from 'node:crypto'
import { mkdir, open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { TakeHead } from '../../domain/evidence/take.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { TakeFailure, TakeProgress, TakeStore } from '../../workflow/ports/take-store.ts'
import { explainTake, gap, noSuchTake, nothingWhole, notOpen, repeated } from './take-failure.ts'
import { filmName, parsePart, sealedTake, type TakeRecord, takeRecordSchema, type WrittenPart } from './take-log.ts'
import { digestOf } from './take-parts.ts'

interface OpenTake {
  hash: Hash
  bytes: number
  parts: number
}

export interface PartwisePlaces {
  /** The folder whose disk the archive is on. */
  readonly directory: string
  readonly files: ArchiveFiles
  /** Where a whole recording is put together, outside the archive. */
  readonly scratch: string
}

/**
 * Recordings whose parts are files of their own, `takes/<id>/part-000000` and so on, in `files`: for an archive that is
 * encrypted, where a file cannot be added to. A part is on the disk before its line of `parts.jsonl` is, and that before
 * it is answered. A whole film lies only in `scratch`, and only between `seal` and `discard`.
 */
export const createPartwiseTakeStore = ({
  directory,
  files,
  scratch,
}: PartwisePlaces): TakeStore & { close(): Promise<void> } => {
  const opened = new Map<string, OpenTake>()
  const turns = new Map<string, Promise<unknown>>()
  const recordPath = (id: string): string => `takes/${id}/take.json`
  const logPath = (id: string): string => `takes/${id}/parts.jsonl`
  const partPath = (id: string, sequence: number): string => `takes/${id}/part-${String(sequence).padStart(6, '0')}`

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
    const bytes = /^[0-9a-f-]{36}$/.test(id) ? await files.read(recordPath(id)) : null
    if (bytes === null) return null
    const read = takeRecordSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return read.success && read.data.id === id ? read.data : null
  }
  const writeRecord = (record: TakeRecord): Promise<void> =>
    files.replace(recordPath(record.id), `${JSON.stringify(record, null, 2)}\n`)

  const readLog = async (id: string): Promise<readonly WrittenPart[]> => {
    const parts: WrittenPart[] = []
    for (const line of await files.lines(logPath(id))) {
      const part = parsePart(line)
      if (part === null || part.sequence !== parts.length || part.bytes <= (parts.at(-1)?.bytes ?? 0)) break
      parts.push(part)
    }
    return parts
  }

  /** The parts that are as they were written, up to the first that is not; each is handed to `take`. */
  const wholeParts = async (
    id: string,
    take: (bytes: Uint8Array) => Promise<void>,
  ): Promise<{ readonly kept: readonly WrittenPart[]; readonly hash: Hash }> => {
    const kept: WrittenPart[] = []
    let hash = createHash('sha256')
    for (const part of await readLog(id)) {
      const bytes = await files.read(partPath(id, part.sequence)).catch(() => null)
      if (bytes === null) break
      const next = hash.copy().update(bytes)
      if (digestOf(next) !== part.sha256) break
      hash = next
      kept.push(part)
      await take(bytes)
    }
    return { kept, hash }
  }

  const cutTail = async (id: string, kept: readonly WrittenPart[]): Promise<void> => {
    if ((await readLog(id)).length > kept.length)
      await files.replace(logPath(id), kept.map((part) => `${JSON.stringify(part)}\n`).join(''))
    if (await files.read(partPath(id, kept.length)).catch(() => new Uint8Array(0)))
      await files.remove(partPath(id, kept.length))
  }

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

  const openTake = (id: string, kept: readonly WrittenPart[], hash: Hash): OpenTake => {
    const take = { hash, bytes: kept.at(-1)?.bytes ?? 0, parts: kept.length }
    opened.set(id, take)
    return take
  }

  return {
    freeBytes,
    begin: (head: TakeHead) =>
      inTurn(head.id, async () => {
        await writeRecord({ schema: 1, ...head, ended: false, steps: [] })
        return succeed(await progress(openTake(head.id, [], createHash('sha256'))))
      }),
    append: (id, sequence, bytes, at) =>
      inTurn(id, async () => {
        const take = opened.get(id)
        if (!take) return fail(notOpen)
        if (sequence < take.parts) return fail(repeated)
        if (sequence > take.parts) return fail(gap)
        const hash = take.hash.copy().update(bytes)
        const part: WrittenPart = { sequence, bytes: take.bytes + bytes.length, at, sha256: digestOf(hash) }
        await files.replace(partPath(id, sequence), bytes)
        await files.append(logPath(id), JSON.stringify(part))
        return succeed(await progress(openTakeAfter(take, part, hash)))
      }),
    resume: (id) =>
      withRecord(id, async () => {
        const there = opened.get(id)
        if (there) return succeed(await progress(there))
        const { kept, hash } = await wholeParts(id, async () => undefined)
        await cutTail(id, kept)
        return succeed(await progress(openTake(id, kept, hash)))
      }),
    note: (id, steps) => withRecord(id, async (record) => succeed(await writeRecord({ ...record, steps: [...steps] }))),
    seal: (id) =>
      withRecord(id, async (found) => {
        const record = opened.delete(id) ? { ...found, ended: true } : found
        if (record !== found) await writeRecord(record)
        const folder = join(scratch, id)
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const path = join(folder, filmName(record))
        const film = await open(path, 'w', 0o600)
        const { kept } = await wholeParts(id, (bytes) => film.writeFile(bytes)).finally(() => film.close())
        const last = kept.at(-1)
        if (last === undefined) return fail(nothingWhole)
        await cutTail(id, kept)
        return succeed({ path, take: sealedTake(record, last) })
      }),
    async list() {
      try {
        const left = await Promise.all(
          (await files.list('takes')).map(async (id) => {
            const record = await readRecord(id).catch(() => null)
            const last = record && (await readLog(id)).at(-1)
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
        opened.delete(id)
        await files.remove(`takes/${id}`)
        await rm(join(scratch, id), { recursive: true, force: true })
        return succeed(undefined)
      }),
    close: async () => opened.clear(),
  }
}

const openTakeAfter = (take: OpenTake, part: WrittenPart, hash: Hash): OpenTake => {
  take.hash = hash
  take.bytes = part.bytes
  take.parts = part.sequence + 1
  return take
}
