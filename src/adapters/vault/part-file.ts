import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Sealing } from '../../workflow/ports/sealing.ts'

/** One read of 1 MiB at a time. */
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

/** Digest and length of a file; of what it says once it is opened, where it is sealed. */
export const hashFile = async (
  path: string,
  sealing: Sealing | null = null,
): Promise<{ sha256: Sha256; byteLength: number }> => {
  if (sealing) {
    const hash = createHash('sha256')
    let byteLength = 0
    await sealing.openFile(path, (chunk) => {
      hash.update(chunk)
      byteLength += chunk.length
    })
    return { sha256: hash.digest('hex') as Sha256, byteLength }
  }
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const hash = createHash('sha256')
    const byteLength = await readChunks(handle, (chunk) => void hash.update(chunk))
    return { sha256: hash.digest('hex') as Sha256, byteLength }
  } finally {
    await handle.close()
  }
}

/** Reads to the end, one chunk at a time, and returns how many bytes there were. The chunk is overwritten by the next. */
const readChunks = async (handle: FileHandle, take: (chunk: Uint8Array) => void | Promise<void>): Promise<number> => {
  const buffer = new Uint8Array(chunkBytes)
  for (let done = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, chunkBytes, done)
    if (bytesRead === 0) return done
    done += bytesRead
    await take(buffer.subarray(0, bytesRead))
  }
}

/** A file that is being written under a name of its own; nobody takes it for a blob. */
export interface PartFile {
  readonly path: string
  write(chunk: Uint8Array): Promise<void>
  /** Bytes are on the disk when this returns; they are then read back. Throws when the disk gives back others. */
  finish(): Promise<{ readonly sha256: Sha256; readonly byteLength: number }>
  /** Read-only, under its final name, on the disk. */
  publish(path: string): Promise<void>
  discard(): Promise<void>
}

const suffix = '.part'

/** With `sealing`, what reaches the disk is encrypted; digest and length are those of the plain bytes all the same. */
export const createPartFile = async (folder: string, sealing: Sealing | null = null): Promise<PartFile> => {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${process.pid}-${randomUUID()}${suffix}`)
  const handle = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  const sealed = (await sealing?.startSealing()) ?? null
  let byteLength = 0
  const writeOut = async (bytes: Uint8Array): Promise<void> => {
    for (let done = 0; done < bytes.length; )
      done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten
  }
  return {
    path,
    async write(chunk) {
      hash.update(chunk)
      await writeOut(sealed ? sealed.update(chunk) : chunk)
      byteLength += chunk.length
    },
    async finish() {
      if (sealed) await writeOut(sealed.end())
      await handle.sync()
      await handle.close()
      const sha256 = hash.digest('hex') as Sha256
      const back = await hashFile(path, sealing)
      if (back.sha256 !== sha256 || back.byteLength !== byteLength) {
        throw new Error(`the disk gave back other bytes than were written: ${sha256}, ${back.sha256}`)
      }
      return { sha256, byteLength }
    },
    async publish(final) {
      const parent = dirname(final)
      await mkdir(parent, { recursive: true })
      await chmod(path, 0o444)
      await rename(path, final)
      await syncFolder(parent)
      await syncFolder(dirname(parent))
    },
    async discard() {
      await handle.close().catch(() => undefined)
      await rm(path, { force: true })
    },
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

/** Removes what a process that died in the middle left behind. */
export const sweepParts = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const pid = /^(\d+)-.*\.part$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true })
  }
}
