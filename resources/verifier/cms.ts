import { type Der, isSame, need, oidOf, parts, readDer, timeOf, UnreadForm } from './der.ts'
import { verifyEd25519 } from './ed25519.ts'

type Bytes = Uint8Array<ArrayBuffer>

interface Certificate {
  readonly issuer: Bytes
  readonly serial: Bytes
  readonly subject: Bytes
  readonly name: string
  readonly from: number
  readonly to: number
  readonly publicKey: Der
  readonly whole: Bytes
}

/** What a signature is worth: `fits` false where it does not, null where this browser cannot tell. */
export interface CmsFinding {
  readonly fits: boolean | null
  readonly signer: string
  readonly isSelfMade: boolean
}

export interface StampFinding extends CmsFinding {
  /** Milliseconds since 1970. */
  readonly at: number
}

/** `stamp`: what a time stamp over the signature says; null where there is none. */
export interface ReportFinding extends CmsFinding {
  readonly stamp: StampFinding | 'wrong' | 'unread' | null
}

const oid = {
  signedData: '1.2.840.113549.1.7.2',
  data: '1.2.840.113549.1.7.1',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  token: '1.2.840.113549.1.9.16.2.14',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  commonName: '2.5.4.3',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  rsa: '1.2.840.113549.1.1.1',
  ec: '1.2.840.10045.2.1',
  ed25519: '1.3.101.112',
} as const

const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}
const signatureDigests: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
}
const curves: Readonly<Record<string, readonly [string, number]>> = {
  '1.2.840.10045.3.1.7': ['P-256', 32],
  '1.3.132.0.34': ['P-384', 48],
  '1.3.132.0.35': ['P-521', 66],
}

const nameOf = (name: Der): string => {
  for (const set of parts(name)) {
    for (const attribute of parts(set)) {
      const [type, value] = parts(attribute)
      if (value && oidOf(type) === oid.commonName) return new TextDecoder().decode(value.content)
    }
  }
  return '?'
}

const readCertificate = (element: Der): Certificate => {
  const fields = parts(parts(element)[0]).filter(({ tag }, index) => !(index === 0 && tag === 0xa0))
  const [serial, , issuer, validity, subject, publicKey] = fields
  const [from, to] = parts(validity)
  return {
    serial: need(serial).content,
    issuer: need(issuer).whole,
    subject: need(subject).whole,
    name: nameOf(need(subject)),
    from: timeOf(from),
    to: timeOf(to),
    publicKey: need(publicKey),
    whole: element.whole,
  }
}

/** RFC 3161, 2.3: the extension is there, is critical, and names time stamping alone. */
const stampsTimeOnly = ({ whole }: Certificate): boolean => {
  const list = parts(parts(readDer(whole)[0])[0]).find(({ tag }) => tag === 0xa3)
  for (const each of list ? parts(parts(list)[0]) : []) {
    const fields = parts(each)
    if (oidOf(fields[0]) !== oid.extendedKeyUsage) continue
    const purposes = parts(readDer(need(fields[fields.length - 1]).content)[0])
    return fields[1]?.tag === 1 && purposes.length === 1 && oidOf(purposes[0]) === oid.timeStamping
  }
  return false
}

/** ECDSA of CMS is two numbers in DER; WebCrypto takes them side by side. */
const sideBySide = (signature: Bytes, size: number): Bytes => {
  const out = new Uint8Array(2 * size)
  for (const [index, { content }] of parts(readDer(signature)[0]).entries()) {
    const number = content[0] === 0 ? content.subarray(1) : content
    if (index > 1 || number.length > size) throw new RangeError('no ECDSA signature')
    out.set(number, (index + 1) * size - number.length)
  }
  return out
}

const verifyBy = async (key: Der, algorithm: string, hash: string, text: Bytes, signature: Bytes) => {
  const [kind, bits] = parts(key)
  const [keyType, curveName] = parts(kind)
  const type = oidOf(keyType)
  const digest = signatureDigests[algorithm] ?? hash
  if (type === oid.ed25519) return verifyEd25519(need(bits).content.slice(1), text, signature)
  const curve = type === oid.ec ? curves[oidOf(curveName)] : undefined
  const isKnown = algorithm in signatureDigests || algorithm === oid.rsa
  if (!globalThis.crypto?.subtle || !isKnown || (type !== oid.rsa && !curve)) return null
  const how = curve ? { name: 'ECDSA', namedCurve: curve[0] } : { name: 'RSASSA-PKCS1-v1_5', hash: digest }
  const own = await crypto.subtle.importKey('spki', key.whole.slice(), how, false, ['verify']).catch(() => null)
  if (own === null) return null
  const plain = curve ? sideBySide(signature, curve[1]) : signature
  return crypto.subtle.verify({ name: how.name, hash: digest }, own, plain, text)
}

interface Opened {
  readonly certificate: Certificate
  readonly content: Bytes | null
  readonly signature: Bytes
  /** A time-stamp token over the signature; null without one. */
  readonly token: Bytes | null
  readonly fits: (content: Bytes) => Promise<boolean | null>
}

/** RFC 3161, appendix A: a token over the signature stands among what is not signed. */
const tokenIn = (unsigned: Der | undefined): Bytes | null => {
  const attribute = unsigned && parts(unsigned).find((each) => oidOf(parts(each)[0]) === oid.token)
  return attribute ? need(parts(parts(attribute)[1])[0]).whole.slice() : null
}

/**
 * RFC 5035, 4: the first digest that the signer named is that of the certificate, so that no other one with the same
 * key stands in. True too where none was named by a hash of the SHA-2 family, as older authorities do not.
 */
const namesCertificate = async (named: Der | undefined, { whole }: Certificate): Promise<boolean> => {
  if (named === undefined) return true
  const [first, second] = parts(parts(parts(named)[0])[0])
  const hasAlgorithm = first?.tag === 0x30
  const hash = hasAlgorithm ? need(digests[oidOf(parts(first)[0])]) : 'SHA-256'
  const stated = need(hasAlgorithm ? second : first).content
  return isSame(new Uint8Array(await crypto.subtle.digest(hash, whole.slice())), stated)
}

/** CMS SignedData (RFC 5652, 5) with one signer and signed attributes. */
const openCms = (bytes: Bytes, expectedType: string): Opened => {
  const [type, wrapped] = parts(readDer(bytes)[0])
  if (oidOf(type) !== oid.signedData) throw new RangeError('no SignedData')
  const fields = parts(parts(wrapped)[0])
  const [contentType, inner] = parts(fields[2])
  if (oidOf(contentType) !== expectedType) throw new RangeError('other content')
  const certificates = parts(fields.find(({ tag }) => tag === 0xa0)).map(readCertificate)
  const [signer, ...more] = parts(fields[fields.length - 1])
  if (more.length > 0) throw new RangeError('more than one signer')
  const [, sid, digestAlgorithm, attributes, signatureAlgorithm, signature, unsigned] = parts(signer)
  const [issuer, serial] = parts(sid)
  const certificate = need(
    certificates.find((one) => isSame(one.issuer, need(issuer).whole) && isSame(one.serial, need(serial).content)),
  )
  if (need(attributes).tag !== 0xa0) throw new RangeError('no signed attributes')
  const signed = new Map(parts(attributes).map((each) => [oidOf(parts(each)[0]), parts(parts(each)[1])[0]]))
  const hash = need(digests[oidOf(parts(digestAlgorithm)[0])])
  return {
    certificate,
    content: inner ? need(parts(inner)[0]).content : null,
    signature: need(signature).content.slice(),
    token: tokenIn(unsigned),
    async fits(content) {
      if (!globalThis.crypto?.subtle) return null
      const digest = new Uint8Array(await crypto.subtle.digest(hash, content.slice()))
      if (!isSame(digest, need(signed.get(oid.messageDigest)).content)) return false
      if (oidOf(signed.get(oid.contentType)) !== expectedType) return false
      if (!(await namesCertificate(signed.get(oid.signingCertificate), certificate))) return false
      // RFC 5652, 5.4: what is signed is the set under its own tag.
      const text = need(attributes).whole.slice()
      text[0] = 0x31
      const algorithm = oidOf(parts(signatureAlgorithm)[0])
      return verifyBy(certificate.publicKey, algorithm, hash, text, need(signature).content.slice())
    },
  }
}

/** The signature in `manifest.p7s` over these bytes. Throws for what is no such signature. */
export const checkDetached = async (cms: Bytes, over: Bytes): Promise<CmsFinding> => {
  const { certificate, fits } = openCms(cms, oid.data)
  const isSelfMade = isSame(certificate.issuer, certificate.subject)
  return { fits: await fits(over), signer: certificate.name, isSelfMade }
}

/** A token of RFC 3161 over `digest`: imprint, signature, purpose of its certificate. Throws for what is no token. */
export const checkStamp = async (token: Bytes, digest: Uint8Array): Promise<StampFinding> => {
  const { certificate, content, fits } = openCms(token, oid.tstInfo)
  const statement = need(content ?? undefined)
  const [, , imprint, , time] = parts(readDer(statement)[0])
  const [algorithm, hashed] = parts(imprint)
  const at = timeOf(time)
  const isOver = digests[oidOf(parts(algorithm)[0])] === 'SHA-256' && isSame(need(hashed).content, digest)
  const isAllowed = stampsTimeOnly(certificate) && certificate.from <= at && at <= certificate.to
  return { fits: isOver && isAllowed ? await fits(statement) : false, signer: certificate.name, isSelfMade: false, at }
}

/** The signature inside of a report over the rest of its bytes. Throws for what is no such signature. */
export const checkReportSignature = async (cms: Bytes, over: Bytes): Promise<ReportFinding> => {
  const { certificate, signature, token, fits } = openCms(cms, oid.data)
  const isSelfMade = isSame(certificate.issuer, certificate.subject)
  const found = { fits: await fits(over), signer: certificate.name, isSelfMade }
  if (token === null || !found.fits) return { ...found, stamp: null }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', signature))
  const stamp = await checkStamp(token, digest).catch((error: unknown) =>
    error instanceof UnreadForm ? 'unread' : 'wrong',
  )
  return { ...found, stamp }
}
