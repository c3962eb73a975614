import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { blobPath } from '../../domain/evidence/fixity.ts'
import type { Json } from '../../domain/kernel/canonical-json.ts'
import { isSha256, type Sha256 } from '../../domain/kernel/digest.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'

export interface StageStore {
  find(key: Sha256): Promise<Json | null>
  keep(key: Sha256, value: Json): Promise<void>
}

/**
 * Results of pipeline stages, one file a key: the digest of the text, a line end, the text. Not flushed, because
 * losing one costs time only; the digest tells a torn file from a whole one. In an encrypted archive they go through its
 * files instead.
 */
export const createStageStore = (directory: string, hasher: Hasher, encrypted: ArchiveFiles | null): StageStore => ({
  async find(key) {
    if (!isSha256(key)) return null
    try {
      const path = blobPath(key)
      const kept = encrypted ? await encrypted.read(`stages/${path}`) : await readFile(join(directory, path))
      const file = Buffer.from(kept ?? []).toString('utf8')
      const text = file.slice(65)
      return hasher.sha256(text) === file.slice(0, 64) ? (JSON.parse(text) as Json) : null
    } catch {
      return null
    }
  },
  async keep(key, value) {
    const path = join(directory, blobPath(key))
    const part = `${path}.${process.pid}-${randomUUID()}.part`
    const text = JSON.stringify(value)
    try {
      if (encrypted) return await encrypted.replace(`stages/${blobPath(key)}`, `${hasher.sha256(text)}\n${text}`)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(part, `${hasher.sha256(text)}\n${text}`, { flag: 'wx' })
      await rename(part, path)
    } catch {
      await rm(part, { force: true }).catch(() => undefined)
    }
  },
})
