import type { Sha256 } from '../../domain/kernel/digest.ts'

/** Signs for this archive, with a key that never leaves it (Ed25519, RFC 8032). */
export interface Signer {
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER): how the key is named. */
  readonly keyId: Sha256
  /** SubjectPublicKeyInfo as PEM. */
  readonly publicKey: string
  /** 64 bytes. */
  sign(bytes: Uint8Array): Uint8Array
}
