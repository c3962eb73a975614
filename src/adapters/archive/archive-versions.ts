import { z } from 'zod'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { ArchiveVersions } from '../../workflow/ports/archive-versions.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'
import { createArchive } from './archive.ts'
import { explainWrite } from './archive-failure.ts'

const path = 'archive.json'

/**
 * What each version brought:
 * 1. one record an order, chains of custody, the vault; no `archive.json`;
 * 2. a journal beside each record, and a digest in every small file.
 */
const current = 2

const statement = z.object({ schema: z.literal(1), version: z.number().int().positive() })

const newer = (version: number): Failure => ({
  code: 'archive.newer',
  message: 'A newer Proofbox wrote this archive. Open it with that one; nothing in it was changed.',
  detail: `version ${version}, known are 1 to ${current}`,
})

/** How many folders are brought up side by side. */
const writers = 16

/** The small files that are written whole, so that they get their digest when they are written anew. */
const isWhole = (name: string): boolean => name.endsWith('.json') && name !== path && name !== 'fixity.json'

/** The version of the archive in `directory`, and what brings an older one up to date. */
export const createArchiveVersions = (
  directory: string,
  files: ArchiveFiles,
  ports: { readonly clock: Clock; readonly hasher: Hasher },
  isEncrypted: boolean,
): ArchiveVersions => {
  const state = async (version: number): Promise<Result<void, Failure>> => {
    try {
      await files.replace(path, `${JSON.stringify({ schema: 1, version }, null, 2)}\n`)
      return succeed(undefined)
    } catch (error) {
      return fail(explainWrite(error))
    }
  }

  /** Null where there is none, or it is damaged: what bringing up does is then done again, and harms nothing. */
  const read = async (): Promise<number | null> => {
    const bytes = await files.read(path).catch((error: unknown) => {
      if (error instanceof SyntaxError) return null
      throw error
    })
    try {
      return bytes === null ? null : statement.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).version
    } catch {
      return null
    }
  }

  const isNew = async (): Promise<boolean> =>
    (await files.stamp(path)) === null &&
    (await files.list('orders')).length === 0 &&
    (await files.list('trash')).length === 0

  const markWhole = async (folder: string): Promise<void> => {
    for (const name of (await files.list(folder)).filter(isWhole)) {
      const bytes = await files.read(`${folder}/${name}`).catch(() => null)
      // A damaged one stays as it is: its name goes to whoever looks at it.
      if (bytes !== null) await files.replace(`${folder}/${name}`, bytes)
    }
  }

  const foldersOf = async (top: string): Promise<readonly string[]> =>
    (await files.list(top)).map((name) => `${top}/${name}`)

  return {
    current,
    state,

    async stated() {
      try {
        const version = await read()
        if (version !== null) return version > current ? fail(newer(version)) : succeed(version)
        if (!(await isNew())) return succeed(1)
      } catch (error) {
        return fail(explainWrite(error))
      }
      const stated = await state(current)
      return stated.ok ? succeed(current) : stated
    },

    async bringUp(_, onDone) {
      try {
        const folders = [...(await foldersOf('orders')), ...(await foldersOf('trash'))]
        for (let from = 0; from < folders.length; from += writers)
          await Promise.all(folders.slice(from, from + writers).map(markWhole))
        const archive = createArchive(directory, { ...ports, encrypted: isEncrypted ? files : undefined })
        return succeed(await archive.beginJournals(onDone))
      } catch (error) {
        return fail(explainWrite(error))
      }
    },
  }
}
