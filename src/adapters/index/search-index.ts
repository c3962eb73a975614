import { existsSync, renameSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Result } from '../../domain/kernel/result.ts'
import type { IndexDraft, IndexFailure, SearchIndex } from '../../workflow/ports/search-index.ts'
import { createIndexAnswers } from './index-answers.ts'
import { attempt, openFreshIndex, openKeptIndex, prepareToWrite, removeIndexFiles, unwritable } from './index-file.ts'
import { createIndexWriter, type IndexWriter } from './index-writer.ts'
import { arePagesWhole, createPageSums, trustPages } from './page-sums.ts'

const inMemory = ':memory:'

/** Who keeps an index in step: a process, by its number. */
const stepNote = 'kept-by'

const keepNoteIn = (database: DatabaseSync, name: string, value: string | null): void => {
  if (value === null) database.prepare('DELETE FROM notes WHERE name = ?').run(name)
  else database.prepare('INSERT OR REPLACE INTO notes VALUES (?, ?)').run(name, value)
}

const stepIn = (database: DatabaseSync): string | null => {
  const noted = attempt(() => database.prepare('SELECT value FROM notes WHERE name = ?').get(stepNote))
  return noted.ok && noted.value ? String(noted.value.value) : null
}

/** So many orders are written before SQLite's log is folded into the file: some megabytes. */
const foldedAtOnce = 64

interface Opened extends IndexWriter {
  readonly database: DatabaseSync
  /** Leaves a whole file and no log. */
  close(): void
}

const opened = (path: string, database: DatabaseSync): Opened => {
  const { put, remove } = createIndexWriter(database)
  const sums = path === inMemory ? null : createPageSums(path, database)
  let unfolded = 0
  const note = (orders: number): void => {
    unfolded += orders
    if (unfolded < foldedAtOnce) return
    unfolded = 0
    sums?.fold()
  }
  return {
    database,
    put(orders) {
      put(orders)
      note(orders.length)
    },
    remove(ids) {
      remove(ids)
      note(ids.length)
    },
    close() {
      // Without its sums the index is made again, which loses nothing.
      attempt(() => sums?.fold())
      database.close()
    },
  }
}

/** What is there and whole, ready to be written to. */
const openWhole = (path: string): Opened | null => {
  if (path === inMemory || !existsSync(path) || !arePagesWhole(path)) return null
  const database = openKeptIndex(path)
  return database && opened(path, prepareToWrite(database))
}

export interface IndexOptions {
  /** Makes a new one whatever is there. */
  readonly afresh?: boolean
  /** The file was authenticated before it was put there, and has no sums of its own. */
  readonly isAuthentic?: boolean
}

/**
 * Opens the index in the file `path`, or makes a new one where there is none, or one that is damaged or of another
 * version. Every page is looked at first. `:memory:` is an index that nobody keeps.
 */
export const openSearchIndex = (
  path: string,
  { afresh = false, isAuthentic = false }: IndexOptions = {},
): Result<SearchIndex, IndexFailure> =>
  attempt(() => {
    const wasThere = existsSync(path)
    if (wasThere && isAuthentic) trustPages(path)
    const kept = afresh ? null : openWhole(path)
    let leftInStep = false
    let now = kept ?? opened(path, openFreshIndex(path))

    const draft = (): IndexDraft => {
      const draftPath = `${path}.draft`
      const next = opened(draftPath, openFreshIndex(draftPath))
      const drop = (): void => {
        next.close()
        removeIndexFiles(draftPath)
      }
      return {
        put: (orders) => attempt(() => next.put(orders), unwritable),
        drop,
        keep: () =>
          attempt(() => {
            // Closed, the file is whole without its log, and can be moved.
            next.close()
            now.close()
            try {
              removeIndexFiles(path)
              renameSync(draftPath, path)
              renameSync(`${draftPath}.sums`, `${path}.sums`)
            } finally {
              now = openWhole(path) ?? opened(path, openFreshIndex(path))
            }
          }, unwritable),
      }
    }

    return {
      ...createIndexAnswers(() => now.database),
      wasDamaged: wasThere && kept === null && !afresh,
      put: (orders) => attempt(() => now.put(orders), unwritable),
      remove: (gone) => attempt(() => now.remove(gone), unwritable),
      keepNote: (name, value) => attempt(() => keepNoteIn(now.database, name, value), unwritable),
      isInStep: () => (now.database.isOpen ? stepIn(now.database) !== null : leftInStep),
      noteStep(isInStep) {
        attempt(() => keepNoteIn(now.database, stepNote, isInStep ? String(process.pid) : null), unwritable)
      },
      draft: () => attempt(draft, unwritable),
      close() {
        leftInStep = stepIn(now.database) !== null
        now.close()
      },
    }
  })

/** An index that another process keeps, to be read beside it. */
export interface IndexBeside extends Pick<SearchIndex, 'search' | 'total' | 'marks' | 'note' | 'close'> {
  /** Whether the process with this number keeps it in step. */
  isKeptBy(pid: number): boolean
}

/** While another process writes, a page may be looked at before and its sum after it was written. */
const looks = 3

/**
 * Null where there is no index of this version, or none that is whole. `isAuthentic` as for `openSearchIndex`, where the
 * file is a copy of our own.
 */
export const openIndexBeside = (path: string, isAuthentic = false): IndexBeside | null => {
  if (!existsSync(path)) return null
  const isWhole = isAuthentic || Array.from({ length: looks }).some(() => arePagesWhole(path))
  const database = isWhole ? openKeptIndex(path, true) : null
  if (database === null) return null
  const { search, total, marks, note } = createIndexAnswers(() => database)
  return {
    search,
    total,
    marks,
    note,
    isKeptBy: (pid) => stepIn(database) === String(pid),
    close: () => database.close(),
  }
}
