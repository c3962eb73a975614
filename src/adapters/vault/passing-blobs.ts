import { webcrypto } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { PassingBlobs } from '../../workflow/ports/passing-blobs.ts'
import { explainWrite } from './vault-failure.ts'

interface Limits {
  readonly bytes: number
  /** So many, the latest used, stay however large they are: the window is reading them. */
  readonly latest: number
}

/** Beside the thread that answers: a picture of 4K takes tens of milliseconds. */
const digestOf = async (bytes: Uint8Array): Promise<Sha256> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex') as Sha256

/** Forty lossless pictures of 4K. */
const usual: Limits = { bytes: 1_000_000_000, latest: 8 }

/**
 * Files under their digest in `directory`, which is emptied before the first is written: nobody knows any more what an
 * earlier process left there. Nothing is flushed to the disk: these bytes are soon deleted and never evidence.
 */
export const createPassingBlobs = (directory: string, limits: Limits = usual): PassingBlobs => {
  /** Sizes, from the one used longest ago to the latest. */
  const held = new Map<Sha256, number>()
  let total = 0
  let parts = 0
  let emptied: Promise<void> | null = null

  const empty = async (): Promise<void> => {
    await rm(directory, { recursive: true, force: true })
    await mkdir(directory, { recursive: true })
  }
  const forget = (digest: Sha256): void => {
    total -= held.get(digest) ?? 0
    held.delete(digest)
  }
  const use = (digest: Sha256, size: number): void => {
    forget(digest)
    held.set(digest, size)
    total += size
  }
  const letGo = async (): Promise<void> => {
    for (const digest of [...held.keys()].slice(0, -limits.latest)) {
      if (total <= limits.bytes) return
      const size = held.get(digest)
      if (size === undefined) continue
      forget(digest)
      try {
        await rm(join(directory, digest), { force: true })
      } catch {
        // Windows keeps a file that is being read; it counts again as what was just used, and goes later.
        use(digest, size)
      }
    }
  }

  return {
    async put(bytes) {
      try {
        const digest = await digestOf(bytes)
        emptied ??= empty()
        await emptied
        if (!held.has(digest)) {
          const part = join(directory, `${parts++}.part`)
          await writeFile(part, bytes)
          await rename(part, join(directory, digest))
        }
        use(digest, bytes.length)
        await letGo()
        return succeed(digest)
      } catch (error) {
        emptied = null
        held.clear()
        total = 0
        return fail(explainWrite(error))
      }
    },

    async pathOf(digest) {
      const size = held.get(digest)
      if (size === undefined) return null
      const path = join(directory, digest)
      if (await stat(path).catch(() => null)) {
        if (held.has(digest)) use(digest, size)
        return path
      }
      forget(digest)
      return null
    },
  }
}
