import type { CheckSigned, Signed, SigningKey } from '../../domain/evidence/signed-line.ts'

/** Signs for this archive, with a key that never leaves it (Ed25519, RFC 8032). */
export interface Signer {
  /** The key that signs now. */
  readonly key: SigningKey
  /** All keys that ever signed for this archive, the first one first. */
  readonly keys: readonly SigningKey[]
  /** The line with the key's id and its signature. */
  seal<Line extends object>(line: Line): Line & Signed
  /** 64 bytes, for a file of its own such as the signature of a manifest. Text is signed as UTF-8. */
  sign(content: Uint8Array | string): Uint8Array
  /** Whether one of `keys` made a signature. */
  readonly check: CheckSigned
}

/** Reads signatures that somebody made, here or elsewhere. */
export interface SignatureReader {
  /** Checks by these keys; a key whose public part does not fit its id is not known. */
  checkBy(keys: readonly SigningKey[]): CheckSigned
  /** Whether the key of a PEM file made this signature (64 bytes) over these bytes. */
  fits(publicKey: Uint8Array, content: Uint8Array, signature: Uint8Array): boolean
  /** The keys of an archive's ring (`keys/keys.jsonl`), oldest first; a text says what is wrong with it. */
  keysIn(ring: readonly string[]): readonly SigningKey[] | string
}
