import { createHash } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { blobDigest, blobPath } from '../../domain/evidence/fixity.ts'
import { isKept, vaultFolder } from '../../domain/evidence/kept-file.ts'
import { isSha256, type Sha256 } from '../../domain/kernel/digest.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { KeptFile, KeptFiles, KeptText } from '../../workflow/ports/kept-files.ts'
import type { Sealing } from '../../workflow/ports/sealing.ts'
import { errnoOf, explainRestore } from './backup-failure.ts'
import { altered, cancelled, unreadable } from './kept-failure.ts'
import { isText, sealedTexts } from './protected-texts.ts'
import { openToRead, partsOf, syncFolder } from './write-parts.ts'

/** The largest small file; what is larger is a film that is being recorded. */
const mostTextBytes = 512 * 2 ** 20

const wholeLines = (text: string): readonly string[] => text.split('\n').slice(0, -1)

const gone = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errnoOf(error))

/** The entries of a folder, sorted by name; none where there is no such folder. */
const entriesOf = async (folder: string) => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (gone(error)) return []
    throw error
  })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The files of the archive in `directory` as they lie on the disk. `sealing` opens those of a protected archive, and
 * `files` knows how its small ones lie; null while there is no protection.
 */
export const createKeptFiles = (
  directory: string,
  sealing: () => Sealing | null = () => null,
  files: ArchiveFiles | null = null,
): KeptFiles => {
  const inVault = (path: string): string | null =>
    path.startsWith(`${vaultFolder}/`) ? path.slice(vaultFolder.length + 1) : null
  const stated = (path: string): Sha256 | null => blobDigest(inVault(path) ?? '')
  const blobOf = (path: string): Sha256 | null => {
    const sealed = sealing()?.blobAt(inVault(path) ?? '') ?? ''
    return stated(path) ?? (isSha256(sealed) ? sealed : null)
  }
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

  const plainText = async (path: string): Promise<KeptText['text']> => {
    const bytes = await read(path)
    return bytes.ok ? succeed(bytes.value === null ? null : Buffer.from(bytes.value).toString('utf8')) : bytes
  }

  const filesIn = async (unit: string): Promise<readonly KeptFile[]> => {
    const facts = await lstat(placeOf(unit)).catch(() => null)
    if (facts === null) return []
    if (!facts.isDirectory()) return [{ path: unit, bytes: facts.size }]
    const found: KeptFile[] = []
    await walk(unit, found)
    return found.sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  const plainTexts = async (unit: string): Promise<KeptText[]> => {
    const small = (await filesIn(unit)).filter(({ path, bytes }) => isText(path) && bytes <= mostTextBytes)
    return Promise.all(small.map(async ({ path }) => ({ path, text: await plainText(path) })))
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

    filesIn,

    read,

    async texts(unit) {
      const opener = sealing()
      const found = opener && files ? await sealedTexts(files, opener, unit) : await plainTexts(unit)
      return found.sort((a, b) => (a.path < b.path ? -1 : 1))
    },

    async lines(path) {
      if (sealing() && files) return files.lines(path).catch(() => null)
      const text = await plainText(path)
      return text.ok && text.value !== null ? wholeLines(text.value) : null
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
