import { mkdir, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fail, succeed } from '../../domain/kernel/result.ts'
import type { BackupFailure, BackupStore } from '../../workflow/ports/backup-store.ts'
import { explainRead, explainWrite, notABackup } from './backup-failure.ts'
import { beginFile } from './file-draft.ts'
import { openFile } from './file-reader.ts'
import { beginGeneration } from './folder-draft.ts'
import { generationsName } from './folder-layout.ts'
import { generationNames, openGeneration } from './folder-reader.ts'
import { freeBytes, restoreForTrial, restoreInto } from './restore-draft.ts'
import { closingBytes, readClosing } from './zip-closing.ts'

/** Where backups go in a folder that holds other things as well. */
const ownFolder = 'proofbox-backup'

/** The nearest folder above that is there, by its real name: what is not there yet has none. */
const realPlace = async (path: string): Promise<string> => {
  const place = resolve(path)
  const real = await realpath(place).catch(() => null)
  if (real !== null || place === dirname(place)) return real ?? place
  return join(await realPlace(dirname(place)), basename(place))
}

const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)
}

const zipMark = Buffer.from('PK')

const firstBytes = async (path: string): Promise<Buffer> => {
  const handle = await open(path, 'r')
  try {
    const head = Buffer.alloc(2)
    const { bytesRead } = await handle.read(head, 0, 2, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Whether a file ends as a backup does; nothing else is ever replaced by one. */
const looksLikeBackup = async (path: string): Promise<boolean> => {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const last = Buffer.alloc(Math.min(size, closingBytes))
    await handle.read(last, 0, last.length, size - last.length)
    return readClosing(last) !== null
  } finally {
    await handle.close()
  }
}

const anotherFile = (name: string): BackupFailure => ({
  code: 'backup.another-file',
  message: `“${name}” is there already and is no whole backup, so it is not replaced. Choose another name.`,
})

/**
 * Backups on disks of this computer. `archive` is what they are of, so that none lands inside of it; `trials` a folder
 * that is emptied and used when restoring is tried.
 */
export const createBackupStore = (archive: string | null, trials: string): BackupStore => {
  const within = async (path: string): Promise<BackupFailure | null> =>
    archive !== null && isWithin(await realPlace(path), await realPlace(archive))
      ? {
          code: 'backup.in-archive',
          message: 'That place is inside of the archive itself. Choose one outside of it, best on another disk.',
        }
      : null

  const isFolderOfBackups = async (path: string): Promise<boolean> =>
    (await stat(join(path, generationsName)).catch(() => null))?.isDirectory() === true

  /** Backups lie in a folder of their own where it holds other things as well. */
  const folderIn = async (path: string): Promise<string> =>
    (await isFolderOfBackups(path)) ? path : join(path, ownFolder)

  return {
    async place(path) {
      const inside = await within(path)
      if (inside) return fail(inside)
      const facts = await stat(path).catch(() => null)
      if (!facts?.isDirectory()) {
        if (facts && !(await looksLikeBackup(path).catch(() => false))) return fail(anotherFile(basename(path)))
        return succeed({ path: resolve(path), kind: 'file', occupied: facts !== null })
      }
      try {
        const own = (await isFolderOfBackups(path)) || (await readdir(path)).length === 0
        return succeed({ path: own ? resolve(path) : join(resolve(path), ownFolder), kind: 'folder', occupied: false })
      } catch (error) {
        return fail(explainWrite(error))
      }
    },

    isThere: async (path) => (await stat(path).catch(() => null)) !== null,

    async begin(path, kind, at) {
      try {
        await mkdir(kind === 'file' ? dirname(path) : path, { recursive: true })
      } catch (error) {
        return fail(explainWrite(error))
      }
      return kind === 'file' ? beginFile(path, at) : beginGeneration(path, at)
    },

    async open(path, generation, signal) {
      try {
        const facts = await stat(path)
        if (!facts.isDirectory()) {
          // Opening a pipe waits for somebody who writes into it.
          const head = facts.isFile() ? await firstBytes(path) : null
          return head?.equals(zipMark) ? openFile(path, signal) : fail(notABackup(basename(path)))
        }
        const folder = await folderIn(path)
        return (await isFolderOfBackups(folder))
          ? await openGeneration(folder, generation)
          : fail(notABackup(basename(path)))
      } catch (error) {
        return fail(explainRead(error, basename(path)))
      }
    },

    moments: async (path) => generationNames(await folderIn(path)),

    async restoreInto(directory) {
      const inside = await within(directory)
      return inside ? fail(inside) : restoreInto(directory)
    },
    restoreForTrial: () => restoreForTrial(trials),
    freeForTrial: () => freeBytes(trials),
  }
}
