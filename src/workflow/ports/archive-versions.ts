import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'

export interface ArchiveVersions {
  /** The version that this program writes. */
  readonly current: number
  /** The version of the archive; a new one gets the current one. `archive.newer` for one of a later program. */
  stated(): Promise<Result<number, Failure>>
  /**
   * Brings the archive to the next version; answers how many orders it holds. Begun again after a crash it goes on
   * where it was: what is up to date stays as it is.
   */
  bringUp(from: number, onDone: (done: number, total: number) => void): Promise<Result<number, Failure>>
  /** Notes that the archive has this version now. */
  state(version: number): Promise<Result<void, Failure>>
}
