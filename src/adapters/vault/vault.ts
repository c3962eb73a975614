import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, type FileHandle, lstat, open, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { blobPath } from '../../domain/evidence/fixity.ts'
import { isSha256, type Sha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { Sealing } from '../../workflow/ports/sealing.ts'
import type { StoredBlob, Vault, VaultFailure } from '../../workflow/ports/vault.ts'
import type { OpenedBlobs } from './opened-blobs.ts'
import { chunkBytes, createPartFile, hashFile, type PartFile, sweepParts, syncFolder } from './part-file.ts'
import { cancelled, explainSource, explainWrite, notAFile } from './vault-failure.ts'

const missing: VaultFailure = {
  code: 'vault.missing',
  message: 'The archive no longer holds these bytes. Import the file again, or restore a backup.',
}

const altered = (digest: Sha256, found: Sha256 | null): VaultFailure => ({
  code: 'vault.altered',
  message:
    'A file in the archive is not what it was when it was imported. Restore a backup; it is not used until then.',
  detail: `expected ${digest}, found ${found ?? 'bytes that do not open'}`,
})

/** O_NOFOLLOW and O_NONBLOCK: a link is refused, and opening a pipe does not wait for a writer. */
const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

const openSource = async (path: string): Promise<Result<{ handle: FileHandle; size: number }, VaultFailure>> => {
  const name = basename(path)
  try {
    const before = await lstat(path)
    if (!before.isFile()) return fail(notAFile(name))
    const handle = await open(path, readOnly)
    const { size } = await handle.stat()
    return succeed({ handle, size })
  } catch (error) {
    return fail(explainSource(error, name))
  }
}

/** A failed read belongs to the source, a failed write to the vault: the two ask the user for different things. */
class SourceError extends Error {}

/** How a vault keeps its blobs encrypted, and where those are that a tool reads. */
export interface SealedVault {
  readonly sealing: Sealing
  readonly opened: OpenedBlobs
}

/**
 * Content-addressed bytes under `directory` as `vault/ab/cdef…` (the digest, split after two digits), mode 0444. A file is
 * hashed while it is copied, in one read; the copy is flushed, read back and renamed into place, so that a name that
 * is there always holds all of its bytes. `directory` is made when it is first written to. With `sealed`, each blob is an age
 * file under a name that does not tell its digest, and `pathOf` gives the path of a decrypted copy outside the archive.
 */
export const createVault = (directory: string, sealed: SealedVault | null = null): Vault => {
  const sealing = sealed?.sealing ?? null
  const blobs = join(directory, 'vault')
  const parts = join(blobs, '.tmp')
  const pathFor = (digest: Sha256): string =>
    join(blobs, ...(sealing ? sealing.blobPath(digest) : blobPath(digest)).split('/'))
  let swept = false

  const openPart = async (): Promise<PartFile> => {
    if (!swept) await sweepParts(parts)
    swept = true
    return createPartFile(parts, sealing)
  }

  /** A blob whose bytes no longer fit its name is replaced: the new copy does fit, and the old one is no use. */
  const holds = async (digest: Sha256): Promise<boolean> => {
    const path = pathFor(digest)
    const there = await hashFile(path, sealing).catch(() => null)
    if (there?.sha256 === digest) return true
    // What is sealed and cannot be opened was altered; what cannot be read at all may not be there.
    if (there !== null || (sealing && (await stat(path).catch(() => null)))) {
      await chmod(path, 0o600)
      await rm(path, { force: true })
    }
    return false
  }

  const keep = async (part: PartFile, signal?: AbortSignal): Promise<StoredBlob> => {
    const { sha256, byteLength } = await part.finish()
    signal?.throwIfAborted()
    if (await holds(sha256)) {
      await part.discard()
      return { sha256, byteLength, existed: true }
    }
    signal?.throwIfAborted()
    await part.publish(pathFor(sha256))
    return { sha256, byteLength, existed: false }
  }

  return {
    async acquire(path, onProgress, signal) {
      if (signal.aborted) return fail(cancelled)
      const source = await openSource(path)
      if (!source.ok) return source
      const { handle, size } = source.value
      let part: PartFile | null = null
      try {
        if (size === 0) {
          return fail({
            code: 'vault.source-empty',
            message: `“${basename(path)}” is empty (0 bytes). Copy it from the phone again.`,
          })
        }
        part = await openPart()
        const target = part
        const buffer = new Uint8Array(chunkBytes)
        for (let done = 0; ; onProgress(done, Math.max(size, done))) {
          signal.throwIfAborted()
          const { bytesRead } = await handle.read(buffer, 0, chunkBytes, done).catch((error: unknown) => {
            throw new SourceError('read', { cause: error })
          })
          if (bytesRead === 0) break
          await target.write(buffer.subarray(0, bytesRead))
          done += bytesRead
        }
        return succeed(await keep(part, signal))
      } catch (error) {
        await part?.discard().catch(() => undefined)
        if (signal.aborted) return fail(cancelled)
        return fail(error instanceof SourceError ? explainSource(error.cause, basename(path)) : explainWrite(error))
      } finally {
        await handle.close()
      }
    },

    async put(bytes) {
      let part: PartFile | null = null
      try {
        part = await openPart()
        await part.write(bytes)
        return succeed(await keep(part))
      } catch (error) {
        await part?.discard().catch(() => undefined)
        return fail(explainWrite(error))
      }
    },

    async read(digest) {
      if (!isSha256(digest)) return fail(missing)
      try {
        const stored = await readFile(pathFor(digest))
        const bytes = sealing ? await sealing.open(stored).catch(() => null) : stored
        if (bytes === null) return fail(altered(digest, null))
        const found = createHash('sha256').update(bytes).digest('hex') as Sha256
        return found === digest ? succeed(bytes) : fail(altered(digest, found))
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : ''
        return fail(code === 'ENOENT' ? missing : explainWrite(error))
      }
    },

    async remove(digest) {
      const path = pathFor(digest)
      try {
        await chmod(path, 0o600).catch(() => undefined)
        await rm(path, { force: true })
        await syncFolder(dirname(path)).catch(() => undefined)
        return succeed(undefined)
      } catch (error) {
        return fail(explainWrite(error))
      }
    },

    async pathOf(digest) {
      if (!isSha256(digest)) return null
      const path = pathFor(digest)
      const facts = await stat(path).catch(() => null)
      if (!facts?.isFile()) return null
      return sealed ? sealed.opened.pathOf(digest, path, facts.size) : path
    },
  }
}
