import { webcrypto } from 'node:crypto'
import * as asn1 from 'asn1js'
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, Time } from 'pkijs'

const commonName = '2.5.4.3'
const basicConstraints = '2.5.29.19'
const keyUsage = '2.5.29.15'
/** Bits 0 and 1 of RFC 5280, 4.2.1.3: digitalSignature, contentCommitment. */
const signsOnly = new Uint8Array([0b1100_0000]).buffer

/** How pkijs numbers the two ways of writing a time. */
const [utcTime, generalizedTime] = [0, 1] as const

/** No evidence is asked for longer than this; the end of a certificate is no end of what it shows. */
const years = 30

/**
 * A certificate (X.509, DER) that its own key signed: it says which key made a signature, and nobody vouches for who
 * that is. `name` becomes its common name.
 */
export const selfMadeCertificate = async (
  keys: webcrypto.CryptoKeyPair,
  name: string,
  from: Date,
): Promise<Uint8Array> => {
  const certificate = new Certificate()
  certificate.version = 2
  const serial = webcrypto.getRandomValues(new Uint8Array(16))
  // Positive and never zero (RFC 5280, 4.1.2.2).
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  certificate.serialNumber = new asn1.Integer({ valueHex: serial.buffer })
  const naming = () => new AttributeTypeAndValue({ type: commonName, value: new asn1.Utf8String({ value: name }) })
  certificate.subject.typesAndValues.push(naming())
  certificate.issuer.typesAndValues.push(naming())
  // Whole seconds: RFC 5280 allows no fractions.
  const since = new Date(Math.floor(from.getTime() / 1000) * 1000)
  const until = new Date(since)
  certificate.notBefore = new Time({ type: utcTime, value: since })
  until.setUTCFullYear(until.getUTCFullYear() + years)
  // RFC 5280, 4.1.2.5: dates from 2050 on are GeneralizedTime.
  certificate.notAfter = new Time({ type: until.getUTCFullYear() >= 2050 ? generalizedTime : utcTime, value: until })
  certificate.extensions = [
    new Extension({
      extnID: basicConstraints,
      critical: true,
      extnValue: new BasicConstraints({ cA: false }).toSchema().toBER(),
    }),
    new Extension({
      extnID: keyUsage,
      critical: true,
      extnValue: new asn1.BitString({ valueHex: signsOnly, unusedBits: 6 }).toBER(),
    }),
  ]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, 'SHA-256')
  return new Uint8Array(certificate.toSchema(true).toBER())
}
