import type { BackedUpFile } from '../domain/evidence/backup.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BackupReader, RestoreDraft } from './ports/backup-store.ts'

/**
 * Writes the wanted files of a backup and reads them back from the disk. A file whose bytes are not those of the list
 * is a finding; a disk that takes none, or a cancel, is a failure.
 */
export const restoreFiles = async (
  reader: BackupReader,
  draft: RestoreDraft,
  want: (file: BackedUpFile) => boolean,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<readonly FixityFinding[], Failure>> => {
  const wanted = reader.files.filter(want)
  const total = 2 * wanted.length
  const missing = new Set(wanted.map(({ path }) => path))
  const findings = new Map<string, FixityFinding>()
  let broken: Failure | null = null
  let done = 0
  const tell = (): void => onProgress({ phase: 'restoring', done: ++done, total })
  const read = await reader.each(
    (file) => broken === null && want(file),
    async (file, chunks) => {
      if (broken) return
      const { path, sha256: expected } = file
      let unread: string | null = null
      const watched = async function* (): AsyncGenerator<Uint8Array> {
        try {
          yield* chunks
        } catch (error) {
          unread = String(error)
        }
      }
      const written = await draft.write(path, watched(), signal)
      missing.delete(path)
      tell()
      if (!written.ok) {
        if (written.failure.code === 'backup.damaged')
          findings.set(path, { kind: 'unexpected', path, expected: null, found: written.failure.detail ?? null })
        else broken = written.failure
        return
      }
      const found = unread ?? written.value
      if (found !== expected) findings.set(path, { kind: 'altered', path, expected, found })
    },
    signal,
  )
  if (broken) return fail(broken)
  if (!read.ok) return read
  for (const { path, sha256: expected } of wanted) {
    if (missing.has(path)) findings.set(path, { kind: 'missing', path, expected, found: null })
    else if (!findings.has(path)) {
      const back = await draft.readBack(path, signal)
      if (!back.ok) return back
      if (back.value !== expected) findings.set(path, { kind: 'altered', path, expected, found: back.value })
    }
    tell()
  }
  return succeed([...findings.values()])
}
