import type { Failure } from '../domain/kernel/failure.ts'
import type { Result } from '../domain/kernel/result.ts'
import type { Archive } from './ports/archive.ts'
import type { ArchiveFiles } from './ports/archive-files.ts'
import type { BackupStore } from './ports/backup-store.ts'
import type { Clock } from './ports/clock.ts'
import type { Hasher } from './ports/hasher.ts'
import type { KeptFiles } from './ports/kept-files.ts'
import type { OpeningReport } from './ports/opening.ts'
import type { VerifyPorts } from './verify-ports.ts'

/** What it takes to keep an archive whole: to check, back up, restore. */
export interface CarePorts {
  readonly archive: Archive
  /** What was put right when the archive was opened this time. */
  readonly opening: OpeningReport
  /** Everything that was ever put right in the archive, oldest first. */
  readonly recoveries: () => Promise<readonly OpeningReport[]>
  readonly backups: BackupStore
  readonly clock: Clock
  readonly files: ArchiveFiles
  readonly hasher: Hasher
  readonly kept: KeptFiles
  /** Opens the archive in another folder as its one writer, and brings an older one up to date. */
  readonly openArchive: (directory: string) => Promise<Result<Archive & { close(): Promise<void> }, Failure>>
  /** Whether the computer runs on its battery; null where nobody knows. */
  readonly onBattery: () => Promise<boolean | null>
  readonly proofboxVersion: string
  readonly verifier: VerifyPorts
}
