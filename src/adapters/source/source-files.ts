import { createHash } from 'node:crypto'
import { type FileHandle, open as openFile, realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { sha256 } from '../../domain/kernel/digest.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { SourceFailure, SourceFile, SourceFiles } from '../../workflow/ports/source-files.ts'

const headBytes = 4096

/** One read of 1 MiB at a time: the fastest of the sizes that were measured. */
const chunkBytes = 1 << 20

const explain = (error: unknown, name: string): SourceFailure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const detail = error instanceof Error ? error.message : String(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      code: 'source.missing',
      message: `There is no file “${name}” at that place. Check the name and try again.`,
      detail,
    }
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      code: 'source.no-permission',
      message: `“${name}” may not be read. Give yourself permission to read it, or copy it to another folder first.`,
      detail,
    }
  }
  if (code === 'ENAMETOOLONG') {
    return {
      code: 'source.missing',
      message: 'The name of the file is longer than the disk allows. Rename it.',
      detail,
    }
  }
  return {
    code: 'source.unreadable',
    message: `“${name}” could not be read. Copy it to this computer’s disk and try again.`,
    detail,
  }
}

/** Opens for reading only; a pipe or a device is refused before it is opened, because opening one can wait for ever. */
const openChecked = async (
  path: string,
): Promise<Result<{ handle: FileHandle; size: number; modified: Date }, SourceFailure>> => {
  const name = basename(path)
  try {
    const facts = await stat(path)
    if (!facts.isFile()) {
      return fail({ code: 'source.not-a-file', message: `“${name}” is not a file. Choose the video or photo itself.` })
    }
    if (facts.size === 0) {
      return fail({ code: 'source.empty', message: `“${name}” is empty (0 bytes). Copy it from the phone again.` })
    }
    return succeed({ handle: await openFile(path, 'r'), size: facts.size, modified: facts.mtime })
  } catch (error) {
    return fail(explain(error, name))
  }
}

export const createSourceFiles = (): SourceFiles => ({
  async open(path) {
    const opened = await openChecked(path)
    if (!opened.ok) return opened
    const { handle, size, modified } = opened.value
    const name = basename(path)
    try {
      const { bytesRead, buffer } = await handle.read(
        Buffer.alloc(Math.min(headBytes, size)),
        0,
        Math.min(headBytes, size),
        0,
      )
      const file: SourceFile = {
        // A link is followed here, once: what is probed and what is copied are the same file.
        path: await realpath(path),
        name,
        byteLength: size,
        head: buffer.subarray(0, bytesRead),
        modified: {
          kind: 'file-modified',
          value: modified.toISOString(),
          source: 'last change as this disk states it',
        },
      }
      return succeed(file)
    } catch (error) {
      return fail(explain(error, name))
    } finally {
      await handle.close()
    }
  },
  async hash(path, onProgress, signal) {
    const opened = await openChecked(path)
    if (!opened.ok) return opened
    const { handle, size } = opened.value
    const hash = createHash('sha256')
    const chunk = Buffer.alloc(chunkBytes)
    try {
      let done = 0
      for (;;) {
        if (signal.aborted) return fail({ code: 'job.cancelled', message: 'Cancelled.' })
        const { bytesRead } = await handle.read(chunk, 0, chunkBytes, done)
        if (bytesRead === 0) break
        hash.update(chunk.subarray(0, bytesRead))
        done += bytesRead
        onProgress(done, size)
      }
      return succeed({ sha256: sha256(hash.digest('hex')), byteLength: done })
    } catch (error) {
      return fail(explain(error, basename(path)))
    } finally {
      await handle.close()
    }
  },
  async read(path, limit) {
    const opened = await openChecked(path)
    if (!opened.ok) return opened
    const { handle, size } = opened.value
    const name = basename(path)
    try {
      if (size > limit) {
        const megabytes = Math.floor(limit / 1_000_000)
        return fail({
          code: 'source.too-large',
          message: `“${name}” is larger than ${megabytes} MB, the most that is read at once.`,
        })
      }
      return succeed(await handle.readFile())
    } catch (error) {
      return fail(explain(error, name))
    } finally {
      await handle.close()
    }
  },
})
