import type { CompanionStatement, OriginHint } from '../../domain/evidence/origin-hint.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'

/** One file of ProofMode, and the recording that it names. */
export interface CompanionFile {
  readonly concerns: Sha256
  readonly data: CompanionStatement
}

/**
 * Reads what files say about where they come from. Only the parts that hold it are read, and never more than a few
 * megabytes at once; whatever is odd becomes a hint that says so, or none.
 */
export interface CredentialsReader {
  /** Content Credentials inside a file (C2PA): none, one, or the hint that they cannot be read. */
  read(path: string, signal: AbortSignal): Promise<readonly OriginHint[]>
  /**
   * What the text of a `….proof.json` or `….proof.csv` says; null where it is none, names no recording, or names
   * another one than its own file name does.
   */
  readCompanion(name: string, bytes: Uint8Array): CompanionFile | null
}
