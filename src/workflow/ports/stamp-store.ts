import type { StampedBundle } from '../../domain/evidence/stamped-bundle.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'

/** Which exported bundles have, or wait for, time stamps. */
export interface StampStore {
  /** The latest export first. */
  list(): Promise<Result<readonly StampedBundle[], Failure>>
  keep(bundle: StampedBundle): Promise<Result<void, Failure>>
  forget(manifest: Sha256): Promise<Result<void, Failure>>
}
