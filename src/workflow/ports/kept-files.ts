import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'

export interface KeptFile {
  /** Relative to the archive, with forward slashes. */
  readonly path: string
  readonly bytes: number
}

/** `archive.altered`: the bytes are protected, and are not those that were. */
export type KeptFailure = Failure<'archive.altered' | 'archive.unreadable' | 'job.cancelled'>

export interface KeptText {
  readonly path: string
  /** Null when the file is gone since. */
  readonly text: Result<string | null, KeptFailure>
}

/**
 * Every file of an archive that is kept for good, as it lies on the disk: for fixity and backups, which must not depend
 * on what the rest of the program believes. Read only.
 */
export interface KeptFiles {
  /** The parts that are read as one (`keptUnit`), sorted. */
  units(): Promise<readonly string[]>
  /** The files of one part, sorted; empty when it is gone. */
  filesIn(unit: string): Promise<readonly KeptFile[]>
  /** Where a blob lies below the archive. */
  blobFile(digest: Sha256): string
  /** The blob that a file is by its name; null for every other file. */
  blobOf(path: string): Sha256 | null
  /** The digest that the bytes on the disk must have, where the name of the file states it. */
  stated(path: string): Sha256 | null
  /** The bytes as they lie on the disk; null when there is no such file. */
  read(path: string): Promise<Result<Uint8Array | null, KeptFailure>>
  /**
   * What the small files (JSON, and lines of it) of a part say, out of their protection, under the paths that the
   * program knows them by.
   */
  texts(unit: string): Promise<readonly KeptText[]>
  /** The whole lines of such a file; null when there is none, or it cannot be read. */
  lines(path: string): Promise<readonly string[] | null>
  has(path: string): Promise<boolean>
  /**
   * Digest of what the file holds, out of its protection where it has one; null when there is no such file. Waits for
   * `onPart` after each part.
   */
  hash(
    path: string,
    onPart: (bytes: number) => void | Promise<void>,
    signal: AbortSignal,
  ): Promise<Result<Sha256 | null, KeptFailure>>
  /** Ends after so many milliseconds. */
  pause(millis: number): Promise<void>
  /** Puts a file of the disk in the place of one that was damaged or lost; it is gone from where it was. */
  putBack(path: string, from: string): Promise<Result<void, Failure>>
  /** Where the file lies, for those who copy it. */
  placeOf(path: string): string
}
