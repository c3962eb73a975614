import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { TimeStampFinding } from '../domain/evidence/time-stamp.ts'
import { digestBytes, type Sha256 } from '../domain/kernel/digest.ts'
import { isSealFile, manifestName } from '../domain/report/verification-files.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import type { DocumentSignature } from './ports/document-signatures.ts'
import type { VerifyPorts } from './verify-ports.ts'

/** Signatures and tokens take a few kilobytes. */
const sealBytes = 1 << 20
const manifestBytes = 64 * 2 ** 20

const bytesOf = async (reader: BundleReader, path: string, limit = sealBytes): Promise<Uint8Array | null> => {
  if (!reader.entries.some((entry) => entry.path === path)) return null
  const bytes = await reader.bytes(path, limit)
  return bytes.ok ? bytes.value : new Uint8Array()
}

const finding = (path: string, expected: string, found: string): FixityFinding => ({
  kind: 'inconsistent',
  path,
  expected,
  found,
})

const signedBy = (signature: Extract<DocumentSignature, { state: 'whole' }>): string =>
  signature.isSelfMade
    ? `signed with the key of “${signature.signer}”, which nobody vouches for: it shows that nothing was changed since, not who signed`
    : `signed by “${signature.signer}”; whether its issuer is to be trusted is for you to judge`

const stampWords = (finding: TimeStampFinding): string =>
  finding.state === 'proved'
    ? `there not later than ${finding.provedAt}, by ${finding.authority}`
    : finding.state === 'untrusted'
      ? `there not later than ${finding.provedAt}, says ${finding.authority}; whether that authority is to be trusted is for you to judge`
      : finding.reason

/** The signature inside a report. Says nothing of a report that has none. */
export const verifyReportSignature = (
  { documentSignatures, timeStamps, trustedRoots = '' }: VerifyPorts,
  path: string,
  pdf: Uint8Array,
  ledger: VerificationLedger,
): void => {
  const signature = documentSignatures.pdf(pdf)
  if (signature.state === 'unsigned') {
    ledger.check('seal.report', 'unknown', 'The report is not signed.')
    return
  }
  if (signature.state === 'changed') {
    const wrong = finding(path, 'the bytes that were signed', signature.reason)
    ledger.checkFindings('seal.report', [wrong], '', 'The signature of the report does not fit.')
    return
  }
  ledger.check('seal.report', 'pass', `The report is whole, ${signedBy(signature)}.`)
  if (signature.stamp === null) return
  const stamp = timeStamps.check(signature.stamp.token, signature.stamp.digest, trustedRoots)
  if (stamp.state === 'refused') {
    const wrong = finding(path, 'a time stamp over the signature', stamp.reason)
    ledger.checkFindings('seal.report-time', [wrong], '', 'The time stamp in the report does not fit.')
  } else {
    const state = stamp.state === 'proved' ? 'pass' : 'unknown'
    ledger.check('seal.report-time', state, `The report was ${stampWords(stamp)}.`)
  }
}

const verifySignatures = async (
  { signatures, documentSignatures }: VerifyPorts,
  reader: BundleReader,
  manifest: Uint8Array,
  ledger: VerificationLedger,
): Promise<void> => {
  const own = await bytesOf(reader, 'signature/manifest.sig')
  const key = await bytesOf(reader, 'signature/public-key.pem')
  const cms = await bytesOf(reader, 'signature/manifest.p7s')
  const wrong: FixityFinding[] = []
  const said: string[] = []
  if (own !== null && !(key !== null && signatures.fits(key, manifest, own))) {
    wrong.push(
      finding('signature/manifest.sig', `a signature over ${manifestName} by public-key.pem`, 'one that does not fit'),
    )
  }
  if (cms !== null) {
    const signature = documentSignatures.detached(manifest, cms)
    if (signature.state === 'whole') said.push(signedBy(signature))
    else {
      const reason = signature.state === 'changed' ? signature.reason : 'no signature'
      wrong.push(finding('signature/manifest.p7s', `a signature over ${manifestName}`, reason))
    }
  }
  ledger.checkFindings(
    'seal.signature',
    wrong,
    said.length > 0 ? `${manifestName} is ${said.join(', ')}.` : `${manifestName} is signed with the key beside it.`,
    'A signature does not fit.',
  )
}

const verifyStamps = async (
  { timeStamps, trustedRoots = '' }: VerifyPorts,
  reader: BundleReader,
  digest: Sha256,
  ledger: VerificationLedger,
): Promise<void> => {
  const tokens = reader.entries.filter(({ path }) => /^timestamp\/[^/]+\.tst$/.test(path))
  if (tokens.length === 0) {
    ledger.check('seal.timestamp', 'unknown', 'There is no time stamp: when the bundle was made is only claimed.')
    return
  }
  const wrong: FixityFinding[] = []
  const said: string[] = []
  let isProved = false
  for (const { path } of tokens) {
    const token = (await bytesOf(reader, path)) ?? new Uint8Array()
    const stamp = timeStamps.check(token, digestBytes(digest), trustedRoots)
    if (stamp.state === 'refused') wrong.push(finding(path, `a time stamp over ${manifestName}`, stamp.reason))
    else said.push(stampWords(stamp))
    isProved ||= stamp.state === 'proved'
  }
  if (wrong.length > 0) ledger.checkFindings('seal.timestamp', wrong, '', 'A time stamp does not fit.')
  else ledger.check('seal.timestamp', isProved ? 'pass' : 'unknown', `${manifestName} was ${said.join('; ')}.`)
}

/** The signatures and time stamps over a bundle's manifest; `digest` is the SHA-256 of `manifest.json` as it is. */
export const verifySeal = async (
  ports: VerifyPorts,
  reader: BundleReader,
  digest: Sha256,
  ledger: VerificationLedger,
): Promise<void> => {
  if (!reader.entries.some(({ path }) => isSealFile(path))) {
    ledger.check('seal.signature', 'unknown', 'The bundle is not signed.')
    return
  }
  const manifest = (await bytesOf(reader, manifestName, manifestBytes)) ?? new Uint8Array()
  await verifySignatures(ports, reader, manifest, ledger)
  await verifyStamps(ports, reader, digest, ledger)
}
