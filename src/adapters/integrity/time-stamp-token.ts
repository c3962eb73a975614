import { createHash, type X509Certificate } from 'node:crypto'
import { type Certificate, TSTInfo } from 'pkijs'
import type { TimeStampFinding } from '../../domain/evidence/time-stamp.ts'
import { instant } from '../../domain/kernel/instant.ts'
import { chainToRoot, commonName } from './certificate-chain.ts'
import { cmsFault, openCms } from './cms-signature.ts'

const oid = {
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const

/** RFC 3161, 2.3: the extension is there, is critical, and names time stamping alone. */
const stampsTimeOnly = ({ extensions = [] }: Certificate): boolean => {
  const usage = extensions.find(({ extnID }) => extnID === oid.extendedKeyUsage)
  const purposes = (usage?.parsedValue as { keyPurposes?: readonly string[] } | undefined)?.keyPurposes
  return usage?.critical === true && purposes?.length === 1 && purposes[0] === oid.timeStamping
}

const refused = (reason: string): TimeStampFinding => ({ state: 'refused', reason })
const noToken = refused('it is no time-stamp token')

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other))

const check = (
  token: Uint8Array,
  digest: Uint8Array,
  roots: readonly X509Certificate[],
  nonce: Uint8Array | null,
): TimeStampFinding => {
  const open = openCms(token)
  const { eContentType, eContent } = open?.signed.encapContentInfo ?? {}
  if (open === null || eContentType !== oid.tstInfo || !eContent) return noToken
  const statement = eContent.getValue()
  const info = TSTInfo.fromBER(statement)
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  if (hashAlgorithm.algorithmId !== oid.sha256) return refused('its digest is not SHA-256')
  if (!isSame(digest, hashedMessage.valueBlock.valueHexView)) return refused('it was given for other bytes')
  if (nonce !== null && !isSame(nonce, info.nonce?.valueBlock.valueHexView ?? new Uint8Array())) {
    return refused('it answers another question')
  }
  const fault = cmsFault(open, new Uint8Array(statement), oid.tstInfo)
  if (fault !== null) return refused(fault)
  if (!stampsTimeOnly(open.parsed)) return refused('its certificate is not one for time stamping')
  const { certificate, certificates } = open
  const at = info.genTime
  if (certificate.validFromDate > at || certificate.validToDate < at) {
    return refused('its certificate was not valid at that time')
  }
  const facts = {
    provedAt: instant(at.toISOString()),
    authority: commonName(certificate),
    certificate: createHash('sha256').update(certificate.raw).digest('hex'),
  }
  const chain = chainToRoot(certificate, certificates, roots, at)
  return { state: chain === null ? 'untrusted' : 'proved', ...facts }
}

/**
 * Checks a token (RFC 3161, 2.4.2; a CMS ContentInfo, DER) over `digest`, the SHA-256 of what was stamped: its imprint,
 * the nonce where one was sent, the authority's signature, that its certificate is for time stamping alone and was
 * valid then, and whether it leads to one of `roots`.
 */
export const checkTimeStamp = (
  token: Uint8Array,
  digest: Uint8Array,
  roots: readonly X509Certificate[],
  nonce: Uint8Array | null = null,
): TimeStampFinding => {
  try {
    return check(token, digest, roots, nonce)
  } catch {
    // The parsers throw on what is not ASN.1 of this kind.
    return noToken
  }
}

/** The certificates inside a token as PEM, so that others' tools can be given them; empty for what is no token. */
export const certificatesOf = (token: Uint8Array): string => {
  try {
    return (openCms(token)?.certificates ?? []).map((certificate) => certificate.toString()).join('')
  } catch {
    return ''
  }
}
