import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import {
  archivePrefix,
  type BackedUpFile,
  type BackupStatement,
  listName,
  parseList,
  parseStatement,
  statementName,
} from '../../domain/evidence/backup.ts'
import type { FixityFinding } from '../../domain/evidence/fixity.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { BackupFailure, BackupReader } from '../../workflow/ports/backup-store.ts'
import { cancelled, damaged, errnoOf, explainRead, notABackup } from './backup-failure.ts'
import { readmeName, readmeStart } from './readme.ts'
import { closingBytes, readClosing } from './zip-closing.ts'

const digestOf = (bytes: Uint8Array | string): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

/** The list of a million files has some 150 bytes a line. */
const mostListBytes = 512 * 2 ** 20
const mostStatementBytes = 2 ** 20

/** Opens the table of contents anew: it can be gone through only once. */
const openTable = (path: string): Promise<ZipFile> =>
  openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true })

const bytesOf = async (zip: ZipFile, entry: Entry, most: number): Promise<Buffer> => {
  if (entry.uncompressedSize > most) throw new RangeError(`${entry.fileName} is larger than it can be`)
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

interface Head {
  readonly statement: string
  readonly list: string
}

/** The two files that say what the others are; they stand last. */
const readHead = async (path: string): Promise<Head | null> => {
  const zip = await openTable(path)
  try {
    const found: Record<string, string> = {}
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === statementName || entry.fileName === listName)
        found[entry.fileName] = (
          await bytesOf(zip, entry, entry.fileName === listName ? mostListBytes : mostStatementBytes)
        ).toString('utf8')
    }
    const { [statementName]: statement, [listName]: list } = found
    return statement === undefined || list === undefined ? null : { statement, list }
  } finally {
    zip.close()
  }
}

/** The digest of all bytes but the last, and what the last ones state of them. */
const checkWhole = async (
  path: string,
  onBytes: (done: number) => void,
  signal: AbortSignal,
): Promise<{ readonly stated: Sha256 | null; readonly found: Sha256 }> => {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const end = Math.max(0, size - closingBytes)
    const last = Buffer.alloc(Math.min(size, closingBytes))
    await handle.read(last, 0, last.length, end)
    const hash = createHash('sha256')
    const buffer = new Uint8Array(1 << 20)
    for (let done = 0; done < end; onBytes(done)) {
      signal.throwIfAborted()
      const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, end - done), done)
      if (bytesRead === 0) break
      hash.update(buffer.subarray(0, bytesRead))
      done += bytesRead
    }
    return { stated: readClosing(last), found: hash.digest('hex') as Sha256 }
  } finally {
    await handle.close()
  }
}

/** A backup tells so at both of its ends, and damage is at one of them at the most. */
const looksLikeBackup = async (path: string): Promise<boolean> => {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const [first, last] = [Buffer.alloc(128), Buffer.alloc(closingBytes)]
    await handle.read(first, 0, first.length, 0)
    await handle.read(last, 0, last.length, Math.max(0, size - last.length))
    return first.includes(readmeStart) || last.includes('proofbox-backup')
  } finally {
    await handle.close()
  }
}

/** What the system refuses has a code of its own; what does not fit the format has none, or one of Node's. */
const explain = (error: unknown, name: string): BackupFailure =>
  /^E(?!RR_)/.test(errnoOf(error)) ? explainRead(error, name) : damaged(name, String(error))

/** Opens a backup that is one file. */
export const openFile = async (path: string, signal: AbortSignal): Promise<Result<BackupReader, BackupFailure>> => {
  const name = basename(path)
  const whyNone = async (failure = damaged(name, 'its list is missing')): Promise<BackupFailure> =>
    (await looksLikeBackup(path)) ? failure : notABackup(name)
  let statement: BackupStatement
  let files: readonly BackedUpFile[]
  let list: string
  try {
    const head = await readHead(path)
    if (head === null) return fail(await whyNone())
    const said = parseStatement(head.statement, digestOf)
    if (!said.ok) return fail(damaged(name, `${statementName}: ${said.failure}`))
    const listed = parseList(head.list)
    if (!listed.ok) return fail(damaged(name, `${listName}: ${listed.failure}`))
    statement = said.value
    files = listed.value
    list = head.list
  } catch (error) {
    if (signal.aborted) return fail(cancelled)
    const failure = explain(error, name)
    return fail(failure.code === 'backup.damaged' ? await whyNone(failure) : failure)
  }

  const each: BackupReader['each'] = async (want, take, stop) => {
    const known = new Map(files.map((file) => [file.path, file]))
    let zip: ZipFile | null = null
    try {
      zip = await openTable(path)
      for await (const entry of zip.eachEntry()) {
        stop.throwIfAborted()
        const file = entry.fileName.startsWith(archivePrefix)
          ? known.get(entry.fileName.slice(archivePrefix.length))
          : undefined
        if (file && want(file)) {
          const opened = zip
          await take(
            file,
            lazily(() => opened.openReadStreamPromise(entry)),
          )
        }
      }
      return succeed(undefined)
    } catch (error) {
      return fail(stop.aborted ? cancelled : explain(error, name))
    } finally {
      zip?.close()
    }
  }

  /** Every entry against the list, to say which one is not as it was. */
  const checkEntries = async (
    want: (file: BackedUpFile) => boolean,
    onBytes: (done: number) => void,
    stop: AbortSignal,
  ): Promise<Result<readonly FixityFinding[], BackupFailure>> => {
    const unmet = new Map<string, string | null>(files.filter(want).map(({ path: file }) => [file, null]))
    let before = 0
    const read = await each(
      want,
      async (file, chunks) => {
        const hash = createHash('sha256')
        try {
          for await (const chunk of chunks) {
            stop.throwIfAborted()
            hash.update(chunk)
            before += chunk.length
            onBytes(before)
          }
          const found = hash.digest('hex')
          if (found === file.sha256) unmet.delete(file.path)
          else if (unmet.has(file.path)) unmet.set(file.path, found)
        } catch (error) {
          stop.throwIfAborted()
          if (unmet.has(file.path)) unmet.set(file.path, `bytes that cannot be read (${String(error)})`)
        }
      },
      stop,
    )
    if (!read.ok) return read
    return succeed(
      files
        .filter(({ path: file }) => unmet.has(file))
        .map(({ path: file, sha256 }) => {
          const found = unmet.get(file) ?? null
          return { kind: found === null ? 'missing' : 'altered', path: archivePrefix + file, expected: sha256, found }
        }),
    )
  }

  /** Files that nothing lists; what could not be backed up may have left a part. */
  const checkNames = async (): Promise<readonly FixityFinding[]> => {
    const known = new Set([
      readmeName,
      listName,
      statementName,
      ...files.map((file) => archivePrefix + file.path),
      ...statement.leftOut.map((file) => archivePrefix + file),
    ])
    const zip = await openTable(path)
    const findings: FixityFinding[] = []
    try {
      for await (const entry of zip.eachEntry()) {
        const { fileName } = entry
        if (!known.has(fileName)) findings.push({ kind: 'unexpected', path: fileName, expected: null, found: fileName })
      }
    } finally {
      zip.close()
    }
    return findings
  }

  return succeed({
    kind: 'file',
    statement,
    files,
    each,
    async check(want, onBytes, stop) {
      const findings: FixityFinding[] = []
      try {
        const { size } = await stat(path)
        const { stated, found } = await checkWhole(path, onBytes, stop)
        if (stated !== found)
          findings.push({ kind: 'altered', path: name, expected: stated ?? 'the digest of the whole file', found })
        const root = digestOf(list)
        if (root !== statement.rootSha256)
          findings.push({ kind: 'altered', path: listName, expected: statement.rootSha256, found: root })
        const inside = await checkEntries(want, (done) => onBytes(size + done), stop)
        if (!inside.ok && inside.failure.code === 'job.cancelled') return inside
        if (inside.ok) findings.push(...inside.value, ...(await checkNames()))
        else if (stated === found) return inside
        return succeed(findings)
      } catch (error) {
        if (stop.aborted) return fail(cancelled)
        return findings.length > 0 ? succeed(findings) : fail(explain(error, name))
      }
    },
    close: async () => undefined,
  })
}

/** Opens the stream when it is read: a file that is passed over opens none. */
async function* lazily(open: () => Promise<AsyncIterable<unknown>>): AsyncGenerator<Uint8Array> {
  for await (const chunk of await open()) yield chunk as Uint8Array
}
