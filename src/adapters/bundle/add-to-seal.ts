import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isBundlePath, parseSums, sumsText } from '../../domain/evidence/manifest.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import { fail, succeed } from '../../domain/kernel/result.ts'
import { manifestName, sumsName } from '../../domain/report/verification-files.ts'
import type { BundleFailure, BundleStore } from '../../workflow/ports/bundle-store.ts'
import { explainWrite } from './bundle-failure.ts'

const digestOf = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256

/** Whole or not at all, under its name at once. */
const place = async (path: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const part = join(dirname(path), `.${randomUUID()}.part`)
  try {
    const handle = await open(part, 'wx', 0o644)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

const elsewhere = (directory: string): BundleFailure => ({
  code: 'bundle.missing',
  message: `The bundle “${basename(directory)}” is not where it was written to, or it was changed. The time stamp is kept in the archive.`,
})

/** The list names a file only once it is there: a crash in between leaves a file that is not listed, and no other gap. */
export const addToSeal: BundleStore['addToSeal'] = async (directory, manifest, files) => {
  try {
    const own = await readFile(join(directory, manifestName)).catch(() => null)
    const list = await readFile(join(directory, sumsName), 'utf8').catch(() => null)
    if (own === null || list === null || digestOf(own) !== manifest) return fail(elsewhere(directory))
    const lines = new Map(parseSums(list).map((line) => [line.path, line]))
    for (const { path, content } of files) {
      if (!isBundlePath(path)) throw new RangeError(`not a path inside a bundle: ${path}`)
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      await place(join(directory, path), bytes)
      lines.set(path, { path, sha256: digestOf(bytes) })
    }
    await place(join(directory, sumsName), Buffer.from(sumsText([...lines.values()]), 'utf8'))
    return succeed(undefined)
  } catch (error) {
    return fail(explainWrite(error))
  }
}
