import { createHash, verify, X509Certificate } from 'node:crypto'
import * as asn1 from 'asn1js'
import { Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs'

const oid = {
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

const hashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** RSA with PKCS #1 v1.5 and ECDSA, with any of the hashes above: what authorities and we ourselves use. */
const signatureKinds = new Set([
  '1.2.840.113549.1.1.1',
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
])

/** A signature with one signer whose certificate is inside. */
export interface OpenCms {
  readonly signed: SignedData
  readonly signer: SignerInfo
  readonly certificate: X509Certificate
  /** The same certificate, for its extensions. */
  readonly parsed: Certificate
  /** All certificates inside, the signer's among them. */
  readonly certificates: readonly X509Certificate[]
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

const derOf = (certificate: Certificate): X509Certificate =>
  new X509Certificate(Buffer.from(certificate.toSchema(true).toBER()))

/**
 * Opens a CMS signature (RFC 5652), DER; null where it is none, or not with exactly one signer whose certificate is
 * inside. Bytes behind its end make it none.
 */
export const openCms = (der: Uint8Array): OpenCms | null => {
  const parsed = asn1.fromBER(bufferOf(der))
  if (parsed.offset !== der.length) return null
  const content = new ContentInfo({ schema: parsed.result })
  if (content.contentType !== oid.signedData) return null
  const signed = new SignedData({ schema: content.content })
  const [signer, another] = signed.signerInfos
  if (!signer || another) return null
  const certificates = (signed.certificates ?? []).filter((each): each is Certificate => each instanceof Certificate)
  const sid = signer.sid as Partial<Pick<Certificate, 'issuer' | 'serialNumber'>>
  const own = certificates.find(
    ({ issuer, serialNumber }) =>
      sid.issuer && sid.serialNumber && issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber),
  )
  if (!own) return null
  return { signed, signer, certificate: derOf(own), parsed: own, certificates: certificates.map(derOf) }
}

const attributeOf = (signer: SignerInfo, type: string): asn1.BaseBlock | undefined =>
  signer.signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values[0] as asn1.BaseBlock | undefined

/** RFC 5816 and RFC 2634: the digest of the signer's certificate, so that no other one with the same key stands in. */
const namesCertificate = (signer: SignerInfo, certificate: X509Certificate): boolean => {
  const named = attributeOf(signer, oid.signingCertificateV2) ?? attributeOf(signer, oid.signingCertificate)
  if (!named) return false
  const digests = ['sha1', 'sha256', 'sha384', 'sha512'].map((hash) =>
    createHash(hash).update(certificate.raw).digest('hex'),
  )
  const inside = Buffer.from(named.toBER()).toString('hex')
  return digests.some((digest) => inside.includes(digest))
}

/** Why a signature is not one over `content`; null when it is. Who the signer is, and whether to trust it, it does not say. */
export const cmsFault = ({ signer, certificate }: OpenCms, content: Uint8Array, contentType: string): string | null => {
  const hash = hashes[signer.digestAlgorithm.algorithmId]
  if (hash === undefined || !signatureKinds.has(signer.signatureAlgorithm.algorithmId)) return 'its kind is not known'
  const stated = attributeOf(signer, oid.contentType)
  const digest = attributeOf(signer, oid.messageDigest)
  if (!(stated instanceof asn1.ObjectIdentifier) || stated.getValue() !== contentType) return 'it is for something else'
  if (!(digest instanceof asn1.OctetString)) return 'it states no digest'
  const found = createHash(hash).update(content).digest()
  if (!found.equals(Buffer.from(digest.valueBlock.valueHexView))) return 'it is over other bytes'
  if (!namesCertificate(signer, certificate)) return 'it does not name its certificate'
  const attributes = Buffer.from(signer.signedAttrs?.encodedValue ?? new ArrayBuffer(0))
  const value = Buffer.from(signer.signature.valueBlock.valueHexView)
  return verify(hash, attributes, certificate.publicKey, value) ? null : 'the signature does not fit'
}
