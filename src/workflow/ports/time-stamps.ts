import type { TimeStampFinding } from '../../domain/evidence/time-stamp.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import type { Result } from '../../domain/kernel/result.ts'

/** An authority that the user named. Nothing is ever asked of any other. */
export interface TimeStampAuthority {
  readonly url: string
  /** PEM of the roots that its certificates must lead to. */
  readonly roots: string
}

/** RFC 3161: a token says that a digest was there not later than its time. */
export interface TimeStamps {
  /**
   * Sends the digest, and nothing else, to the authority, and answers the token (DER) once it was checked. Fails with
   * `timestamp.unreachable` (worth trying again) or `timestamp.refused`.
   */
  ask(authority: TimeStampAuthority, digest: Uint8Array, signal: AbortSignal): Promise<Result<Uint8Array, Failure>>
  /** `roots`: PEM; empty where nobody named any. */
  check(token: Uint8Array, digest: Uint8Array, roots: string): TimeStampFinding
  /** Whether a text holds root certificates as PEM. */
  areRoots(pem: string): boolean
  /** A token in base64. */
  spell(token: Uint8Array): string
  /** PEM of the certificates inside a token. */
  certificatesOf(token: Uint8Array): string
}
