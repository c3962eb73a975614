import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { lstat, open, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { BundleEntry, BundleFailure, BundleReader, HashedFile } from '../../workflow/ports/bundle-store.ts'
import { cancelledRead, explainRead, tooLarge } from './bundle-failure.ts'

/** How many files a folder may hold before it is taken for something else; an archive holds many. */
const mostEntries = 2_000_000

/** Reads a stream to its end while hashing it. */
export const hashStream = async (
  stream: Readable,
  name: string,
  onBytes: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<HashedFile, BundleFailure>> => {
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      signal.throwIfAborted()
      hash.update(chunk)
      bytes += chunk.length
      onBytes(bytes)
    }
    return succeed({ bytes, sha256: hash.digest('hex') as Sha256 })
  } catch (error) {
    return fail(signal.aborted ? cancelledRead : explainRead(error, name))
  } finally {
    stream.destroy()
  }
}

const describe = (entry: { isFile(): boolean; isSymbolicLink(): boolean }): string | null =>
  entry.isFile() ? null : entry.isSymbolicLink() ? 'a link' : 'a device'

/** What a writer took away since its folder was listed, such as a part that got its name, is not there. */
const unlessGone =
  <Value>(instead: Value) =>
  (error: unknown): Value => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead
    throw error
  }

const walk = async (root: string): Promise<readonly BundleEntry[] | null> => {
  const entries: BundleEntry[] = []
  const queue = ['']
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    const listed = readdir(join(root, folder), { withFileTypes: true })
    for (const entry of await (folder === '' ? listed : listed.catch(unlessGone([])))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) queue.push(path)
      else {
        const facts = await lstat(join(root, path)).catch(unlessGone(null))
        if (facts) entries.push({ path, bytes: facts.size, irregular: describe(entry) })
      }
      if (entries.length > mostEntries) return null
    }
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

const readerOver = (root: string, kind: 'folder' | 'pdf', entries: readonly BundleEntry[]): BundleReader => {
  const known = new Map(entries.map((entry) => [entry.path, entry]))
  const inside = (path: string): string | null => {
    const entry = known.get(path)
    return entry === undefined || entry.irregular !== null ? null : join(root, path)
  }
  const missing = (path: string): BundleFailure => ({
    code: 'bundle.missing',
    message: `There is no “${path}” in the bundle.`,
  })
  const bytes = async (path: string, limit: number): Promise<Result<Uint8Array, BundleFailure>> => {
    const full = inside(path)
    if (full === null) return fail(missing(path))
    if ((known.get(path)?.bytes ?? 0) > limit) return fail(tooLarge(path, `${limit} bytes`))
    try {
      return succeed(await readFile(full))
    } catch (error) {
      return fail(explainRead(error, path))
    }
  }
  return {
    kind,
    entries,
    bytes,
    async text(path, limit) {
      const read = await bytes(path, limit)
      return read.ok ? succeed(Buffer.from(read.value).toString('utf8')) : read
    },
    async hash(path, onBytes, signal) {
      const full = inside(path)
      if (full === null) return fail(missing(path))
      try {
        // A link that was put there since the folder was listed is refused.
        const handle = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW)
        return await hashStream(handle.createReadStream({ highWaterMark: 1 << 20 }), path, onBytes, signal)
      } catch (error) {
        return fail(explainRead(error, path))
      }
    },
    pathOf: inside,
    close: async () => undefined,
  }
}

export const openFolder = async (path: string): Promise<Result<BundleReader, BundleFailure>> => {
  try {
    const entries = await walk(path)
    return entries === null
      ? fail(tooLarge(basename(path), `${mostEntries} files`))
      : succeed(readerOver(path, 'folder', entries))
  } catch (error) {
    return fail(explainRead(error, basename(path)))
  }
}

/** One PDF, and the manifest beside it when there is one. */
export const openPdf = async (path: string): Promise<Result<BundleReader, BundleFailure>> => {
  const root = dirname(resolve(path))
  const entries: BundleEntry[] = []
  for (const name of [basename(path), 'manifest.json']) {
    const facts = await lstat(join(root, name)).catch(() => null)
    if (facts !== null) entries.push({ path: name, bytes: facts.size, irregular: describe(facts) })
  }
  return succeed(readerOver(root, 'pdf', entries))
}

/** The first four bytes, which tell a zip from a PDF whatever the file is called. */
export const firstBytes = async (path: string): Promise<string> => {
  const stream = createReadStream(path, { start: 0, end: 3 })
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('latin1')
}
