import { basename } from 'node:path'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { isBundlePath } from '../../domain/evidence/manifest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { BundleEntry, BundleFailure, BundleReader } from '../../workflow/ports/bundle-store.ts'
import { explainRead, tooLarge } from './bundle-failure.ts'
import { hashStream } from './bundle-reader.ts'
import { zipSuspicion } from './zip-suspicion.ts'

/** More than any bundle needs, and little enough that a zip made to fill a computer does not. */
const mostEntries = 20_000
const mostBytes = 256 * 2 ** 30

const unusable = (name: string, detail: string): BundleFailure => ({
  code: 'bundle.unreadable',
  message: `“${name}” is damaged or no zip of a bundle. Ask for it again; it was not unpacked.`,
  detail,
})

/** Unix puts the file's kind into the upper half of the external attributes (APPNOTE 4.4.15); 0o120000 is a link. */
const irregularity = (entry: Entry): string | null => {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000
  if (kind === 0o120000) return 'a link'
  if (entry.isEncrypted()) return 'encrypted'
  return kind === 0 || kind === 0o100000 ? null : 'a device'
}

const listEntries = (zip: ZipFile): Promise<readonly Entry[] | string> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = []
    let total = 0
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize
      entries.push(entry)
      if (entries.length > mostEntries) resolve(`${mostEntries} files`)
      else if (total > mostBytes) resolve(`${mostBytes} bytes`)
      else zip.readEntry()
    })
    zip.readEntry()
  })

/** People zip the folder or what is in it; one folder around everything is looked through. */
const commonFolder = (paths: readonly string[]): string => {
  const first = paths[0]?.split('/')[0]
  const prefix = `${first}/`
  return first !== undefined && paths.every((path) => path.startsWith(prefix)) ? prefix : ''
}

/** A zip, and the bytes of one of its files as they are unpacked. */
export interface ZipReader extends BundleReader {
  /** Null for what is no plain file of the zip. */
  stream(file: string): Promise<{ readonly bytes: NodeJS.ReadableStream; readonly modified: Date } | null>
}

/** Opens a zip without unpacking it. Paths that lead outside, links and doubled names are refused or named. */
export const openZip = async (path: string): Promise<Result<ZipReader, BundleFailure>> => {
  const name = basename(path)
  let zip: ZipFile
  try {
    // yauzl refuses absolute paths, `..` and backslashes itself, and ends a file that is longer than it says.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true })
  } catch (error) {
    return fail(unusable(name, error instanceof Error ? error.message : String(error)))
  }
  const refuse = (failure: BundleFailure): Result<ZipReader, BundleFailure> => {
    zip.close()
    return fail(failure)
  }
  let listed: readonly Entry[] | string
  try {
    listed = await listEntries(zip)
  } catch (error) {
    return refuse(unusable(name, error instanceof Error ? error.message : String(error)))
  }
  if (typeof listed === 'string') return refuse(tooLarge(name, listed))
  const files = listed.filter((entry) => !entry.fileName.endsWith('/'))
  const prefix = commonFolder(files.map((entry) => entry.fileName))
  const known = new Map(files.map((entry) => [entry.fileName.slice(prefix.length), entry]))
  const bad = [...known.keys()].find((file) => !isBundlePath(file))
  if (bad !== undefined) return refuse(unusable(name, `a path that is not allowed: ${JSON.stringify(bad)}`))
  const suspicion = zipSuspicion(files)
  if (suspicion !== null) return refuse(unusable(name, suspicion))
  const entries: readonly BundleEntry[] = [...known]
    .map(([file, entry]) => ({ path: file, bytes: entry.uncompressedSize, irregular: irregularity(entry) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

  const stream = async (file: string) => {
    const entry = known.get(file)
    if (entry === undefined || irregularity(entry) !== null) return null
    return { bytes: await zip.openReadStreamPromise(entry), modified: entry.getLastModDate() }
  }
  const missing = (file: string): BundleFailure => ({
    code: 'bundle.missing',
    message: `There is no “${file}” in the zip.`,
  })
  const bytes = async (file: string, limit: number): Promise<Result<Uint8Array, BundleFailure>> => {
    if ((known.get(file)?.uncompressedSize ?? 0) > limit) return fail(tooLarge(file, `${limit} bytes`))
    try {
      const opened = await stream(file)
      if (opened === null) return fail(missing(file))
      const chunks: Buffer[] = []
      for await (const chunk of opened.bytes as AsyncIterable<Buffer>) chunks.push(chunk)
      return succeed(Buffer.concat(chunks))
    } catch (error) {
      return fail(explainRead(error, file))
    }
  }
  return succeed({
    kind: 'zip',
    entries,
    bytes,
    stream,
    async text(file, limit) {
      const read = await bytes(file, limit)
      return read.ok ? succeed(Buffer.from(read.value).toString('utf8')) : read
    },
    async hash(file, onBytes, signal) {
      try {
        const opened = await stream(file)
        return opened === null ? fail(missing(file)) : hashStream(opened.bytes, file, onBytes, signal)
      } catch (error) {
        return fail(explainRead(error, file))
      }
    },
    pathOf: () => null,
    close: async () => zip.close(),
  })
}
