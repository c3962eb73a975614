import { createHash } from 'node:crypto'
import { chmod, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { objectPlace, objectsName, partsName } from './folder-layout.ts'
import { hashPlace, partName, syncFolder } from './write-parts.ts'

export interface StoredObject {
  readonly sha256: Sha256
  readonly bytes: number
  /** False when the same bytes were there already. */
  readonly written: boolean
}

/** The objects of a folder of backups: each under its digest, whole or not there. */
export const createObjectStore = (folder: string) => {
  const parts = join(folder, objectsName, partsName)
  const placeOf = (digest: Sha256): string => objectPlace(folder, digest)

  const sizeOf = async (digest: Sha256): Promise<number | null> => {
    const facts = await stat(placeOf(digest)).catch(() => null)
    return facts?.isFile() ? facts.size : null
  }

  return {
    placeOf,
    sizeOf,

    /** Writes beside, flushes, renames. What is there under the same digest and length stays as it is. */
    async keep(chunks: AsyncIterable<Uint8Array>): Promise<StoredObject> {
      await mkdir(parts, { recursive: true })
      const part = join(parts, partName('object'))
      const handle = await open(part, 'wx', 0o600)
      try {
        const hash = createHash('sha256')
        let bytes = 0
        for await (const chunk of chunks) {
          hash.update(chunk)
          bytes += chunk.length
          await handle.writeFile(chunk)
        }
        const sha256 = hash.digest('hex') as Sha256
        const place = placeOf(sha256)
        if ((await sizeOf(sha256)) === bytes) return { sha256, bytes, written: false }
        await handle.sync()
        await mkdir(dirname(place), { recursive: true })
        await chmod(part, 0o444)
        await rename(part, place)
        await syncFolder(dirname(place))
        await syncFolder(dirname(dirname(place)))
        return { sha256, bytes, written: true }
      } finally {
        await handle.close()
        await rm(part, { force: true })
      }
    },

    /** Whether the disk gives back these bytes. */
    async isWhole(digest: Sha256, onBytes: (done: number) => void, signal: AbortSignal): Promise<boolean> {
      try {
        return (await hashPlace(placeOf(digest), onBytes, signal)).sha256 === digest
      } catch {
        signal.throwIfAborted()
        return false
      }
    },

    remove: (digest: Sha256): Promise<void> => rm(placeOf(digest), { force: true }),
  }
}

export type ObjectStore = ReturnType<typeof createObjectStore>
