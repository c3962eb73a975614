import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { BagFacts } from '../../domain/report/bag.ts'

export type BundleFailure = Failure<
  | 'bundle.exists'
  | 'bundle.disk-full'
  | 'bundle.no-permission'
  | 'bundle.write-failed'
  | 'bundle.missing'
  | 'bundle.not-a-bundle'
  | 'bundle.too-large'
  | 'bundle.unreadable'
  | 'job.cancelled'
>

export interface HashedFile {
  readonly bytes: number
  readonly sha256: Sha256
}

/** A bundle while it is written: in a folder of its own beside the target, so that nobody takes it for the bundle. */
export interface BundleDraft {
  /** Where it is written now; `verifyBundle` reads it there before it is published. */
  readonly path: string
  write(path: string, content: Uint8Array | string): Promise<Result<HashedFile, BundleFailure>>
  /** Copies a file in one read, hashing as it goes. */
  copy(
    path: string,
    from: string,
    onBytes: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Result<HashedFile, BundleFailure>>
  /** Makes what was written the payload of a bag (BagIt 1.0, RFC 8493); nothing is written to it any more. */
  bag(facts: BagFacts): Promise<Result<void, BundleFailure>>
  /** The same files in one `.zip` beside the draft; the same files and moment give the same bytes. */
  zip(at: Instant, signal: AbortSignal): Promise<Result<{ readonly path: string }, BundleFailure>>
  /** Gives the folder (and the zip) their final names. */
  publish(): Promise<Result<{ readonly bundle: string; readonly zip: string | null }, BundleFailure>>
  /** Takes back what `publish` made, for a caller that cannot note that it is there. */
  withdraw(): Promise<void>
  /** Removes everything; safe after `publish`, which it does not undo. What the disk keeps has no name of a bundle. */
  discard(): Promise<void>
}

export interface BundleEntry {
  readonly path: string
  readonly bytes: number
  /** What it is when it is no plain file (`link`, `device`); such an entry is never opened. */
  readonly irregular: string | null
}

/** A folder or a zip that somebody handed over. Read only; paths lead nowhere but inside. */
export interface BundleReader {
  readonly kind: 'folder' | 'zip' | 'pdf'
  readonly entries: readonly BundleEntry[]
  hash(path: string, onBytes: (done: number) => void, signal: AbortSignal): Promise<Result<HashedFile, BundleFailure>>
  /** The bytes; refused beyond `limit`. */
  bytes(path: string, limit: number): Promise<Result<Uint8Array, BundleFailure>>
  text(path: string, limit: number): Promise<Result<string, BundleFailure>>
  /** A path that a tool may read; null inside a zip. */
  pathOf(path: string): string | null
  close(): Promise<void>
}

export interface BundleStore {
  /** Refuses a target that is there and is not an empty folder (`bundle.exists`). */
  begin(directory: string, name: string, zip: boolean): Promise<Result<BundleDraft, BundleFailure>>
  /**
   * Adds files of a seal to a bundle that was published, where its `manifest.json` still has this digest; its
   * `manifest.sha256` then names them too. Nothing that was there is changed. `bundle.missing` where it is elsewhere.
   */
  addToSeal(
    directory: string,
    manifest: Sha256,
    files: readonly { readonly path: string; readonly content: Uint8Array | string }[],
  ): Promise<Result<void, BundleFailure>>
  /** A folder, a `.zip`, or one PDF (which is then the only entry, under its own name, with its folder's manifest). */
  open(path: string): Promise<Result<BundleReader, BundleFailure>>
}
