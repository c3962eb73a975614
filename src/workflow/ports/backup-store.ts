import type { BackedUpFile, BackupStatement } from '../../domain/evidence/backup.ts'
import type { FixityFinding } from '../../domain/evidence/fixity.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Result } from '../../domain/kernel/result.ts'

export type BackupFailure = Failure<
  | 'backup.missing'
  | 'backup.not-a-backup'
  | 'backup.damaged'
  | 'backup.no-such-generation'
  | 'backup.disk-full'
  | 'backup.no-permission'
  | 'backup.write-failed'
  | 'backup.unreadable'
  | 'backup.source-gone'
  | 'backup.source-unreadable'
  | 'backup.in-archive'
  | 'backup.another-file'
  | 'restore.not-empty'
  | 'job.cancelled'
>

export type BackupKind = 'file' | 'folder'

type Outcome<Value> = Promise<Result<Value, BackupFailure>>

/** A backup while it is written: nobody takes it for one until it is published. */
export interface BackupDraft {
  /** Content that is in memory, under a path inside the archive. */
  put(path: string, content: Uint8Array): Outcome<Sha256>
  /**
   * A file of the disk. `expected` is its digest where it is known: a store that holds these bytes already reads none
   * of them. `backup.source-gone` and `backup.source-unreadable` leave the draft as it was.
   */
  copy(
    path: string,
    from: { readonly place: string; readonly bytes: number; readonly expected: Sha256 | null },
    onBytes: (done: number) => void,
    signal: AbortSignal,
  ): Outcome<{ readonly sha256: Sha256; readonly bytes: number }>
  /** Closes it with its statement and list; on the disk when this returns. */
  finish(describe: (list: BackupList) => BackupStatement): Outcome<BackupStatement>
  /** Reads back what was written; `backup.damaged` where the disk gives back other bytes. */
  readBack(onBytes: (done: number, total: number) => void, signal: AbortSignal): Outcome<void>
  /** From now on it is the backup; what stood in its place before is gone only now. */
  publish(): Outcome<void>
  discard(): Promise<void>
}

/** What the list of a draft comes to. */
export interface BackupList {
  readonly files: number
  readonly bytes: number
  readonly rootSha256: Sha256
}

export interface BackupReader {
  readonly kind: BackupKind
  readonly statement: BackupStatement
  /** Every file with what is stated of it, in the order in which it was written. */
  readonly files: readonly BackedUpFile[]
  /** Reads all of it, or what `want` names of its files, and lists everything that is not as it was written. */
  check(
    want: (file: BackedUpFile) => boolean,
    onBytes: (done: number) => void,
    signal: AbortSignal,
  ): Outcome<readonly FixityFinding[]>
  /** Hands out the bytes of the wanted files, one file after the other; bytes that cannot be read throw. */
  each(
    want: (file: BackedUpFile) => boolean,
    take: (file: BackedUpFile, chunks: AsyncIterable<Uint8Array>) => Promise<void>,
    signal: AbortSignal,
  ): Outcome<void>
  close(): Promise<void>
}

/** An archive that is being restored: beside its place, and moved there when it is whole. */
export interface RestoreDraft {
  /** Where it lies now. */
  readonly place: string
  write(path: string, chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): Outcome<Sha256>
  /** The digest of what the disk gives back. */
  readBack(path: string, signal: AbortSignal): Outcome<Sha256>
  publish(): Outcome<void>
  discard(): Promise<void>
}

export interface BackupPlace {
  readonly path: string
  readonly kind: BackupKind
  /** Whether a file stands there already. */
  readonly occupied: boolean
}

/** Backups on disks of this computer. */
export interface BackupStore {
  /**
   * Where a backup goes that the user wants at `path`: a folder that is there takes generations (in a folder of their
   * own where it holds other things), every other path is a file. `backup.in-archive` inside of the archive itself.
   */
  place(path: string): Outcome<BackupPlace>
  /** Whether anything lies there now. */
  isThere(path: string): Promise<boolean>
  begin(path: string, kind: BackupKind, at: Instant): Outcome<BackupDraft>
  /** The latest generation of a folder where none is named. */
  open(path: string, generation: string | null, signal: AbortSignal): Outcome<BackupReader>
  /** What names the generations of a folder, newest first, whether they are whole or not; empty for a file. */
  moments(path: string): Promise<readonly string[]>
  /** `restore.not-empty` unless the folder is empty or not there. */
  restoreInto(directory: string): Outcome<RestoreDraft>
  /** A place of its own for a while; `publish` does nothing there. */
  restoreForTrial(): Outcome<RestoreDraft>
  /** Bytes that a trial can write; null where the system does not say. */
  freeForTrial(): Promise<number | null>
}
