import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, rmdir, stat, statfs } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isKept, vaultFolder } from '../../domain/evidence/kept-file.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { BackupFailure, RestoreDraft } from '../../workflow/ports/backup-store.ts'
import { cancelled, damaged, explainRestore } from './backup-failure.ts'
import { hashPlace, partName, sweepParts, syncFolder } from './write-parts.ts'

const draftAt = (place: string, target: string | null): RestoreDraft => {
  const folders = new Set<string>()
  const full = (path: string): string => join(place, ...path.split('/'))
  return {
    place,

    async write(path, chunks, signal) {
      // A list that was made elsewhere may name anything; only what an archive keeps is written.
      if (!isKept(path)) return fail(damaged(path, 'a path that no archive has'))
      try {
        const file = full(path)
        await mkdir(dirname(file), { recursive: true })
        folders.add(dirname(file))
        const handle = await open(file, 'w', 0o600)
        try {
          const hash = createHash('sha256')
          for await (const chunk of chunks) {
            signal.throwIfAborted()
            hash.update(chunk)
            await handle.writeFile(chunk)
          }
          if (target !== null) await handle.sync()
          if (path.startsWith(`${vaultFolder}/`)) await handle.chmod(0o444)
          return succeed(hash.digest('hex') as Sha256)
        } finally {
          await handle.close()
        }
      } catch (error) {
        return fail(signal.aborted ? cancelled : explainRestore(error))
      }
    },

    async readBack(path, signal) {
      try {
        return succeed((await hashPlace(full(path), () => undefined, signal)).sha256)
      } catch (error) {
        return fail(signal.aborted ? cancelled : explainRestore(error))
      }
    },

    async publish() {
      if (target === null) return succeed(undefined)
      try {
        for (const folder of folders) await syncFolder(folder)
        // An empty folder may stand there; it is not taken away when something came into it meanwhile.
        await rmdir(target).catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
        })
        await rename(place, target)
        await syncFolder(dirname(target))
        return succeed(undefined)
      } catch (error) {
        return fail(explainRestore(error))
      }
    },

    discard: () => rm(place, { recursive: true, force: true }).catch(() => undefined),
  }
}

/** Restores beside `directory`, which must be empty or not there, so that nobody ever opens half an archive. */
export const restoreInto = async (directory: string): Promise<Result<RestoreDraft, BackupFailure>> => {
  const target = resolve(directory)
  try {
    const facts = await stat(target).catch(() => null)
    if (facts !== null && (!facts.isDirectory() || (await readdir(target)).length > 0))
      return fail({
        code: 'restore.not-empty',
        message: `“${basename(target)}” is not empty. Nothing is ever overwritten: choose an empty folder, or a new one.`,
      })
    const place = join(dirname(target), partName(basename(target)))
    await mkdir(dirname(target), { recursive: true })
    await sweepParts(dirname(target), basename(target))
    await mkdir(place, { mode: 0o700 })
    return succeed(draftAt(place, target))
  } catch (error) {
    return fail(explainRestore(error))
  }
}

/** A folder below `trials` that is thrown away; what a trial that was cut off left there goes first. */
export const restoreForTrial = async (trials: string): Promise<Result<RestoreDraft, BackupFailure>> => {
  try {
    await rm(trials, { recursive: true, force: true })
    const place = join(trials, randomUUID())
    await mkdir(place, { recursive: true, mode: 0o700 })
    return succeed(draftAt(place, null))
  } catch (error) {
    return fail(explainRestore(error))
  }
}

/** Bytes that can be written where `directory` is or would be; null where the system does not say. */
export const freeBytes = async (directory: string): Promise<number | null> => {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const facts = await statfs(folder).catch(() => null)
    if (facts) return facts.bavail * facts.bsize
    if (folder === dirname(folder)) return null
  }
}
