import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { blobDigest } from '../../domain/evidence/fixity.ts'
import { isKept, vaultFolder } from '../../domain/evidence/kept-file.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { KeptFailure, KeptFile, KeptFiles } from '../../workflow/ports/kept-files.ts'
import { errnoOf } from './backup-failure.ts'

const chunkBytes = 1 << 20

const unreadable = (path: string, error: unknown): KeptFailure => ({
  code: 'archive.unreadable',
  message: `“${path}” of the archive cannot be read. Check the disk, then restore that file from a backup.`,
  detail: error instanceof Error ? error.message : String(error),
})

const cancelled: KeptFailure = { code: 'job.cancelled', message: 'Cancelled before everything was checked.' }

const gone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errnoOf(error))

/** The entries of a folder, sorted by name; none where there is no such folder. */
const entriesOf = async (folder: string) => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (gone(error)) return []
    throw error
  })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The files of the archive in `directory` as they lie on the disk. */
export const createKeptFiles = (directory: string): KeptFiles => {
  const placeOf = (path: string): string => join(directory, ...path.split('/'))

  const walk = async (path: string, found: KeptFile[]): Promise<void> => {
    for (const entry of await entriesOf(placeOf(path))) {
      const inner = `${path}/${entry.name}`
      if (!isKept(inner)) continue
      if (entry.isDirectory()) await walk(inner, found)
      else {
        const facts = await lstat(placeOf(inner)).catch(() => null)
        if (facts) found.push({ path: inner, bytes: facts.size })
      }
    }
  }

  const read: KeptFiles['read'] = async (path) => {
    try {
      return succeed(await readFile(placeOf(path)))
    } catch (error) {
      return gone(error) ? succeed(null) : fail(unreadable(path, error))
    }
  }

  return {
    placeOf,

    stated: (path) => (path.startsWith(`${vaultFolder}/`) ? blobDigest(path.slice(vaultFolder.length + 1)) : null),

    async units() {
      const units: string[] = []
      for (const entry of await entriesOf(directory)) {
        if (!isKept(entry.name)) continue
        if (!entry.isDirectory()) units.push(entry.name)
        else
          for (const inner of await entriesOf(join(directory, entry.name)))
            if (isKept(`${entry.name}/${inner.name}`)) units.push(`${entry.name}/${inner.name}`)
      }
      return units.sort()
    },

    async filesIn(unit) {
      const facts = await lstat(placeOf(unit)).catch(() => null)
      if (facts === null) return []
      if (!facts.isDirectory()) return [{ path: unit, bytes: facts.size }]
      const found: KeptFile[] = []
      await walk(unit, found)
      return found.sort((a, b) => (a.path < b.path ? -1 : 1))
    },

    read,

    async text(path) {
      const bytes = await read(path)
      return bytes.ok ? succeed(bytes.value === null ? null : Buffer.from(bytes.value).toString('utf8')) : bytes
    },

    has: async (path) => (await lstat(placeOf(path)).catch(() => null)) !== null,

    pause: (millis) => setTimeout(millis),

    async hash(path, onPart, signal) {
      try {
        // A link would let the bytes of another file stand for these.
        const handle = await open(placeOf(path), constants.O_RDONLY | constants.O_NOFOLLOW)
        try {
          const hash = createHash('sha256')
          const buffer = new Uint8Array(chunkBytes)
          for (let done = 0; ; await onPart(done)) {
            signal.throwIfAborted()
            const { bytesRead } = await handle.read(buffer, 0, chunkBytes, done)
            if (bytesRead === 0) return succeed(hash.digest('hex') as Sha256)
            hash.update(buffer.subarray(0, bytesRead))
            done += bytesRead
          }
        } finally {
          await handle.close()
        }
      } catch (error) {
        if (signal.aborted) return fail(cancelled)
        return gone(error) ? succeed(null) : fail(unreadable(path, error))
      }
    },
  }
}
