import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Instant } from '../../domain/kernel/instant.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { IndexFailure, SearchIndex } from '../../workflow/ports/search-index.ts'
import { indexVersion, schema } from './index-schema.ts'
import { createIndexWriter } from './index-writer.ts'
import { countOrders } from './order-counts.ts'
import { countFound, findOrders } from './order-query.ts'

/** Only who keeps an index loads SQLite; older runtimes have none, and their commands need none. */
const sqlite = (): typeof import('node:sqlite') => createRequire(import.meta.url)('node:sqlite')

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const unreadable = (error: unknown): IndexFailure => ({
  code: 'index.unreadable',
  message: 'The list of orders could not be searched. It is made again from the archive; nothing is lost.',
  detail: messageOf(error),
})

const unwritable = (error: unknown): IndexFailure => ({
  code: 'index.write-failed',
  message: 'The list of orders could not be brought up to date. Check that the disk has space.',
  detail: messageOf(error),
})

/** Runs one piece of work on the database; whatever it throws is the given failure. */
const attempt = <Value>(
  work: () => Value,
  explain: (error: unknown) => IndexFailure = unreadable,
): Result<Value, IndexFailure> => {
  try {
    return succeed(work())
  } catch (error) {
    return fail(explain(error))
  }
}

const removeFiles = (path: string): void => {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true })
}

/** Opens what is there where it is an index of this version; null otherwise. */
const openKept = (path: string): DatabaseSync | null => {
  if (!existsSync(path)) return null
  let database: DatabaseSync | null = null
  try {
    database = new (sqlite().DatabaseSync)(path)
    const version = Object(database.prepare('PRAGMA user_version').get()).user_version
    // A whole check takes seconds where there are many orders; a page that turns out damaged later says so itself.
    database.prepare('SELECT row FROM orders LIMIT 1').get()
    if (version === indexVersion) return database
  } catch {
    // A file that is no database, or a damaged one: it is made again below.
  }
  database?.close()
  return null
}

const openFresh = (path: string): DatabaseSync => {
  removeFiles(path)
  const database = new (sqlite().DatabaseSync)(path)
  database.exec(schema)
  return database
}

/**
 * Opens the index in the file `path`, or makes a new one where there is none, or one that is damaged or of another
 * version, or where it is wanted `afresh`. Losing the last changes in a power cut is accepted: marks tell what has to be indexed again.
 */
export const openSearchIndex = (path: string, afresh = false): Result<SearchIndex, IndexFailure> =>
  attempt(() => {
    const database = (afresh ? null : openKept(path)) ?? openFresh(path)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;')
    const { put, remove } = createIndexWriter(database)
    const ids = (text: string, ...values: SQLInputValue[]): Result<readonly string[], IndexFailure> =>
      attempt(() =>
        database
          .prepare(text)
          .all(...values)
          .map((found) => String(found.id)),
      )
    const openBefore = 'SELECT id FROM orders WHERE ended = 0 AND due_at IS NOT NULL AND due_at < ? ORDER BY due_at'
    const holders = 'SELECT o.id FROM originals AS f JOIN orders AS o USING (row) WHERE f.digest = ?'
    return {
      marks: () =>
        attempt(
          () =>
            new Map(
              database
                .prepare('SELECT id, mark FROM orders')
                .all()
                .map(({ id, mark }) => [String(id), String(mark)] as const),
            ),
        ),
      put: (orders) => attempt(() => put(orders), unwritable),
      remove: (gone) => attempt(() => remove(gone), unwritable),
      search: (query) => attempt(() => findOrders(database, query)),
      total: (query) => attempt(() => countFound(database, query)),
      counts: (query) => attempt(() => countOrders(database, query)),
      stake: () =>
        attempt(() =>
          database
            .prepare(
              `SELECT currency, sum(claimed) AS claimed, sum(offered) AS offered, sum(refunded) AS refunded,
                 sum(overdue) AS overdue FROM stakes GROUP BY currency ORDER BY claimed DESC, currency`,
            )
            .all()
            .map(({ currency, claimed, offered, refunded, overdue }) => ({
              currency: String(currency),
              claimed: Number(claimed),
              offered: Number(offered),
              refunded: Number(refunded),
              overdue: Number(overdue),
            })),
        ),
      dueBefore: (moment: Instant) => ids(openBefore, moment),
      outdated: (now, limit) => ids('SELECT id FROM orders WHERE valid_until <= ? LIMIT ?', now, limit),
      holding: (original) => ids(holders, original),
      stating: (number) => ids("SELECT id FROM orders WHERE tracking = ? AND tracking <> ''", number),
      endedLast: (limit) => ids('SELECT id FROM orders WHERE ended = 1 ORDER BY created_at DESC LIMIT ?', limit),
      close: () => database.close(),
    }
  })
