import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import {
  chmod,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OnProgress } from '../../workflow/jobs/job.ts'
import type { Sealing } from '../../workflow/ports/sealing.ts'
import { archiveKeyPath, recoveryKeyPath, statementPath } from './key-statement.ts'
import { laterPiece, plainPath, storedPath, suffix } from './stored-path.ts'

const readBytes = 1 << 20
/** Most of the time goes by while the disk makes sure of a file, and it does that for several at once. */
const atOnce = 8

/** Made again by itself, so it is thrown away instead of being encrypted; what stands here is plain on the disk. */
const madeAgain = [
  'cache',
  'index.sqlite',
  'index.sqlite-wal',
  'index.sqlite-shm',
  'index.sqlite.age',
  'index.sqlite.sums',
  'index.sqlite.standing.json',
  'fixity.json',
]
/** Never encrypted: what opens the archive, and which process writes. */
const leftAlone = new Set([statementPath, archiveKeyPath, recoveryKeyPath, 'writer.lock', 'README.txt'])

const isHalfWritten = (name: string): boolean => name === '.tmp' || name.endsWith('.part') || name.endsWith('.lock')

interface FoundFile {
  readonly path: string
  readonly bytes: number
}

/** Files that are there to stay; what a process that died left half-written goes, for nobody was told of it. */
const filesIn = async (directory: string): Promise<readonly FoundFile[]> => {
  const found: FoundFile[] = []
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (leftAlone.has(path)) continue
      if (isHalfWritten(entry.name)) await rm(join(directory, path), { recursive: true, force: true })
      else if (entry.isDirectory()) await walk(path)
      else if (entry.isFile()) found.push({ path, bytes: (await lstat(join(directory, path))).size })
    }
  }
  await walk('')
  return found
}

/** Whether any file of the archive is encrypted, whatever for. */
export const holdsEncrypted = async (directory: string): Promise<boolean> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const keyFiles = new Set([archiveKeyPath, recoveryKeyPath].map((path) => join(directory, path)))
  return entries.some((entry) => {
    const path = join(entry.parentPath, entry.name)
    return entry.isFile() && path.endsWith(suffix) && !keyFiles.has(path)
  })
}

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Reads a plain file in pieces, which the next one overwrites. */
const readPlain = async (
  path: string,
  take: (chunk: Uint8Array) => Promise<void> | void,
  signal?: AbortSignal,
): Promise<void> => {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const buffer = new Uint8Array(readBytes)
    for (let done = 0; ; ) {
      signal?.throwIfAborted()
      const { bytesRead } = await handle.read(buffer, 0, readBytes, done)
      if (bytesRead === 0) return
      done += bytesRead
      await take(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}

type Read = typeof readPlain

/**
 * Writes `to` from `from` under a name of its own, flushes it, reads it back and compares what it says with what was
 * read; only then is it renamed into place and the old file removed. After a crash both may be there, and both are whole.
 */
const replaceBy = async (
  from: string,
  to: string,
  read: Read,
  readBack: Read,
  sealing: Sealing | null,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> => {
  const folder = dirname(to)
  await mkdir(folder, { recursive: true })
  const part = join(folder, `.${process.pid}-${randomUUID()}.part`)
  const { mode, atime, mtime } = await stat(from)
  const handle = await open(part, 'wx', 0o600)
  const [given, kept] = [createHash('sha256'), createHash('sha256')]
  try {
    const writeOut = async (bytes: Uint8Array): Promise<void> => {
      for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done)).bytesWritten
    }
    const stream = await sealing?.startSealing()
    await read(
      from,
      async (chunk) => {
        given.update(chunk)
        await writeOut(stream ? stream.update(chunk) : chunk)
        onBytes(chunk.length)
      },
      signal,
    )
    if (stream) await writeOut(stream.end())
    await handle.sync()
    await handle.close()
    await readBack(part, (chunk) => void kept.update(chunk))
    if (given.digest('hex') !== kept.digest('hex')) throw new Error('the disk gave back other bytes than were written')
    await utimes(part, atime, mtime)
    await chmod(part, mode & 0o777)
    await rename(part, to)
    await syncFolder(folder)
    await chmod(from, 0o600)
    await rm(from, { force: true })
    await syncFolder(dirname(from))
  } finally {
    await handle.close().catch(() => undefined)
    await rm(part, { force: true })
  }
}

/**
 * A log that was written in pieces becomes one file again. One piece at a time: after a crash a piece may be there that
 * the log ends with already, and no line of a log comes twice.
 */
const joinPieces = async (directory: string): Promise<void> => {
  const pieces = (await filesIn(directory)).map(({ path }) => path).filter((path) => laterPiece.test(path))
  for (const piece of pieces.sort()) {
    const log = join(directory, piece.replace(laterPiece, ''))
    const [before, more] = [await readFile(log), await readFile(join(directory, piece))]
    if (!before.subarray(-more.length).equals(more)) {
      const part = `${log}.part`
      await writeFile(part, Buffer.concat([before, more]), { mode: 0o600, flush: true })
      await rename(part, log)
      await syncFolder(dirname(log))
    }
    await rm(join(directory, piece))
  }
}

/** Folders that nothing lies in any more, from the innermost. */
const removeEmpty = async (directory: string, folder: string): Promise<void> => {
  const path = join(directory, folder)
  for (const entry of await readdir(path, { withFileTypes: true }))
    if (entry.isDirectory()) await removeEmpty(directory, join(folder, entry.name))
  if (folder !== '') await rmdir(path).catch(() => undefined)
}

/**
 * Brings every file of an archive under `keys`, or out again. Throws what the disk refuses, and the signal's reason when
 * it is cancelled; called again it goes on where it stopped.
 */
export const convertArchive = async (
  directory: string,
  keys: Sealing,
  to: 'sealed' | 'plain',
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> => {
  for (const name of madeAgain) await rm(join(directory, name), { recursive: true, force: true })
  const isStored = (path: string): boolean => path.endsWith(suffix) && plainPath(path, keys) !== null
  const found = (await filesIn(directory)).filter(({ path }) => isStored(path) === (to === 'plain'))
  const total = found.reduce((sum, { bytes }) => sum + bytes, 0)
  const phase = to === 'sealed' ? 'encrypting' : 'decrypting'
  let done = 0
  const onBytes = (bytes: number): void => {
    done += bytes
    onProgress({ phase, done: Math.min(done, total), total })
  }
  onProgress({ phase, done: 0, total })
  const bring = async ({ path }: FoundFile): Promise<void> => {
    signal.throwIfAborted()
    const target = to === 'sealed' ? storedPath(path, keys) : plainPath(path, keys)
    if (target === null) return
    const [read, readBack]: [Read, Read] = to === 'sealed' ? [readPlain, keys.openFile] : [keys.openFile, readPlain]
    const [from, into] = [join(directory, ...path.split('/')), join(directory, ...target.split('/'))]
    await replaceBy(from, into, read, readBack, to === 'sealed' ? keys : null, onBytes, signal)
  }
  const waiting = found.values()
  const bringEach = async (): Promise<void> => {
    for (const file of waiting) await bring(file)
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, bringEach))
  for (const { reason } of ended.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]) throw reason
  if (to === 'plain') await joinPieces(directory)
  await removeEmpty(directory, '')
}
