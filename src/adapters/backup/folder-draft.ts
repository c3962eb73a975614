import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listLine, listName, statementName, statementText } from '../../domain/evidence/backup.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { BackupDraft, BackupFailure } from '../../workflow/ports/backup-store.ts'
import { cancelled, damaged, explainWrite, sourceFailure } from './backup-failure.ts'
import { generationName, generationsName, objectsName, partsName } from './folder-layout.ts'
import { generationNames } from './folder-reader.ts'
import { createObjectStore } from './object-store.ts'
import { openToRead, partName, partsOf, sweepParts, syncFolder } from './write-parts.ts'

/** So much of what was there before is read again with each backup; of more, every so many-th part. */
const leastReread = 256 * 2 ** 20
const sharesReread = 8

const digestOf = (bytes: Uint8Array | string): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

const writeFlushed = async (place: string, text: string): Promise<void> => {
  const handle = await open(place, 'wx', 0o644)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* one(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

/** A generation in a folder of backups: its objects come first, its list last, under a name nobody reads. */
export const beginGeneration = async (folder: string, at: Instant): Promise<Result<BackupDraft, BackupFailure>> => {
  const name = generationName(at)
  const generations = join(folder, generationsName)
  const part = join(generations, partName(name))
  const objects = createObjectStore(folder)
  const written = new Map<Sha256, number>()
  /** What was there before, with where its bytes can be had again. */
  const reused = new Map<Sha256, { readonly bytes: number; readonly place: string }>()
  const lines: string[] = []
  const root = createHash('sha256')
  let bytes = 0

  const listed = (path: string, sha256: Sha256, length: number): void => {
    const line = listLine({ path, sha256 })
    lines.push(line)
    root.update(line)
    bytes += length
  }
  const writing = async <Value>(write: () => Promise<Value>, signal?: AbortSignal) => {
    try {
      return succeed(await write())
    } catch (error) {
      return fail(signal?.aborted ? cancelled : explainWrite(error))
    }
  }
  const never = new AbortController().signal

  /** What comes up now of what was there before: all where it is little, else a share that is another each time. */
  const dueNow = async (): Promise<readonly (readonly [Sha256, { bytes: number; place: string }])[]> => {
    const all = [...reused]
    const total = all.reduce((sum, [, { bytes: length }]) => sum + length, 0)
    if (total <= leastReread) return all
    const turn = (await generationNames(folder)).length % sharesReread
    return all.filter(([digest]) => Number.parseInt(digest.slice(0, 2), 16) % sharesReread === turn)
  }

  try {
    await sweepParts(generations, null)
    await sweepParts(join(folder, objectsName, partsName), null)
    await mkdir(part, { recursive: true })
  } catch (error) {
    return fail(explainWrite(error))
  }
  return succeed({
    put: (path, content) =>
      writing(async () => {
        const kept = await objects.keep(one(content))
        if (kept.written) written.set(kept.sha256, kept.bytes)
        // So little is read at once; what the disk does not give back is written anew.
        else if (!(await objects.isWhole(kept.sha256, () => undefined, never))) {
          await objects.remove(kept.sha256)
          await objects.keep(one(content))
          written.set(kept.sha256, kept.bytes)
        }
        listed(path, kept.sha256, content.length)
        return kept.sha256
      }),

    async copy(path, from, onBytes, signal) {
      const { place, expected } = from
      if (expected !== null && (await objects.sizeOf(expected)) === from.bytes) {
        if (!written.has(expected)) reused.set(expected, { bytes: from.bytes, place })
        listed(path, expected, from.bytes)
        onBytes(from.bytes)
        return succeed({ sha256: expected, bytes: from.bytes })
      }
      const source = await openToRead(place).catch((error: unknown) => sourceFailure(error, path))
      if ('code' in source) return fail(source)
      let unread: unknown = null
      const chunks = async function* (): AsyncGenerator<Uint8Array> {
        try {
          yield* partsOf(source, onBytes, signal)
        } catch (error) {
          unread = error
          throw error
        }
      }
      try {
        const kept = await objects.keep(chunks())
        if (kept.written) written.set(kept.sha256, kept.bytes)
        else if (!written.has(kept.sha256)) reused.set(kept.sha256, { bytes: kept.bytes, place })
        if (expected === null || expected === kept.sha256) listed(path, kept.sha256, kept.bytes)
        return succeed({ sha256: kept.sha256, bytes: kept.bytes })
      } catch (error) {
        if (signal.aborted) return fail(cancelled)
        return fail(unread === null ? explainWrite(error) : sourceFailure(unread, path))
      } finally {
        await source.close()
      }
    },

    finish: (describe) =>
      writing(async () => {
        const statement = describe({ files: lines.length, bytes, rootSha256: root.digest('hex') as Sha256 })
        await writeFlushed(join(part, listName), lines.join(''))
        await writeFlushed(join(part, statementName), statementText(statement, digestOf))
        await syncFolder(part)
        return statement
      }),

    async readBack(onBytes, signal) {
      const due = await dueNow()
      const total = [...written.values(), ...due.map(([, { bytes: length }]) => length)].reduce((a, b) => a + b, 0)
      let before = 0
      const whole = async (digest: Sha256, length: number): Promise<boolean> => {
        const fits = await objects.isWhole(digest, (done) => onBytes(before + done, total), signal)
        before += length
        return fits
      }
      try {
        for (const [digest, length] of written)
          if (!(await whole(digest, length))) return fail(damaged(basename(folder), `object ${digest}`))
        for (const [digest, { bytes: length, place }] of due) {
          if (await whole(digest, length)) continue
          // The backup's copy went bad: it is made anew from the archive.
          await objects.remove(digest)
          const source = await openToRead(place)
          try {
            const { sha256 } = await objects.keep(partsOf(source, () => undefined, signal))
            if (sha256 !== digest) return fail(damaged(basename(folder), `object ${digest}`))
          } finally {
            await source.close()
          }
        }
        return succeed(undefined)
      } catch (error) {
        return fail(signal.aborted ? cancelled : explainWrite(error))
      }
    },

    publish: () =>
      writing(async () => {
        await rename(part, join(generations, name))
        await syncFolder(generations)
        await syncFolder(folder)
      }),

    async discard() {
      await rm(part, { recursive: true, force: true }).catch(() => undefined)
      for (const digest of written.keys()) await objects.remove(digest).catch(() => undefined)
    },
  })
}
