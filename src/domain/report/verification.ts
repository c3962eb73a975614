import type { FixityFinding } from '../evidence/fixity.ts'

/** One question that verification asked, and its answer; `unknown` when it could not be asked here. */
export interface VerificationCheck {
  readonly id: string
  readonly state: 'pass' | 'fail' | 'unknown'
  readonly detail: string
}

/** `ok` when at least one check passed and none failed. All findings are listed. */
export interface Verification {
  readonly ok: boolean
  readonly checks: readonly VerificationCheck[]
  readonly findings: readonly FixityFinding[]
}
