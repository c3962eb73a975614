import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, type FileHandle, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { isBundlePath } from '../../domain/evidence/manifest.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import { type BagFile, payloadFolder, tagFiles } from '../../domain/report/bag.ts'
import type { BundleDraft, BundleFailure, HashedFile } from '../../workflow/ports/bundle-store.ts'
import { cancelledWrite, explainWrite } from './bundle-failure.ts'

const chunkBytes = 1 << 20

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Null when the target is free: not there, or an empty folder. */
const occupied = async (path: string): Promise<BundleFailure | null> => {
  const there = await stat(path).catch(() => null)
  if (there === null) return null
  if (there.isDirectory() && (await readdir(path)).length === 0) return null
  return {
    code: 'bundle.exists',
    message: `“${basename(path)}” is there already and is not overwritten. Move it away, or choose another folder.`,
  }
}

/** Pictures, videos and PDFs are compressed already; trying again costs time and gains nothing. */
const isText = (path: string): boolean => /\.(?:json|jsonl|txt|html|sha256)$/.test(path)

/** DOS time counts in local time and in steps of two seconds; the fields are made to read as UTC wherever we are. */
const zipTime = (at: Instant): Date => {
  const utc = new Date(at)
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  )
}

const filesUnder = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

const hashOf = async (path: string): Promise<HashedFile> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { bytes, sha256: hash.digest('hex') as Sha256 }
}

/** Opens a draft beside `directory/name`. The folder `directory` is made when it is not there. */
export const createBundleDraft = async (
  directory: string,
  name: string,
  withZip: boolean,
): Promise<Result<BundleDraft, BundleFailure>> => {
  const target = join(directory, name)
  const zipTarget = `${target}.zip`
  const path = join(directory, `.${name}-${process.pid}-${randomUUID()}.part`)
  const zipPath = `${path}.zip`
  let zipped = false
  /** What has its final name by this draft. */
  const placed: string[] = []
  const withdraw = async (): Promise<void> => {
    for (const made of placed.splice(0)) await rm(made, { recursive: true, force: true }).catch(() => undefined)
  }
  try {
    await mkdir(directory, { recursive: true })
    const taken = (await occupied(target)) ?? (withZip ? await occupied(zipTarget) : null)
    if (taken !== null) return fail(taken)
    await mkdir(path)
  } catch (error) {
    return fail(explainWrite(error))
  }

  const writing = async (file: string, fill: (handle: FileHandle) => Promise<HashedFile>): Promise<HashedFile> => {
    if (!isBundlePath(file)) throw new RangeError(`not a path inside a bundle: ${file}`)
    const full = join(path, file)
    await mkdir(dirname(full), { recursive: true })
    const handle = await open(full, 'wx', 0o644)
    try {
      const written = await fill(handle)
      await handle.sync()
      return written
    } finally {
      await handle.close()
    }
  }

  return succeed({
    path,

    async write(file, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      try {
        const written = await writing(file, async (handle) => {
          await handle.writeFile(bytes)
          return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') as Sha256 }
        })
        return succeed(written)
      } catch (error) {
        return fail(explainWrite(error))
      }
    },

    async copy(file, from, onBytes, signal) {
      try {
        const source = await open(from, 'r')
        try {
          const written = await writing(file, async (handle) => {
            const hash = createHash('sha256')
            const buffer = new Uint8Array(chunkBytes)
            for (let done = 0; ; onBytes(done)) {
              signal.throwIfAborted()
              const { bytesRead } = await source.read(buffer, 0, chunkBytes, done)
              if (bytesRead === 0) return { bytes: done, sha256: hash.digest('hex') as Sha256 }
              const chunk = buffer.subarray(0, bytesRead)
              hash.update(chunk)
              await handle.writeFile(chunk)
              done += bytesRead
            }
          })
          return succeed(written)
        } finally {
          await source.close()
        }
      } catch (error) {
        return fail(signal.aborted ? cancelledWrite : explainWrite(error))
      }
    },

    async bag(facts) {
      try {
        const payload: BagFile[] = []
        for (const file of await filesUnder(path))
          payload.push({ path: `${payloadFolder}${file}`, ...(await hashOf(join(path, file))) })
        const inside = join(path, payloadFolder)
        const names = await readdir(path)
        await mkdir(inside)
        for (const name of names) await rename(join(path, name), join(inside, name))
        const digest = (text: string): Sha256 => createHash('sha256').update(text, 'utf8').digest('hex') as Sha256
        for (const { path: file, text } of tagFiles(payload, facts, digest)) {
          await writing(file, async (handle) => {
            await handle.writeFile(text)
            return { bytes: Buffer.byteLength(text), sha256: digest(text) }
          })
        }
        return succeed(undefined)
      } catch (error) {
        return fail(explainWrite(error))
      }
    },

    async zip(at, signal) {
      try {
        const zip = new ZipFile()
        // yazl reports a file that it cannot read on the archive itself, not on its stream.
        const broken = new Promise<never>((_, reject) => zip.on('error', reject))
        for (const file of await filesUnder(path)) {
          zip.addFile(join(path, file), `${name}/${file}`, {
            mtime: zipTime(at),
            mode: 0o100644,
            compress: isText(file),
            forceDosTimestamp: true,
          })
        }
        zip.end()
        const written = pipeline(zip.outputStream, createWriteStream(zipPath, { flags: 'wx', flush: true }), { signal })
        await Promise.race([written, broken])
        zipped = true
        return succeed({ path: zipPath })
      } catch (error) {
        return fail(signal.aborted ? cancelledWrite : explainWrite(error))
      }
    },

    async publish() {
      try {
        const taken = (await occupied(target)) ?? (zipped ? await occupied(zipTarget) : null)
        if (taken !== null) return fail(taken)
        for (const folder of new Set((await filesUnder(path)).map((file) => dirname(join(path, file))))) {
          await syncFolder(folder)
        }
        await chmod(path, 0o755)
        // An empty folder may stand at the target; Windows renames over none.
        await rmdir(target).catch(() => undefined)
        await rename(path, target)
        placed.push(target)
        if (zipped) {
          await rename(zipPath, zipTarget)
          placed.push(zipTarget)
        }
        await syncFolder(directory)
        return succeed({ bundle: target, zip: zipped ? zipTarget : null })
      } catch (error) {
        await withdraw()
        return fail(explainWrite(error))
      }
    },

    withdraw,

    async discard() {
      await rm(path, { recursive: true, force: true }).catch(() => undefined)
      await rm(zipPath, { force: true }).catch(() => undefined)
    },
  })
}
