import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha256 } from '../../domain/kernel/digest.ts'

export const chunkBytes = 1 << 20

/** Makes a rename or a new name last through a power cut. Windows has no such call and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** `.backup.zip-4711-<uuid>.part`: beside its place, and never taken for the thing itself. */
export const partName = (name: string): string => `.${name}-${process.pid}-${randomUUID()}.part`

/** Removes what a process that died in the middle left beside `name`; null: what any left. */
export const sweepParts = async (folder: string, name: string | null): Promise<void> => {
  for (const found of await readdir(folder).catch(() => [])) {
    const [, of, pid] = /^\.(.*)-(\d+)-[0-9a-f-]{36}\.part$/.exec(found) ?? []
    if (pid === undefined || (name !== null && of !== name) || isAlive(Number(pid))) continue
    await rm(join(folder, found), { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Reads an open file to its end, one part at a time; each part is overwritten by the next. */
export async function* partsOf(
  handle: FileHandle,
  onBytes: (done: number) => void,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(chunkBytes)
  for (let done = 0; ; onBytes(done)) {
    signal.throwIfAborted()
    const { bytesRead } = await handle.read(buffer, 0, chunkBytes, done)
    if (bytesRead === 0) return
    done += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** A link is refused: the bytes of another file must not stand for these. */
export const openToRead = (place: string): Promise<FileHandle> => open(place, constants.O_RDONLY | constants.O_NOFOLLOW)

/** The digest of a file of the disk. */
export const hashPlace = async (
  place: string,
  onBytes: (done: number) => void,
  signal: AbortSignal,
): Promise<{ readonly sha256: Sha256; readonly bytes: number }> => {
  const handle = await openToRead(place)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const part of partsOf(handle, onBytes, signal)) {
      hash.update(part)
      bytes += part.length
    }
    return { sha256: hash.digest('hex') as Sha256, bytes }
  } finally {
    await handle.close()
  }
}

/** Gathers small writes, so that a thousand small files are not three thousand calls of the system. */
export const createSink = (handle: FileHandle) => {
  let parts: Uint8Array[] = []
  let waiting = 0
  let written = 0
  const hash = createHash('sha256')
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(parts)
    parts = []
    waiting = 0
    for (let done = 0; done < bytes.length; )
      done += (await handle.write(bytes, done, bytes.length - done, written + done)).bytesWritten
    written += bytes.length
  }
  return {
    async write(bytes: Uint8Array): Promise<void> {
      hash.update(bytes)
      // A copy: who reads in parts overwrites them.
      parts.push(Uint8Array.from(bytes))
      waiting += bytes.length
      if (waiting >= chunkBytes) await flush()
    },
    flush,
    /** Of everything that was written so far. */
    digest: (): Sha256 => hash.copy().digest('hex') as Sha256,
  }
}
