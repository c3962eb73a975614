import { webcrypto } from 'node:crypto'
import * as asn1 from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, type PKIStatusInfo, TimeStampReq, TimeStampResp } from 'pkijs'

const sha256Oid = '2.16.840.1.101.3.4.2.1'

export interface TimeStampQuery {
  readonly der: Uint8Array
  /** The number that the answer has to repeat: an old answer does not. */
  readonly nonce: Uint8Array
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/** A question for a token over a SHA-256 digest (RFC 3161, 2.4.1), with the authority's certificates in the answer. */
export const makeTimeStampQuery = (digest: Uint8Array): TimeStampQuery => {
  const nonce = webcrypto.getRandomValues(new Uint8Array(16))
  // A positive number in its shortest form, so that the answer repeats the same bytes.
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40
  const query = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Oid, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: bufferOf(digest) }),
    }),
    nonce: new asn1.Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  })
  return { der: new Uint8Array(query.toSchema().toBER()), nonce }
}

/** RFC 3161, 2.4.2: granted, or granted with changes. */
const granted = new Set([0, 1])

/** The token (a CMS ContentInfo, DER) of an answer; a text says why there is none. */
export const tokenOfReply = (reply: Uint8Array): Uint8Array | string => {
  try {
    const parsed = asn1.fromBER(bufferOf(reply))
    if (parsed.offset === -1 || parsed.offset !== reply.length) return 'the answer is no time-stamp reply'
    const response = new TimeStampResp({ schema: parsed.result })
    const status: PKIStatusInfo = response.status
    if (!granted.has(Number(status.status)) || !response.timeStampToken) {
      return `the authority refused (status ${Number(status.status)})`
    }
    return new Uint8Array(response.timeStampToken.toSchema().toBER())
  } catch {
    return 'the answer is no time-stamp reply'
  }
}
