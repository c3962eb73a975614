import { canonicalJson, type Json } from '../kernel/canonical-json.ts'
import { isSha256, type Sha256 } from '../kernel/digest.ts'

/** A key that signs lines of this archive; `publicKey` is a SubjectPublicKeyInfo as PEM, `id` the SHA-256 of its DER. */
export interface SigningKey {
  readonly id: Sha256
  readonly publicKey: string
}

/** What a line of a signed log carries beside its own facts. */
export interface Signed {
  readonly key: Sha256
  /** Ed25519 (RFC 8032) over the UTF-8 bytes of `signedText`, in base64. */
  readonly signature: string
}

/** Whether this key made this signature over this text; null when the key is not known. */
export type CheckSigned = (key: Sha256, text: string, signature: string) => boolean | null

/** What a signature is over: the canonical JSON (RFC 8785) of the line without its signature, the key's id included. */
export const signedText = (line: object): string => {
  const { signature: _, ...rest } = line as { readonly [key: string]: Json }
  return canonicalJson(rest)
}

/** What is wrong with the signature of a line; null when nothing is, or nobody can tell. */
export const signatureFault = (
  line: { readonly key?: unknown; readonly signature?: unknown },
  mustBeSigned: boolean,
  check: CheckSigned | null,
): { readonly expected: string; readonly found: string } | null => {
  const { key, signature } = line
  if (key === undefined && signature === undefined) {
    return mustBeSigned ? { expected: 'a signature, as the lines before', found: 'no signature' } : null
  }
  if (typeof key !== 'string' || !isSha256(key) || typeof signature !== 'string') {
    return { expected: 'a key and a signature', found: 'text that is neither' }
  }
  if (check === null) return null
  const fits = check(key, signedText(line), signature)
  if (fits === true) return null
  return fits === null
    ? { expected: 'a key of this archive', found: `key ${key}` }
    : { expected: `the signature of key ${key}`, found: 'a signature that does not fit' }
}
