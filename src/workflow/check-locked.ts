import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { type Result, succeed } from '../domain/kernel/result.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import type { BundleReader } from './ports/bundle-store.ts'

/** The first line of every encrypted file: https://age-encryption.org/v1 */
const firstLine = 'age-encryption.org/v1\n'
/** A larger file is a film, of which more would have to be read than its first line is worth. */
const longest = 4 * 2 ** 20

const beginsRight = (bytes: Uint8Array): boolean =>
  [...firstLine].every((letter, index) => bytes[index] === letter.charCodeAt(0))

/** What can be said of an encrypted archive without its keys: how its files begin, and nothing of what is in them. */
export const checkLocked = async (reader: BundleReader, ledger: VerificationLedger): Promise<Result<void, Failure>> => {
  const sealed = reader.entries.filter(({ path, bytes }) => path.endsWith('.age') && bytes <= longest)
  const findings: FixityFinding[] = []
  for (const { path } of sealed) {
    const read = await reader.bytes(path, longest)
    if (!read.ok) findings.push({ kind: 'unreadable', path, expected: null, found: read.failure.detail ?? null })
    else if (!beginsRight(read.value))
      findings.push({ kind: 'altered', path, expected: 'an encrypted file', found: 'other bytes' })
  }
  ledger.checkFindings(
    'files.encrypted',
    findings,
    `${sealed.length} of ${sealed.length} smaller files begin as encrypted files do.`,
    'Some files are not the encrypted ones that they were.',
  )
  const why =
    'The archive is encrypted. What is in its files can be checked only where it is unlocked: “proofbox fixity --archive DIR” with its passphrase.'
  for (const id of ['vault.unaltered', 'records.complete', 'custody.chain', 'custody.seals'])
    ledger.check(id, 'unknown', why)
  return succeed(undefined)
}
