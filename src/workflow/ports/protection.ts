import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { OnProgress } from '../jobs/job.ts'
import type { Sealing } from './sealing.ts'

export type ProtectionFailure = Failure<
  | 'protection.wrong-passphrase'
  | 'protection.wrong-recovery-key'
  | 'protection.no-recovery-key'
  | 'protection.damaged'
  | 'protection.not-encrypted'
  | 'protection.encrypted-already'
  | 'protection.in-use'
  | 'protection.write-failed'
  | 'protection.disk-full'
  | 'job.cancelled'
>

type Outcome<Value> = Promise<Result<Value, ProtectionFailure>>

/** What opens an archive. */
export type UnlockWith = { readonly passphrase: string } | { readonly recoveryKey: string }

/**
 * How an archive lies on the disk. `sealing` and `opening` were begun and have to be gone on with before anything else:
 * some of its files are encrypted and some are not.
 */
export type ProtectionState = 'plain' | 'sealing' | 'sealed' | 'opening'

export interface ProtectionFacts {
  readonly state: ProtectionState
  /** Minutes without a key or a move of the mouse, after which the window locks; 0 for never. */
  readonly lockAfterMinutes: number
}

/** The keys of an archive while it is unlocked. */
export interface ArchiveKeys extends Sealing {
  /** Overwrites and forgets them; nothing opens any more. */
  drop(): void
}

/** A recovery key that nothing is encrypted for yet. */
export interface RecoveryKey {
  /** As it is printed: `AGE-SECRET-KEY-1…`, 74 letters. */
  readonly secret: string
  readonly recipient: string
}

/** The lock of one archive folder: its keys, and how its files come under them and out again. */
export interface Protection {
  facts(): Outcome<ProtectionFacts>
  newRecoveryKey(): Promise<RecoveryKey>
  /** Makes the keys and puts them on the disk, encrypted; from then on the archive is `sealing`. */
  create(passphrase: string, recovery: RecoveryKey): Outcome<ArchiveKeys>
  unlock(by: UnlockWith): Outcome<ArchiveKeys>
  /** Another passphrase opens the same keys; the one that was there opens nothing any more. No file is written anew. */
  changePassphrase(by: UnlockWith, passphrase: string): Outcome<void>
  /** Another recovery key in place of the one that was there. */
  changeRecovery(by: UnlockWith, recovery: RecoveryKey): Outcome<void>
  lockAfter(minutes: number): Outcome<void>
  /**
   * Brings every file to where `state` says, one after the other and each at once; what was done before is not done
   * again. The archive must not be open meanwhile. Cancelled, it stays half done, as `facts` then says.
   */
  convert(keys: ArchiveKeys, to: 'sealed' | 'plain', onProgress: OnProgress, signal: AbortSignal): Outcome<void>
}
