import * as asn1 from 'asn1js'
import { CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, type PrivateKeyInfo, type SafeContents } from 'pkijs'

/** DER: a private key (PKCS #8) and the certificates beside it, in the file's order. */
export interface KeyAndCertificates {
  readonly key: Uint8Array
  readonly certificates: readonly Uint8Array[]
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

const wrong = 'the password does not fit'
const unknown = 'it is no PKCS #12 file, or one of an old kind: write it again with AES, as programs of today do'

/** Every safe of a file is either plain or encrypted with the password: one parameter each tells which. */
const openSafes = async (pfx: PFX, password: ArrayBuffer): Promise<readonly SafeContents[] | string> => {
  await pfx.parseInternalValues({ password, checkIntegrity: true })
  const authenticated = pfx.parsedValue?.authenticatedSafe
  if (!authenticated) return unknown
  await authenticated.parseInternalValues({ safeContents: authenticated.safeContents.map(() => ({ password })) })
  return (authenticated.parsedValue.safeContents as readonly { value: SafeContents }[]).map(({ value }) => value)
}

const keyIn = async (bag: object, password: ArrayBuffer): Promise<Uint8Array | null> => {
  if (!(bag instanceof PKCS8ShroudedKeyBag)) return null
  const shrouded = bag as PKCS8ShroudedKeyBag & {
    parseInternalValues(values: { password: ArrayBuffer }): Promise<void>
    readonly parsedValue?: PrivateKeyInfo
  }
  await shrouded.parseInternalValues({ password })
  return shrouded.parsedValue ? new Uint8Array(shrouded.parsedValue.toSchema().toBER()) : null
}

const certificateIn = (bag: object): Uint8Array | null =>
  bag instanceof CertBag && bag.parsedValue instanceof Certificate
    ? new Uint8Array(bag.parsedValue.toSchema(true).toBER())
    : null

/** Reads a PKCS #12 file (RFC 7292) with one key. A text says why it cannot be used. */
export const readPkcs12 = async (file: Uint8Array, password: string): Promise<KeyAndCertificates | string> => {
  try {
    const secret = bufferOf(Buffer.from(password, 'utf8'))
    const safes = await openSafes(new PFX({ schema: asn1.fromBER(bufferOf(file)).result }), secret)
    if (typeof safes === 'string') return safes
    let key: Uint8Array | null = null
    const certificates: Uint8Array[] = []
    for (const { bagValue } of safes.flatMap(({ safeBags }) => safeBags)) {
      key ??= await keyIn(bagValue, secret)
      const certificate = certificateIn(bagValue)
      if (certificate) certificates.push(certificate)
    }
    return key && certificates.length > 0 ? { key, certificates } : 'it holds no key with a certificate'
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return /integrity|decrypt|operation/i.test(said) ? wrong : unknown
  }
}
