import { createHash } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { blobDigest, blobPath } from '../../domain/evidence/fixity.ts'
import { isKept, vaultFolder } from '../../domain/evidence/kept-file.ts'
import { isSha256, type Sha256 } from '../../domain/kernel/digest.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { KeptFailure, KeptFile, KeptFiles } from '../../workflow/ports/kept-files.ts'
import type { Sealing } from '../../workflow/ports/sealing.ts'
import { errnoOf, explainRestore } from './backup-failure.ts'
import { openToRead, partsOf, syncFolder } from './write-parts.ts'

/** How every age file begins: https://c2sp.org/age */
const sealedMark = Buffer.from('age-encryption.org/v1\n')

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

const altered = (path: string, error: unknown): KeptFailure => ({
  code: 'archive.altered',
  message: `“${path}” of the archive is not what it was. Restore that file from a backup.`,
  detail: error instanceof Error ? error.message : String(error),
})

/**
 * The files of the archive in `directory` as they lie on the disk. `sealing` opens those of a protected archive; null
 * while there is none.
 */
export const createKeptFiles = (directory: string, sealing: () => Sealing | null = () => null): KeptFiles => {
  const inVault = (path: string): string | null =>
    path.startsWith(`${vaultFolder}/`) ? path.slice(vaultFolder.length + 1) : null
  const stated = (path: string): Sha256 | null => blobDigest(inVault(path) ?? '')
  const blobOf = (path: string): Sha256 | null => {
    const sealed = sealing()?.blobAt(inVault(path) ?? '') ?? ''
    return stated(path) ?? (isSha256(sealed) ? sealed : null)
  }
  /** A file that is protected tells so by its first bytes, whatever it is called. */
  const isSealed = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, sealedMark.length)).equals(sealedMark)

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

    blobFile: (digest) => `${vaultFolder}/${sealing()?.blobPath(digest) ?? blobPath(digest)}`,
    blobOf,
    stated,

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
      if (!bytes.ok || bytes.value === null) return bytes.ok ? succeed(null) : bytes
      const opener = sealing()
      if (opener === null || !isSealed(bytes.value)) return succeed(Buffer.from(bytes.value).toString('utf8'))
      try {
        return succeed(Buffer.from(await opener.open(bytes.value)).toString('utf8'))
      } catch (error) {
        return fail(altered(path, error))
      }
    },

    has: async (path) => (await lstat(placeOf(path)).catch(() => null)) !== null,

    async putBack(path, from) {
      const place = placeOf(path)
      try {
        const handle = await open(from, 'r+')
        try {
          await handle.sync()
          if (inVault(path) !== null) await handle.chmod(0o444)
        } finally {
          await handle.close()
        }
        await mkdir(dirname(place), { recursive: true })
        await rename(from, place)
        await syncFolder(dirname(place))
        return succeed(undefined)
      } catch (error) {
        return fail(explainRestore(error))
      }
    },

    pause: (millis) => setTimeout(millis),

    async hash(path, onPart, signal) {
      const hash = createHash('sha256')
      let done = 0
      const take = async (part: Uint8Array): Promise<void> => {
        signal.throwIfAborted()
        hash.update(part)
        done += part.length
        await onPart(done)
      }
      try {
        // A link would let the bytes of another file stand for these.
        const handle = await openToRead(placeOf(path))
        const opener = stated(path) === null ? sealing() : null
        try {
          if (opener !== null) await opener.openFile(placeOf(path), take)
          else for await (const part of partsOf(handle, () => undefined, signal)) await take(part)
        } finally {
          await handle.close()
        }
        return succeed(hash.digest('hex') as Sha256)
      } catch (error) {
        if (signal.aborted) return fail(cancelled)
        if (gone(error)) return succeed(null)
        return fail(errnoOf(error) === '' ? altered(path, error) : unreadable(path, error))
      }
    },
  }
}
