import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'

export type VaultFailure = Failure<
  | 'vault.missing'
  | 'vault.altered'
  | 'vault.disk-full'
  | 'vault.no-permission'
  | 'vault.source-missing'
  | 'vault.source-empty'
  | 'vault.source-not-a-file'
  | 'vault.source-no-permission'
  | 'vault.write-failed'
  | 'job.cancelled'
>

export interface StoredBlob {
  readonly sha256: Sha256
  readonly byteLength: number
  /** True when the same bytes were there already; nothing was written then. */
  readonly existed: boolean
}

/** Content-addressed bytes, written once, read-only afterwards. Nothing half-written is ever visible. */
export interface Vault {
  /** Copies a file in one read, hashing as it goes, and reads the copy back before it is renamed into place. */
  acquire(
    path: string,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<Result<StoredBlob, VaultFailure>>
  put(bytes: Uint8Array): Promise<Result<StoredBlob, VaultFailure>>
  read(digest: Sha256): Promise<Result<Uint8Array, VaultFailure>>
  /** Removes bytes for good; nothing happens where they are not. Only what no order names any more may go. */
  remove(digest: Sha256): Promise<Result<void, VaultFailure>>
  /** The path at which a tool may read the blob; null when it is not there. */
  pathOf(digest: Sha256): Promise<string | null>
}
