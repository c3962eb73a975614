import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readWithDigest, withDigest } from '../../domain/evidence/checked-text.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import { syncFolder, writeDurably } from './durable-file.ts'

const lineEnd = 0x0a

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** Of names that a process is still writing; see durable-file.ts. */
const isHalfWritten = (name: string): boolean => name.startsWith('.') && name.endsWith('.part')

/** Where the last whole line of a file ends: behind its last line end, looked for from the back. */
const wholeLength = async (path: string, size: number): Promise<number> => {
  const step = 4096
  for (let until = size; until > 0; until -= step) {
    const from = Math.max(0, until - step)
    const chunks: Buffer[] = []
    for await (const chunk of createReadStream(path, { start: from, end: until - 1 })) chunks.push(chunk as Buffer)
    const at = Buffer.concat(chunks).lastIndexOf(lineEnd)
    if (at >= 0) return from + at + 1
  }
  return 0
}

const digestOf = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

const carriesDigest = (path: string): boolean => /\.(?:json|pem)$/.test(path)

const marked = (path: string, content: string | Uint8Array): string | Uint8Array =>
  carriesDigest(path) ? withDigest(path, Buffer.from(content).toString('utf8'), digestOf) : content

/** Throws SyntaxError for a file that is not what was written: damage is damage, whether or not it still parses. */
const unmarked = (path: string, bytes: Uint8Array): Uint8Array => {
  if (!carriesDigest(path)) return bytes
  const read = readWithDigest(path, Buffer.from(bytes).toString('utf8'), digestOf)
  if (read.state === 'altered') throw new SyntaxError(`its digest is ${read.found}, and it states ${read.expected}`)
  return read.state === 'whole' ? Buffer.from(read.text) : bytes
}

/**
 * The small files of the archive in `directory`; JSON and PEM carry a digest of themselves there. Throws RangeError for
 * a path that leads outside: paths are made by the program, so that is a fault of it.
 */
export const createArchiveFiles = (directory: string): ArchiveFiles => {
  const placeOf = (path: string): string => {
    const parts = path.split('/')
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part))) {
      throw new RangeError(`“${path}” leads out of the archive`)
    }
    return join(directory, ...parts)
  }

  const read = async (path: string): Promise<Uint8Array | null> => {
    try {
      return unmarked(path, await readFile(placeOf(path)))
    } catch (error) {
      if (isAbsent(error)) return null
      throw error
    }
  }

  return {
    read,
    replace: (path, content) => writeDurably(placeOf(path), marked(path, content)),

    async append(path, line) {
      const place = placeOf(path)
      await mkdir(dirname(place), { recursive: true })
      const handle = await open(place, 'a', 0o600)
      let size = 0
      try {
        ;({ size } = await handle.stat())
        const whole = await wholeLength(place, size)
        if (whole < size) await handle.truncate(whole)
        try {
          await handle.writeFile(`${line}\n`)
          await handle.sync()
        } catch (error) {
          await handle.truncate(whole).catch(() => undefined)
          throw error
        }
      } finally {
        await handle.close()
      }
      if (size === 0) await syncFolder(dirname(place))
    },

    async lines(path) {
      const bytes = await read(path)
      return bytes === null ? [] : Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1)
    },

    async remove(path) {
      const place = placeOf(path)
      await rm(place, { recursive: true, force: true })
      await syncFolder(dirname(place)).catch((error: unknown) => {
        if (!isAbsent(error)) throw error
      })
    },

    async move(from, to) {
      const [source, target] = [placeOf(from), placeOf(to)]
      await mkdir(dirname(target), { recursive: true })
      await rename(source, target)
      await syncFolder(dirname(target))
      await syncFolder(dirname(source))
    },

    /** A new one is a new file with a time and a length of its own, so all three never stay the same by chance. */
    async stamp(path) {
      try {
        const { mtimeNs, size, ino } = await stat(placeOf(path), { bigint: true })
        return `${mtimeNs}-${size}-${ino}`
      } catch {
        return null
      }
    },

    async list(folder) {
      try {
        return (await readdir(placeOf(folder))).filter((name) => !isHalfWritten(name)).sort()
      } catch (error) {
        if (isAbsent(error)) return []
        throw error
      }
    },
  }
}
