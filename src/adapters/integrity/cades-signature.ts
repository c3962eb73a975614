import { createHash, type webcrypto } from 'node:crypto'
import * as asn1 from 'asn1js'
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
} as const

export interface DocumentKey {
  readonly privateKey: webcrypto.CryptoKey
  /** DER: the certificate of the key first, then those that vouch for it. */
  readonly certificates: readonly Uint8Array[]
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

const sha256 = (bytes: Uint8Array): ArrayBuffer => bufferOf(createHash('sha256').update(bytes).digest())

/** RFC 5035, 4: SEQUENCE { SEQUENCE OF ESSCertIDv2 }, whose digest is SHA-256 where nothing is said. */
const signingCertificate = (certificate: Uint8Array): asn1.Sequence =>
  new asn1.Sequence({
    value: [
      new asn1.Sequence({
        value: [new asn1.Sequence({ value: [new asn1.OctetString({ valueHex: sha256(certificate) })] })],
      }),
    ],
  })

/** DER sorts the members of a SET by their bytes (X.690, 11.6). */
const sorted = (attributes: readonly Attribute[]): Attribute[] =>
  [...attributes].sort((a, b) => Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER())))

/**
 * A detached CMS signature (RFC 5652) over `content` with the attributes of CAdES baseline B (ETSI EN 319 122-1), DER.
 * No signing time: a PDF states it in its dictionary, and it is only what this computer's clock claims. `stamp` gets
 * the SHA-256 of the signature's value and answers a time-stamp token (DER) over it, or null: then the level is B-B.
 */
export const signCades = async (
  content: Uint8Array,
  { privateKey, certificates }: DocumentKey,
  stamp: (digest: Uint8Array) => Promise<Uint8Array | null> = async () => null,
): Promise<Uint8Array> => {
  const [own] = certificates
  if (own === undefined) throw new RangeError('a key without a certificate signs nothing')
  const chain = certificates.map((der) => Certificate.fromBER(bufferOf(der)))
  const [leaf] = chain as [Certificate]
  const attributes = sorted([
    new Attribute({ type: oid.contentType, values: [new asn1.ObjectIdentifier({ value: oid.data })] }),
    new Attribute({ type: oid.messageDigest, values: [new asn1.OctetString({ valueHex: sha256(content) })] }),
    new Attribute({ type: oid.signingCertificateV2, values: [signingCertificate(own)] }),
  ])
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
  })
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    signerInfos: [signer],
    certificates: chain,
  })
  await signed.sign(privateKey, 0, 'SHA-256')
  const value = new Uint8Array(signer.signature.valueBlock.valueHexView)
  const token = await stamp(new Uint8Array(createHash('sha256').update(value).digest()))
  if (token !== null) {
    const parsed = asn1.fromBER(bufferOf(token))
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({
      type: 1,
      attributes: [new Attribute({ type: oid.timeStampToken, values: [parsed.result] })],
    })
  }
  const info = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) })
  return new Uint8Array(info.toSchema().toBER())
}
