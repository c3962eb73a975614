import type { FixityFinding } from '../evidence/fixity.ts'
import type { Verification, VerificationCheck } from './verification.ts'

/** Collects what verification asks and finds, in order. */
export interface VerificationLedger {
  readonly check: (id: string, state: VerificationCheck['state'], detail: string) => void
  /** A check that fails when there are findings; they are kept. */
  readonly checkFindings: (id: string, findings: readonly FixityFinding[], passed: string, failed: string) => void
  readonly close: () => Verification
}

export const openLedger = (): VerificationLedger => {
  const checks: VerificationCheck[] = []
  const findings: FixityFinding[] = []
  return {
    check: (id, state, detail) => void checks.push({ id, state, detail }),
    checkFindings: (id, found, passed, failed) => {
      checks.push({ id, state: found.length === 0 ? 'pass' : 'fail', detail: found.length === 0 ? passed : failed })
      findings.push(...found)
    },
    close: () => ({
      // Where nothing could be asked, nothing is confirmed either.
      ok: checks.some(({ state }) => state === 'pass') && checks.every(({ state }) => state !== 'fail'),
      checks,
      findings,
    }),
  }
}
