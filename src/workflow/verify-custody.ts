import { followCustody } from '../domain/evidence/custody.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { Manifest } from '../domain/evidence/manifest.ts'
import type { Sha256 } from '../domain/kernel/digest.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import type { VerifyPorts } from './verify-ports.ts'

const custodyName = 'custody.jsonl'
/** The largest log that is read whole. */
const logBytes = 64 * 2 ** 20

const signedWords = (signed: number, entries: number, keys: number): string =>
  `${signed} of ${entries} entries carry a signature that fits, by ${keys === 1 ? 'the key' : `one of the ${keys} keys`} that the manifest names. That shows that they were not changed since; who held the key it does not show.`

/** The log of a bundle: its chain, its signatures, and that it ends where the manifest says. */
export const verifyCustody = async (
  { hasher, signatures }: VerifyPorts,
  reader: BundleReader,
  manifest: Manifest | null,
  ledger: VerificationLedger,
): Promise<void> => {
  const log = await reader.text(custodyName, logBytes)
  if (!log.ok) {
    ledger.check('custody.chain', 'unknown', 'There is no custody log to follow.')
    return
  }
  const hash = (text: string): Sha256 => hasher.sha256(text)
  const keys = manifest?.evidence.keys ?? []
  const check = keys.length > 0 ? signatures.checkBy(keys) : null
  const { entries, head, breaks, signed } = followCustody(log.value, hash, check)
  const findings = breaks.map(
    ({ line, expected, found }): FixityFinding => ({
      kind: 'inconsistent',
      path: custodyName,
      expected: `line ${line}: ${expected}`,
      found,
    }),
  )
  const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`
  ledger.checkFindings(
    'custody.chain',
    findings,
    `${count}, each holding the digest of the one before.`,
    'The chain is broken.',
  )
  if (signed === 0) ledger.check('custody.signatures', 'unknown', 'No entry is signed.')
  else if (check === null) ledger.check('custody.signatures', 'unknown', 'The manifest names no key to check by.')
  // A signature that does not fit is a break of the chain, named above.
  else if (findings.length === 0) ledger.check('custody.signatures', 'pass', signedWords(signed, entries, keys.length))
  else ledger.check('custody.signatures', 'fail', 'The chain is broken, so its signatures vouch for nothing.')
  if (manifest === null) {
    ledger.check('custody.head', 'unknown', 'Without a manifest nobody can tell where the log ended.')
    return
  }
  const expected = manifest.evidence.custodyHead
  const cut: readonly FixityFinding[] =
    head === expected ? [] : [{ kind: 'inconsistent', path: custodyName, expected, found: head }]
  ledger.checkFindings(
    'custody.head',
    cut,
    'The log ends where the manifest says.',
    'The log does not end where the manifest says.',
  )
}
