import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { ArchiveKeys } from '../../workflow/ports/protection.ts'
import { createSealedFiles } from './sealed-files.ts'

/** What stands around an unlocked archive, and goes when it is locked. */
export interface Session {
  readonly keys: ArchiveKeys
  readonly files: ArchiveFiles
  /** The same, read from the disk every time: for whoever looks whether the disk still has what was written. */
  readonly onDisk: ArchiveFiles
  /** Where decrypted copies lie while the archive is unlocked: the first is in memory where the system has such a disk. */
  readonly folders: readonly [string, ...string[]]
  /** A folder on the disk for what tools and recordings write, which may be large. */
  readonly scratch: string
  /** Where the index lies meanwhile. */
  readonly index: string
  /** Whether that was just decrypted, and is no other process's. */
  readonly isIndexCopy: boolean
  /** Puts the index back, encrypted (unless it is another process's), removes every decrypted copy and forgets the keys. */
  close(): Promise<void>
}

const indexName = 'index.sqlite'
const prefix = 'proofbox-open-'
const readBytes = 1 << 20
/** A disk in memory that is smaller is no help to somebody who looks at films. */
const leastMemory = 1 << 30

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Folders of the system for what is not to last: first those in memory. Null where the system has none. */
const inMemory = async (): Promise<string | null> => {
  if (process.platform !== 'linux') return null
  for (const folder of [process.env.XDG_RUNTIME_DIR, '/dev/shm']) {
    if (!folder) continue
    try {
      await access(folder, constants.W_OK)
      const facts = await statfs(folder)
      if (facts.bavail * facts.bsize >= leastMemory) return folder
    } catch {
      // Not there, or not ours.
    }
  }
  return null
}

/** The folder for what does not last on the disk, as it was before anybody moved it. */
const systemFolder = tmpdir()

/** Names of folders of this archive; the archive's own path does not show in them. */
const namesFor = (directory: string): string =>
  `${prefix}${createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 16)}-`

/** Removes what a process left behind that died while this archive was unlocked. For the start, before anybody asks. */
export const sweepSessions = async (directory: string): Promise<void> => {
  const start = namesFor(directory)
  for (const root of [await inMemory(), systemFolder, process.env.XDG_RUNTIME_DIR, '/dev/shm']) {
    if (!root) continue
    for (const name of await readdir(root).catch(() => [])) {
      const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN
      if (Number.isInteger(pid) && !isAlive(pid))
        await rm(join(root, name), { recursive: true, force: true }).catch(() => undefined)
    }
  }
}

/** Streams a file through the cipher, flushed and renamed into place. */
const sealFile = async (from: string, to: string, keys: ArchiveKeys): Promise<void> => {
  const source = await open(from, 'r')
  const part = `${to}.part`
  const target = await open(part, 'w', 0o600)
  try {
    const stream = await keys.startSealing()
    const buffer = new Uint8Array(readBytes)
    for (let bytesRead = 1; bytesRead > 0; ) {
      ;({ bytesRead } = await source.read(buffer, 0, readBytes, null))
      await target.writeFile(bytesRead > 0 ? stream.update(buffer.subarray(0, bytesRead)) : stream.end())
    }
    await target.sync()
  } finally {
    await source.close()
    await target.close()
  }
  await rename(part, to)
}

/** The index that another process has open now, where it can be read. */
const indexKeptBy = async (directory: string, pid: number): Promise<string | null> => {
  for (const root of [process.env.XDG_RUNTIME_DIR, '/dev/shm', systemFolder]) {
    const path = root && join(root, `${namesFor(directory)}${pid}`, indexName)
    if (path && (await stat(path).catch(() => null))) return path
  }
  return null
}

/** A copy of the index that was put away; where it cannot be opened the index is made again. */
const takeOutIndex = async (stored: string, path: string, keys: ArchiveKeys): Promise<void> => {
  if (!(await stat(stored).catch(() => null))) return
  const handle = await open(path, 'w', 0o600)
  try {
    await keys.openFile(stored, (chunk) => handle.writeFile(chunk))
  } catch {
    await rm(path, { force: true })
  } finally {
    await handle.close()
  }
}

/**
 * Opens an archive whose keys are there, over its small files as they lie on the disk. From here on the process puts
 * what does not last into the session's folder, too: tools write there, and what they leave goes with it.
 */
export const openSession = async (
  directory: string,
  files: ArchiveFiles,
  keys: ArchiveKeys,
  writer: number | null = null,
): Promise<Session> => {
  const own = `${namesFor(directory)}${process.pid}`
  const memory = await inMemory()
  const folders: [string, ...string[]] =
    memory === null ? [join(systemFolder, own)] : [join(memory, own), join(systemFolder, own)]
  for (const folder of folders) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { mode: 0o700 })
  }
  const scratch = folders.at(-1) ?? folders[0]
  const stored = join(directory, `${indexName}.age`)
  const theirs = writer === null ? null : await indexKeptBy(directory, writer)
  const index = theirs ?? join(folders[0], indexName)
  if (theirs === null) await takeOutIndex(stored, index, keys)
  const sealed = createSealedFiles(files, keys)
  const before = { TMPDIR: process.env.TMPDIR, TEMP: process.env.TEMP }
  for (const name of ['TMPDIR', 'TEMP']) process.env[name] = scratch
  return {
    keys,
    files: sealed,
    onDisk: createSealedFiles(files, keys, 0),
    folders,
    scratch,
    index,
    isIndexCopy: theirs === null,
    async close() {
      if (writer === null && (await stat(index).catch(() => null)))
        await sealFile(index, stored, keys).catch(() => undefined)
      sealed.clear()
      keys.drop()
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
    },
  }
}
