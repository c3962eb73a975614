import { createPublicKey, webcrypto } from 'node:crypto'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { DocumentKey } from './cades-signature.ts'
import { isSelfMade, readCertificates } from './certificate-chain.ts'
import { selfMadeCertificate } from './self-made-certificate.ts'

/** PKCS #8; the certificates stand beside it, the key's own one first. */
const keyPath = 'keys/document-key.pem'
const certificatesPath = 'keys/document-certificate.pem'

/** What signers of documents use everywhere: other people's programs know it, and Ed25519 often not. */
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const

export const damagedKey = (detail: string): Failure => ({
  code: 'keys.damaged',
  message:
    'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.',
  detail,
})

export const pem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${(
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END ${label}-----\n`

const derOf = (text: string): Uint8Array => Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64')

/** The certificate before the key: one without the other is made again, and a key that signed always has both. */
const makeKey = async (files: ArchiveFiles, clock: Clock, archive: Sha256): Promise<void> => {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const name = `Proofbox archive ${archive.slice(0, 16)}`
  const certificate = await selfMadeCertificate(keys, name, new Date(clock.now()))
  await files.replace(certificatesPath, pem('CERTIFICATE', certificate))
  const own = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey))
  await files.replace(keyPath, pem('PRIVATE KEY', own))
}

export interface OpenDocumentKey extends DocumentKey {
  readonly isSelfMade: boolean
  /** PEM of all certificates. */
  readonly text: string
}

/**
 * The key that signs documents (ECDSA P-256) and its certificate; made where there is none. `archive` is the id of the
 * archive's own key, by which the certificate is named. Fails with `keys.damaged`.
 */
export const openDocumentKey = async (
  files: ArchiveFiles,
  clock: Clock,
  archive: Sha256,
): Promise<Result<OpenDocumentKey, Failure>> => {
  try {
    if ((await files.read(keyPath)) === null) await makeKey(files, clock, archive)
    const own = Buffer.from((await files.read(keyPath)) ?? []).toString('utf8')
    const text = Buffer.from((await files.read(certificatesPath)) ?? []).toString('utf8')
    const certificates = readCertificates(text) ?? []
    const [first] = certificates
    const spki = createPublicKey(own).export({ format: 'der', type: 'spki' })
    if (!first?.publicKey.export({ format: 'der', type: 'spki' }).equals(spki)) {
      return fail(damagedKey('the certificate is not of this key'))
    }
    const privateKey = await webcrypto.subtle.importKey('pkcs8', new Uint8Array(derOf(own)), algorithm, false, ['sign'])
    return succeed({
      privateKey,
      certificates: certificates.map(({ raw }) => new Uint8Array(raw)),
      isSelfMade: isSelfMade(first),
      text,
    })
  } catch (error) {
    return fail(damagedKey(error instanceof Error ? error.message : String(error)))
  }
}
