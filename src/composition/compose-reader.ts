import { join } from 'node:path'
import { createArchive } from '../adapters/archive/archive.ts'
import { createArchiveFiles } from '../adapters/archive/archive-files.ts'
import { createSettingsStore } from '../adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../adapters/calendar/work-calendars.ts'
import type { Session } from '../adapters/encryption/session.ts'
import { openIndexBeside, openSearchIndex } from '../adapters/index/search-index.ts'
import { createHasher } from '../adapters/integrity/hasher.ts'
import { createShelf } from '../adapters/resources/shelf.ts'
import { createClock } from '../adapters/system/clock.ts'
import { createOpenedBlobs } from '../adapters/vault/opened-blobs.ts'
import { createVault } from '../adapters/vault/vault.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { IndexPorts } from '../workflow/index/index-order.ts'
import { searchBeside } from '../workflow/index/search-beside.ts'
import type { SearchPorts } from '../workflow/search-orders.ts'
import { programRoot } from './program.ts'

/** An archive that another process writes, to be searched meanwhile. */
export interface ComposedReader {
  readonly ports: SearchPorts
  /** How many orders changed and are in no index yet. */
  readonly missing: number
  close(): Promise<void>
}

/** Opens what is needed to search beside the process with the number `writer`. Nothing is written, and no lock is taken. */
export const composeReader = async (
  directory: string,
  session: Session | null,
  writer: number,
): Promise<Result<ComposedReader, Failure>> => {
  const [clock, hasher] = [createClock(), createHasher()]
  const files = session?.files ?? createArchiveFiles(directory)
  const sealed = session && { sealing: session.keys, opened: createOpenedBlobs(session.folders, session.keys) }
  const ports: IndexPorts = {
    archive: createArchive(directory, { clock, hasher, encrypted: session?.files }),
    cache: createVault(join(directory, 'cache'), sealed),
    clock,
    hasher,
    settings: createSettingsStore(directory, files),
    shelf: createShelf(join(programRoot(), 'resources')),
    workCalendars: createWorkCalendars(),
  }
  const kept = openIndexBeside(session?.index ?? join(directory, 'index.sqlite'), session?.isIndexCopy)
  const fresh = openSearchIndex(':memory:')
  const close = async (): Promise<void> => {
    kept?.close()
    if (fresh.ok) fresh.value.close()
    await session?.close()
  }
  if (!fresh.ok) {
    await close()
    return fresh
  }
  const elsewhere = kept && { ...kept, isInStep: kept.isKeptBy(writer) }
  const { index, missing } = await searchBeside(ports, elsewhere, fresh.value)
  return succeed({ ports: { ...ports, index }, missing, close })
}
