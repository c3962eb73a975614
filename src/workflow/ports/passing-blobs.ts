import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { VaultFailure } from './vault.ts'

/**
 * Bytes for the window that are made again in a moment: only so many are held, and what was used longest ago goes
 * first. They are found by their digest, like those of the vault, but only while the process lives, and a power cut may
 * take them.
 */
export interface PassingBlobs {
  put(bytes: Uint8Array): Promise<Result<Sha256, VaultFailure>>
  /** The path while the bytes are held, otherwise null. Asking counts as a use. */
  pathOf(digest: Sha256): Promise<string | null>
}
