import { renameSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Result } from '../../domain/kernel/result.ts'
import type { IndexDraft, IndexFailure, SearchIndex } from '../../workflow/ports/search-index.ts'
import { createIndexAnswers } from './index-answers.ts'
import { attempt, openFreshIndex, openKeptIndex, prepareToWrite, removeIndexFiles, unwritable } from './index-file.ts'
import { createIndexWriter, type IndexWriter } from './index-writer.ts'

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

interface Opened {
  readonly database: DatabaseSync
  readonly writer: IndexWriter
}

const opened = (database: DatabaseSync): Opened => ({ database, writer: createIndexWriter(database) })

/**
 * Opens the index in the file `path`, or makes a new one where there is none, or one that is damaged or of another
 * version, or where it is wanted `afresh`. `:memory:` is an index that nobody keeps.
 */
export const openSearchIndex = (path: string, afresh = false): Result<SearchIndex, IndexFailure> =>
  attempt(() => {
    const kept = afresh ? null : openKeptIndex(path)
    let leftInStep = false
    let now = opened(kept ? prepareToWrite(kept) : openFreshIndex(path))

    const draft = (): IndexDraft => {
      const draftPath = `${path}.draft`
      const next = opened(openFreshIndex(draftPath))
      const drop = (): void => {
        next.database.close()
        removeIndexFiles(draftPath)
      }
      return {
        put: (orders) => attempt(() => next.writer.put(orders), unwritable),
        drop,
        keep: () =>
          attempt(() => {
            // Closed, the file is whole without its log, and can be moved.
            next.database.close()
            now.database.close()
            try {
              removeIndexFiles(path)
              renameSync(draftPath, path)
            } finally {
              const there = openKeptIndex(path)
              now = opened(there ? prepareToWrite(there) : openFreshIndex(path))
            }
          }, unwritable),
      }
    }

    return {
      ...createIndexAnswers(() => now.database),
      put: (orders) => attempt(() => now.writer.put(orders), unwritable),
      remove: (gone) => attempt(() => now.writer.remove(gone), unwritable),
      keepNote: (name, value) => attempt(() => keepNoteIn(now.database, name, value), unwritable),
      isInStep: () => (now.database.isOpen ? stepIn(now.database) !== null : leftInStep),
      noteStep(isInStep) {
        attempt(() => keepNoteIn(now.database, stepNote, isInStep ? String(process.pid) : null), unwritable)
      },
      draft: () => attempt(draft, unwritable),
      close() {
        leftInStep = stepIn(now.database) !== null
        now.database.close()
      },
    }
  })

/** An index that another process keeps, to be read beside it. */
export interface IndexBeside extends Pick<SearchIndex, 'search' | 'total' | 'marks' | 'note' | 'close'> {
  /** Whether the process with this number keeps it in step. */
  isKeptBy(pid: number): boolean
}

/** Null where there is no index of this version, or none that can be read. */
export const openIndexBeside = (path: string): IndexBeside | null => {
  const database = openKeptIndex(path, true)
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
