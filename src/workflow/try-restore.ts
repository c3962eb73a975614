import type { BackedUpFile } from '../domain/evidence/backup.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import { vaultFolder } from '../domain/evidence/kept-file.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { CarePorts } from './care-ports.ts'
import { checkRestored } from './check-restored.ts'
import type { OnProgress } from './jobs/job.ts'
import type { BackupReader, RestoreDraft } from './ports/backup-store.ts'
import { restoreFiles } from './restore-files.ts'

export type TrialPorts = Pick<CarePorts, 'backups' | 'clock' | 'verifier'>

/** What a trial of restoring showed. */
export interface RestoreTrial {
  readonly at: Instant
  /** When the backup was made that was tried. */
  readonly backedUpAt: Instant
  readonly rootSha256: string
  readonly files: number
  /** How many of them were restored and compared; fewer than all where the disk has no room for all. */
  readonly tried: number
  readonly records: number
  readonly chains: number
  readonly findings: readonly FixityFinding[]
}

/** A trial leaves so much of the disk free. */
const spareBytes = 2 ** 30

/** Of the large files, when there is no room for all: at the least so many, picked anew each time. */
const leastSample = 100

const isBlob = ({ path }: BackedUpFile): boolean => path.startsWith(`${vaultFolder}/`)

/**
 * Which files are tried. All, where there is room; else every record and log, and a share of the originals and exhibits
 * that is spread by their digests and begins elsewhere each time.
 */
const chooseFiles = (
  { files, statement }: BackupReader,
  free: number | null,
  turn: number,
): ((file: BackedUpFile) => boolean) => {
  const room = free === null ? statement.bytes : Math.max(0, free - spareBytes)
  if (statement.bytes <= room) return () => true
  const blobs = files.filter(isBlob)
  const wanted = Math.max(leastSample, Math.floor((blobs.length * room) / Math.max(1, statement.bytes) / 2))
  const step = Math.max(1, Math.ceil(blobs.length / wanted))
  const sample = new Set(blobs.filter((_, index) => (index + turn) % step === 0).map(({ path }) => path))
  return (file) => !isBlob(file) || sample.has(file.path)
}

const tryInto = async (
  ports: TrialPorts,
  reader: BackupReader,
  draft: RestoreDraft,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<RestoreTrial, Failure>> => {
  const at = ports.clock.now()
  const want = chooseFiles(reader, await ports.backups.freeForTrial(), Date.parse(at))
  const restored = await restoreFiles(reader, draft, want, onProgress, signal)
  if (!restored.ok) return restored
  const state = await checkRestored(ports.verifier, draft.place, reader.files)
  if (!state.ok) return state
  return succeed({
    at,
    backedUpAt: reader.statement.createdAt,
    rootSha256: reader.statement.rootSha256,
    files: reader.files.length,
    tried: reader.files.filter(want).length,
    records: state.value.records,
    chains: state.value.chains,
    findings: [...restored.value, ...state.value.findings],
  })
}

/** Restores a backup into a place of its own, looks at all of it as if it were used, and throws it away again. */
export const tryRestore = async (
  ports: TrialPorts,
  from: string,
  generation: string | null,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<RestoreTrial, Failure>> => {
  const opened = await ports.backups.open(from, generation, signal)
  if (!opened.ok) return opened
  try {
    const begun = await ports.backups.restoreForTrial()
    if (!begun.ok) return begun
    try {
      return await tryInto(ports, opened.value, begun.value, onProgress, signal)
    } finally {
      await begun.value.discard()
    }
  } finally {
    await opened.value.close()
  }
}
