import { createHash } from 'node:crypto'
import { chmod, mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Sealing } from '../../workflow/ports/sealing.ts'

/** Decrypted copies of blobs, for tools that read files: the window's player, ffmpeg. */
export interface OpenedBlobs {
  /** Where the copy of a blob is, which is made first where there is none; null when its bytes are not what they were. */
  pathOf(digest: Sha256, stored: string, bytes: number): Promise<string | null>
}

interface Limits {
  /** Copies together, in bytes. */
  readonly bytes: number
  /** So many, the latest used, stay however large they are: somebody is reading them. */
  readonly latest: number
}

const usual: Limits = { bytes: 8_000_000_000, latest: 8 }

/** Left free in memory, for everything else that is held there. */
const reserveBytes = 512 * 2 ** 20

/**
 * Copies in `folders`: the first is used where it has room (it is a disk in memory, where the system has one), and the
 * second otherwise. Whoever made the folders empties them.
 */
export const createOpenedBlobs = (
  folders: readonly [string, ...string[]],
  sealing: Sealing,
  limits: Limits = usual,
): OpenedBlobs => {
  /** From the one used longest ago to the latest. */
  const held = new Map<Sha256, { readonly path: string; readonly bytes: number }>()
  const opening = new Map<Sha256, Promise<string | null>>()
  let total = 0

  const folderFor = async (bytes: number): Promise<string> => {
    for (const folder of folders) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const facts = await statfs(folder)
      if (facts.bavail * facts.bsize > bytes + reserveBytes) return folder
    }
    return folders.at(-1) ?? folders[0]
  }

  const letGo = async (): Promise<void> => {
    for (const digest of [...held.keys()].slice(0, -limits.latest)) {
      const copy = held.get(digest)
      if (total <= limits.bytes || !copy) return
      held.delete(digest)
      total -= copy.bytes
      await rm(copy.path, { force: true }).catch(() => undefined)
    }
  }

  const make = async (digest: Sha256, stored: string, bytes: number): Promise<string | null> => {
    const folder = await folderFor(bytes)
    const [path, part] = [join(folder, digest), join(folder, `${digest}.part`)]
    const handle = await open(part, 'w', 0o600)
    const hash = createHash('sha256')
    let length = 0
    try {
      await sealing.openFile(stored, async (chunk) => {
        hash.update(chunk)
        for (let done = 0; done < chunk.length; ) done += (await handle.write(chunk, done)).bytesWritten
        length += chunk.length
      })
      if (hash.digest('hex') !== digest) return null
      await chmod(part, 0o400)
      await rename(part, path)
    } catch {
      return null
    } finally {
      await handle.close()
      await rm(part, { force: true })
    }
    held.set(digest, { path, bytes: length })
    total += length
    await letGo()
    return path
  }

  return {
    async pathOf(digest, stored, bytes) {
      const copy = held.get(digest)
      if (copy && (await stat(copy.path).catch(() => null))) {
        held.delete(digest)
        held.set(digest, copy)
        return copy.path
      }
      if (copy) total -= copy.bytes
      held.delete(digest)
      const under = opening.get(digest) ?? make(digest, stored, bytes).finally(() => opening.delete(digest))
      opening.set(digest, under)
      return under
    },
  }
}
