import { createHash } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { archivePrefix, listLine, listName, statementName, statementText } from '../../domain/evidence/backup.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { BackupDraft, BackupFailure } from '../../workflow/ports/backup-store.ts'
import { cancelled, damaged, explainWrite, sourceFailure } from './backup-failure.ts'
import { readme, readmeName } from './readme.ts'
import { createStoredZip } from './stored-zip.ts'
import { createSink, hashPlace, openToRead, partName, partsOf, sweepParts, syncFolder } from './write-parts.ts'
import { closing, closingBytes } from './zip-closing.ts'

const digestOf = (bytes: Uint8Array | string): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

/** A zip that is written beside its place: `.name-….part` until it was read back. */
export const beginFile = async (path: string, at: Instant): Promise<Result<BackupDraft, BackupFailure>> => {
  const target = resolve(path)
  const part = join(dirname(target), partName(basename(target)))
  try {
    await sweepParts(dirname(target), basename(target))
    const handle = await open(part, 'wx', 0o600)
    const sink = createSink(handle)
    const zip = createStoredZip(sink.write, new Date(at))
    const lines: string[] = []
    const root = createHash('sha256')
    let bytes = 0
    let whole: Sha256 | null = null

    const listed = (file: string, sha256: Sha256, length: number): void => {
      const line = listLine({ path: file, sha256 })
      lines.push(line)
      root.update(line)
      bytes += length
    }
    const writing = async <Value>(write: () => Promise<Value>): Promise<Result<Value, BackupFailure>> => {
      try {
        return succeed(await write())
      } catch (error) {
        return fail(explainWrite(error))
      }
    }

    await zip.put(readmeName, Buffer.from(readme))

    return succeed({
      put: (file, content) =>
        writing(async () => {
          await zip.put(archivePrefix + file, content)
          const sha256 = digestOf(content)
          listed(file, sha256, content.length)
          return sha256
        }),

      async copy(file, from, onBytes, signal) {
        const source = await openToRead(from.place).catch((error: unknown) => sourceFailure(error, file))
        if ('code' in source) return fail(source)
        const hash = createHash('sha256')
        let length = 0
        let broken: BackupFailure | null = null
        const chunks = async function* (): AsyncGenerator<Uint8Array> {
          try {
            for await (const chunk of partsOf(source, onBytes, signal)) {
              hash.update(chunk)
              length += chunk.length
              yield chunk
            }
          } catch (error) {
            if (signal.aborted) throw error
            // What was read so far stays in the file, but not in its list.
            broken = sourceFailure(error, file)
          }
        }
        try {
          await zip.stream(archivePrefix + file, chunks())
        } catch (error) {
          return fail(signal.aborted ? cancelled : explainWrite(error))
        } finally {
          await source.close()
        }
        if (broken) return fail(broken)
        const sha256 = hash.digest('hex') as Sha256
        if (from.expected === null || from.expected === sha256) listed(file, sha256, length)
        return succeed({ sha256, bytes: length })
      },

      finish: (describe) =>
        writing(async () => {
          const rootSha256 = root.digest('hex') as Sha256
          const statement = describe({ files: lines.length, bytes, rootSha256 })
          const list = Buffer.from(lines.join(''))
          await zip.put(listName, list)
          await zip.put(statementName, Buffer.from(statementText(statement, digestOf)))
          await zip.end(closingBytes)
          await sink.write(closing(sink.digest()))
          await sink.flush()
          whole = sink.digest()
          await handle.sync()
          await handle.close()
          return statement
        }),

      async readBack(onBytes, signal) {
        try {
          const { size } = await stat(part)
          const found = await hashPlace(part, (done) => onBytes(done, size), signal)
          return found.sha256 === whole
            ? succeed(undefined)
            : fail(damaged(basename(target), `written ${whole}, read back ${found.sha256}`))
        } catch (error) {
          return fail(signal.aborted ? cancelled : explainWrite(error))
        }
      },

      publish: () =>
        writing(async () => {
          await rename(part, target)
          await syncFolder(dirname(target))
        }),

      async discard() {
        await handle.close().catch(() => undefined)
        await rm(part, { force: true }).catch(() => undefined)
      },
    })
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    return fail(explainWrite(error))
  }
}
