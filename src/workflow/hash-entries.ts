import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { FoundFile } from '../domain/report/verification-files.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BundleEntry, BundleReader } from './ports/bundle-store.ts'

/**
 * Hashes the given entries one after the other. What cannot be read is not the end of a verification: it is one of its
 * findings. Fails only when cancelled.
 */
export const hashEntries = async (
  reader: BundleReader,
  entries: readonly BundleEntry[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, FoundFile>, Failure>> => {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  const found = new Map<string, FoundFile>()
  let before = 0
  for (const { path, bytes, irregular } of entries) {
    if (irregular !== null) {
      found.set(path, { kind: 'unreadable', why: irregular })
      continue
    }
    const onBytes = (done: number): void => onProgress({ phase: 'verifying', done: before + done, total })
    const hashed = await reader.hash(path, onBytes, signal)
    if (!hashed.ok && hashed.failure.code === 'job.cancelled') return fail(hashed.failure)
    found.set(
      path,
      hashed.ok ? { kind: 'hashed', ...hashed.value } : { kind: 'unreadable', why: hashed.failure.message },
    )
    before += bytes
  }
  return succeed(found)
}
