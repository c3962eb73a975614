import { createHash } from 'node:crypto'
import { readWithDigest } from '../../domain/evidence/checked-text.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Sealing } from '../../workflow/ports/sealing.ts'
import { archiveKeyPath, recoveryKeyPath, statementPath } from './key-statement.ts'
import { createOpenedCache } from './opened-cache.ts'
import { laterPiece, storedFolder, storedPath, suffix } from './stored-path.ts'

/**
 * A line is added by writing the whole file anew. So that this never costs more than this many bytes, a log goes on in
 * another file (`custody.jsonl.0001`) once it is longer; read together they are the log.
 */
const longestPiece = 64 * 1024

const pieceOf = (path: string, index: number): string =>
  index === 0 ? path : `${path}.${String(index).padStart(4, '0')}`

/** What was written before the archive was encrypted carries a digest of its own, which nobody needs any more here. */
const withoutDigest = (path: string, bytes: Buffer): Uint8Array => {
  if (!/\.(?:json|pem)$/.test(path)) return bytes
  const hash = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256
  const read = readWithDigest(path, bytes.toString('utf8'), hash)
  return read.state === 'whole' ? Buffer.from(read.text) : bytes
}

/** The small files of an encrypted archive: every file an age file, over the plain `files` that put them on the disk. */
export const createSealedFiles = (
  files: ArchiveFiles,
  sealing: Sealing,
  cachedBytes?: number,
): ArchiveFiles & { clear(): void } => {
  const cache = createOpenedCache(cachedBytes)

  const openPiece = async (path: string): Promise<Uint8Array | null> => {
    const known = cache.get(path)
    if (known) return known
    const stored = await files.read(storedPath(path, sealing))
    if (stored === null) return null
    const bytes = await sealing.open(stored)
    cache.set(path, bytes)
    return bytes
  }

  const keepPiece = async (path: string, bytes: Uint8Array): Promise<void> => {
    cache.drop(path)
    await files.replace(storedPath(path, sealing), await sealing.seal(bytes))
    cache.set(path, bytes)
  }

  /** All pieces of a file. A later one is there only where the one before is full. */
  const pieces = async (path: string): Promise<readonly Uint8Array[]> => {
    const found: Uint8Array[] = []
    for (let bytes = await openPiece(path); bytes !== null; bytes = await openPiece(pieceOf(path, found.length))) {
      found.push(bytes)
      if (bytes.length < longestPiece) break
    }
    return found
  }

  const read = async (path: string): Promise<Uint8Array | null> => {
    const found = await pieces(path)
    // A copy: what is handed out may be written to, what is held may not.
    return found.length === 0 ? null : withoutDigest(path, Buffer.concat(found))
  }

  const withLine = (bytes: Uint8Array, line: string): Uint8Array =>
    Buffer.concat([bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1), Buffer.from(`${line}\n`)])

  const isFile = async (path: string): Promise<boolean> => (await files.read(storedPath(path, sealing))) !== null

  /** How many later pieces there are, whether or not they can be opened. */
  const laterPieces = async (path: string): Promise<number> => {
    let count = 0
    while (await isFile(pieceOf(path, count + 1))) count += 1
    return count
  }

  const dropPieces = async (path: string): Promise<void> => {
    // From the last: whatever is left after a crash is still a log without a gap.
    for (let index = await laterPieces(path); index > 0; index -= 1) {
      cache.drop(pieceOf(path, index))
      await files.remove(storedPath(pieceOf(path, index), sealing))
    }
  }

  return {
    read,

    async replace(path, content) {
      await dropPieces(path)
      await keepPiece(path, typeof content === 'string' ? Buffer.from(content) : content.slice())
    },

    async append(path, line) {
      const found = await pieces(path)
      const last = found.at(-1)
      if (last === undefined) await keepPiece(path, withLine(new Uint8Array(0), line))
      else if (last.length < longestPiece) await keepPiece(pieceOf(path, found.length - 1), withLine(last, line))
      else await keepPiece(pieceOf(path, found.length), withLine(new Uint8Array(0), line))
    },

    async lines(path) {
      const bytes = await read(path)
      return bytes === null ? [] : Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1)
    },

    async remove(path) {
      await dropPieces(path)
      cache.clear()
      await files.remove(storedPath(path, sealing))
      await files.remove(storedFolder(path, sealing))
    },

    async move(from, to) {
      cache.clear()
      if (!(await isFile(from))) return files.move(storedFolder(from, sealing), storedFolder(to, sealing))
      const last = await laterPieces(from)
      for (let index = 0; index <= last; index += 1)
        await files.move(storedPath(pieceOf(from, index), sealing), storedPath(pieceOf(to, index), sealing))
      cache.clear()
    },

    stamp: (path) => files.stamp(storedPath(path, sealing)),

    async list(folder) {
      const names = await files.list(storedFolder(folder, sealing))
      const keys = new Set([statementPath, archiveKeyPath, recoveryKeyPath])
      return names
        .filter((name) => !keys.has(`${folder}/${name}`))
        .flatMap((name) => {
          const plain = name.endsWith(suffix) ? name.slice(0, -suffix.length) : sealing.folderCalled(name)
          return plain === null || laterPiece.test(plain) ? [] : [plain]
        })
        .sort()
    },

    clear: () => cache.clear(),
  }
}
