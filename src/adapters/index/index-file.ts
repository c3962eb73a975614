import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { DatabaseSync } from 'node:sqlite'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { IndexFailure } from '../../workflow/ports/search-index.ts'
import { indexVersion, schema } from './index-schema.ts'

/** Only who keeps an index loads SQLite; older runtimes have none, and their commands need none. */
const sqlite = (): typeof import('node:sqlite') => createRequire(import.meta.url)('node:sqlite')

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const unreadable = (error: unknown): IndexFailure => ({
  code: 'index.unreadable',
  message: 'The list of orders could not be searched. It is made again from the archive; nothing is lost.',
  detail: messageOf(error),
})

export const unwritable = (error: unknown): IndexFailure => ({
  code: 'index.write-failed',
  message: 'The list of orders could not be brought up to date. Check that the disk has space.',
  detail: messageOf(error),
})

/** Runs one piece of work on the database; whatever it throws is the given failure. */
export const attempt = <Value>(
  work: () => Value,
  explain: (error: unknown) => IndexFailure = unreadable,
): Result<Value, IndexFailure> => {
  try {
    return succeed(work())
  } catch (error) {
    return fail(explain(error))
  }
}

export const removeIndexFiles = (path: string): void => {
  for (const end of ['', '-wal', '-shm', '-journal', '.sums', '.sums.part']) rmSync(`${path}${end}`, { force: true })
}

/** How long a reader waits for a writer that folds its log into the file. */
const patienceMillis = 2000

/** Opens what is there where it is an index of this version; null otherwise. */
export const openKeptIndex = (path: string, readOnly = false): DatabaseSync | null => {
  if (!existsSync(path)) return null
  let database: DatabaseSync | null = null
  try {
    database = new (sqlite().DatabaseSync)(path, { readOnly, timeout: patienceMillis })
    const version = Object(database.prepare('PRAGMA user_version').get()).user_version
    database.prepare('SELECT row FROM orders LIMIT 1').get()
    if (version === indexVersion) return database
  } catch {
    // A file that is no database, or a damaged one: it is made again.
  }
  database?.close()
  return null
}

/**
 * Losing the last changes in a power cut is accepted: marks tell what has to be indexed again. The log lets others read
 * while this process writes (https://sqlite.org/wal.html).
 */
export const prepareToWrite = (database: DatabaseSync): DatabaseSync => {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;')
  return database
}

/** An empty index in the file `path`, in place of what was there; `:memory:` for one that nobody keeps. */
export const openFreshIndex = (path: string): DatabaseSync => {
  if (path !== ':memory:') removeIndexFiles(path)
  // The log comes first: what goes through it is summed up.
  const database = prepareToWrite(new (sqlite().DatabaseSync)(path))
  database.exec(schema)
  return database
}
