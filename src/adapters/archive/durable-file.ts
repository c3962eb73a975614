import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'

/** Makes a rename or a new name last through a power cut. Windows has no such call and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The old text or the new text, whatever happens in between: a name of its own, flush, rename, flush the folder. */
export const writeDurably = async (path: string, text: string | Uint8Array): Promise<void> => {
  const folder = dirname(path)
  const part = join(folder, `.${process.pid}-${randomUUID()}.part`)
  await mkdir(folder, { recursive: true })
  try {
    const handle = await open(part, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  await syncFolder(folder)
  await syncFolder(dirname(folder))
}

/** Null when there is no such file. */
export const readIfThere = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}

/** lowdb's own writer never flushes and uses one fixed temporary name; this one does neither. */
export const createRecordAdapter = (files: ArchiveFiles, path: string): Adapter<unknown> => ({
  async read() {
    const bytes = await files.read(path)
    return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'))
  },
  write: (record) => files.replace(path, `${JSON.stringify(record, null, 2)}\n`),
})
