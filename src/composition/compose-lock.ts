import { createArchiveFiles } from '../adapters/archive/archive-files.ts'
import { giveWriterLock, otherWriter, takeWriterLock } from '../adapters/archive/writer-lock.ts'
import { createProtection } from '../adapters/encryption/protection.ts'
import { openSession, sweepSessions } from '../adapters/encryption/session.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { ArchiveKeys, Protection } from '../workflow/ports/protection.ts'
import { type ComposedArchive, composeArchive, type OpenOptions } from './compose-archive.ts'
import { type ComposedReader, composeReader } from './compose-reader.ts'
import { composeTools } from './compose-tools.ts'

export interface ArchiveLock {
  readonly protection: Protection
  /** Opens what is behind the lock: a plain archive without keys. The keys are dropped when it fails or is closed. */
  open(keys: ArchiveKeys | null, options: OpenOptions): Promise<Result<ComposedArchive, Failure>>
  /** The number of another process that writes to it now; null where none does. */
  otherWriter(): Promise<number | null>
  /** Opens what is behind the lock to search it beside that process. */
  openBeside(keys: ArchiveKeys | null, writer: number): Promise<Result<ComposedReader, Failure>>
}

/** The lock of the archive in `directory`. What a process left decrypted that died goes now. */
export const composeLock = async (directory: string): Promise<ArchiveLock> => {
  const files = createArchiveFiles(directory)
  await sweepSessions(directory)
  return {
    protection: createProtection(directory, files, {
      takeLock: () => takeWriterLock(directory),
      giveLock: () => giveWriterLock(directory),
    }),
    async open(keys, options) {
      const tools = await composeTools()
      if (!tools.ok) {
        keys?.drop()
        return tools
      }
      const session = keys && (await openSession(directory, files, keys))
      const composed = await composeArchive(directory, tools.value, session, options)
      if (!composed.ok) await session?.close()
      return composed
    },
    otherWriter: () => otherWriter(directory),
    async openBeside(keys, writer) {
      const session = keys && (await openSession(directory, files, keys, writer))
      return composeReader(directory, session, writer)
    },
  }
}
