import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { CheckSigned, SigningKey } from '../../domain/evidence/signed-line.ts'
import type { Sha256 } from '../../domain/kernel/digest.ts'

/** How a key is named: the SHA-256 of its SubjectPublicKeyInfo, DER. */
export const keyIdOf = (key: KeyObject): Sha256 =>
  createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex') as Sha256

/** A public key that fits its id; null for text that is no Ed25519 key, or another one than it says. */
const openKey = ({ id, publicKey }: SigningKey): KeyObject | null => {
  try {
    const key = createPublicKey(publicKey)
    return key.asymmetricKeyType === 'ed25519' && keyIdOf(key) === id ? key : null
  } catch {
    return null
  }
}

/** Checks signatures (Ed25519, RFC 8032) by these keys. A key that does not fit its id is not known. */
export const createSignatureCheck = (keys: readonly SigningKey[]): CheckSigned => {
  const opened = new Map(keys.map((key) => [key.id, openKey(key)]))
  return (id, text, signature) => {
    const key = opened.get(id)
    if (!key) return null
    const bytes = Buffer.from(signature, 'base64')
    // One spelling a signature: base64 with stray characters would be the same bytes in another line.
    return bytes.toString('base64') === signature && verify(null, Buffer.from(text, 'utf8'), key, bytes)
  }
}
