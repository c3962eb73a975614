import { constants, verify, X509Certificate } from 'node:crypto'
import type { HintCheck } from '../../domain/evidence/origin-hint.ts'
import { bytesAt, type CborValue, decodeCbor, encodeCborArray, isCborMap, isCborTag, listAt, valueAt } from './cbor.ts'

/** What the signature box says of who signed. */
export interface ClaimSignature {
  readonly signer: string | null
  readonly issuer: string | null
  readonly stampedAt: string | null
  readonly check: HintCheck
}

interface Algorithm {
  readonly hash: string | null
  readonly padding?: number
  readonly keys: readonly string[]
}

const pss = (hash: string): Algorithm => ({ hash, padding: constants.RSA_PKCS1_PSS_PADDING, keys: ['rsa', 'rsa-pss'] })

/** Those that C2PA allows (C2PA 2.2, 13.2), by their numbers in COSE (RFC 9053; RFC 8230 for PS…). */
const algorithms: Readonly<Record<string, Algorithm>> = {
  '-7': { hash: 'sha256', keys: ['ec'] },
  '-35': { hash: 'sha384', keys: ['ec'] },
  '-36': { hash: 'sha512', keys: ['ec'] },
  '-37': pss('sha256'),
  '-38': pss('sha384'),
  '-39': pss('sha512'),
  '-8': { hash: null, keys: ['ed25519'] },
}

const algorithmLabel = 1
/** The chain of certificates, as registered and as early writers named it (RFC 9360; C2PA 1.x). */
const chainLabels = [33, 'x5chain'] as const

const certificateOf = (headers: readonly CborValue[]): X509Certificate | null => {
  for (const header of headers) {
    for (const label of chainLabels) {
      const chain = valueAt(header, label)
      const [first] = Array.isArray(chain) ? chain : [chain]
      if (!(first instanceof Uint8Array)) continue
      try {
        return new X509Certificate(first)
      } catch {
        return null
      }
    }
  }
  return null
}

/** The name in `CN=…` or else `O=…`, of the lines in which Node gives a distinguished name. */
const nameIn = (distinguished: string | undefined): string | null => {
  const lines = distinguished?.split('\n') ?? []
  for (const attribute of ['CN=', 'O=']) {
    const line = lines.find((one) => one.startsWith(attribute))
    if (line && line.length > attribute.length) return line.slice(attribute.length)
  }
  return null
}

/** OID 1.2.840.113549.1.9.16.1.4 (id-ct-TSTInfo, RFC 3161, 2.4.2), and after it the first GeneralizedTime, in Zulu. */
const stampContent = Buffer.from('060b2a864886f70d0109100104', 'hex')

const momentOf = (token: Uint8Array): string | null => {
  const bytes = Buffer.from(token)
  const at = bytes.indexOf(stampContent)
  if (at < 0) return null
  const behind = bytes.subarray(at, at + 512).toString('latin1')
  const [, year, month, day, hour, minute, second] =
    /(20\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z/.exec(behind) ?? []
  return second === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

const stampedAt = (unprotected: CborValue): string | null => {
  for (const label of ['sigTst2', 'sigTst']) {
    for (const token of listAt(valueAt(unprotected, label), 'tstTokens')) {
      const moment = momentOf(bytesAt(token, 'val') ?? new Uint8Array())
      if (moment !== null) return moment
    }
  }
  return null
}

/** Both halves of a signature on P-256, P-384 and P-521, as COSE wants them; some writers put ASN.1 in their place. */
const halvesBytes: readonly number[] = [64, 96, 132]

const holds = (
  { publicKey: key }: X509Certificate,
  { hash, padding, keys }: Algorithm,
  signed: Uint8Array,
  signature: Uint8Array,
): HintCheck => {
  if (!keys.includes(key.asymmetricKeyType ?? '')) return 'not-checked'
  const options = padding
    ? { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : { key, dsaEncoding: halvesBytes.includes(signature.byteLength) ? ('ieee-p1363' as const) : ('der' as const) }
  return verify(hash, signed, options, signature) ? 'fits' : 'differs'
}

/** Node throws at keys and signatures that it cannot use at all. */
const holdsIfUsable = (...parts: Parameters<typeof holds>): HintCheck => {
  try {
    return holds(...parts)
  } catch {
    return 'not-checked'
  }
}

/**
 * Reads a COSE_Sign1 (RFC 9052, 4.2) over a claim and holds it against the key of its own certificate. No chain is
 * built, no list of trusted issuers is asked, no revocation: it says that the claim is whole, and not who made it. Null
 * for what is no such structure.
 */
export const readClaimSignature = (box: Uint8Array, claim: Uint8Array): ClaimSignature | null => {
  const decoded = decodeCbor(box)
  const parts = isCborTag(decoded) && decoded.tag === 18 ? decoded.value : decoded
  if (!Array.isArray(parts) || parts.length !== 4) return null
  const [protectedBytes, unprotected, payload, signature] = parts as readonly CborValue[]
  if (!(protectedBytes instanceof Uint8Array) || !(signature instanceof Uint8Array) || !isCborMap(unprotected))
    return null
  const headers = decodeCbor(protectedBytes)
  if (!isCborMap(headers)) return null
  const certificate = certificateOf([headers, unprotected])
  const algorithm = algorithms[String(valueAt(headers, algorithmLabel))]
  // The claim stands beside the signature, not in it; a payload of its own would be something else that was signed.
  const signed = encodeCborArray(['Signature1', protectedBytes, new Uint8Array(), claim])
  const check =
    certificate && algorithm && payload === null
      ? holdsIfUsable(certificate, algorithm, signed, signature)
      : 'not-checked'
  return {
    signer: nameIn(certificate?.subject),
    issuer: nameIn(certificate?.issuer),
    stampedAt: stampedAt(unprotected),
    check,
  }
}
