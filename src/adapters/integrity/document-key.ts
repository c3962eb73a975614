import { createPrivateKey, type KeyObject, webcrypto, X509Certificate } from 'node:crypto'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Failure } from '../../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'
import type { Clock } from '../../workflow/ports/clock.ts'
import type { DocumentKey } from './cades-signature.ts'
import { commonName, isSelfMade, readCertificates } from './certificate-chain.ts'
import { readPkcs12 } from './pkcs12.ts'
import { selfMadeCertificate } from './self-made-certificate.ts'

/** The certificates, the key's own one first, and the key (PKCS #8): one file, so that they always belong together. */
const keyPath = 'keys/document.pem'

/** What signers of documents use everywhere: other people's programs know it, and Ed25519 often not. */
const usual = { name: 'ECDSA', namedCurve: 'P-256' } as const

const curves: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384' }

/** How a key signs; null for a kind that is not used here. */
const algorithmOf = (key: KeyObject) => {
  if (key.asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
  const namedCurve = curves[key.asymmetricKeyDetails?.namedCurve ?? '']
  return namedCurve === undefined ? null : ({ name: 'ECDSA', namedCurve } as const)
}

const damagedKey = (detail: string): Failure => ({
  code: 'keys.damaged',
  message:
    'The key that signs reports and bundles cannot be read. Restore the folder “keys” from a backup; nothing else is affected.',
  detail,
})

const pem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${(
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END ${label}-----\n`

const keyFile = (certificates: readonly Uint8Array[], key: Uint8Array): string =>
  [...certificates.map((certificate) => pem('CERTIFICATE', certificate)), pem('PRIVATE KEY', key)].join('')

const makeKey = async (files: ArchiveFiles, clock: Clock, archive: Sha256): Promise<void> => {
  const keys = await webcrypto.subtle.generateKey(usual, true, ['sign', 'verify'])
  const name = `Proofbox archive ${archive.slice(0, 16)}`
  const certificate = await selfMadeCertificate(keys, name, new Date(clock.now()))
  const own = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey))
  await files.replace(keyPath, keyFile([certificate], own))
}

export interface OpenDocumentKey extends DocumentKey {
  readonly isSelfMade: boolean
  /** The name in the certificate. */
  readonly name: string
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
    const text = Buffer.from((await files.read(keyPath)) ?? []).toString('utf8')
    const own = createPrivateKey(text)
    const certificates = readCertificates(text) ?? []
    const [first] = certificates
    const algorithm = algorithmOf(own)
    if (!first?.checkPrivateKey(own)) return fail(damagedKey('the certificate is not of this key'))
    if (algorithm === null) return fail(damagedKey('its kind is not known'))
    const der = new Uint8Array(own.export({ format: 'der', type: 'pkcs8' }))
    return succeed({
      privateKey: await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']),
      certificates: certificates.map(({ raw }) => new Uint8Array(raw)),
      isSelfMade: isSelfMade(first),
      name: commonName(first),
      text: certificates.map((certificate) => certificate.toString()).join(''),
    })
  } catch (error) {
    return fail(damagedKey(error instanceof Error ? error.message : String(error)))
  }
}

/**
 * Takes the key and the certificates of a PKCS #12 file in place of what signed before. Fails with
 * `certificate.unusable`, which says why.
 */
export const adoptDocumentKey = async (
  files: ArchiveFiles,
  file: Uint8Array,
  password: string,
  now: Date,
): Promise<Result<void, Failure>> => {
  const unusable = (detail: string): Failure => ({
    code: 'certificate.unusable',
    message: 'This certificate file cannot be used. Check its password, and that it holds a key with its certificate.',
    detail,
  })
  const read = await readPkcs12(file, password)
  if (typeof read === 'string') return fail(unusable(read))
  try {
    const own = createPrivateKey({ key: Buffer.from(read.key), format: 'der', type: 'pkcs8' })
    const all = read.certificates.map((der) => new X509Certificate(der))
    const first = all.find((certificate) => certificate.checkPrivateKey(own))
    if (!first) return fail(unusable('no certificate is of this key'))
    if (algorithmOf(own) === null) return fail(unusable('its kind of key is not used here'))
    if (first.validToDate < now || first.validFromDate > now) return fail(unusable('its certificate is not valid now'))
    const others = all.filter((certificate) => certificate !== first)
    const ders = [first, ...others].map(({ raw }) => new Uint8Array(raw))
    await files.replace(keyPath, keyFile(ders, read.key))
    return succeed(undefined)
  } catch (error) {
    return fail(unusable(error instanceof Error ? error.message : String(error)))
  }
}
