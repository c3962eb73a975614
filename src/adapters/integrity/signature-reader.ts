import { createPublicKey, verify } from 'node:crypto'
import type { SignatureReader } from '../../workflow/ports/signer.ts'
import { readKeyRing } from './key-ring.ts'
import { createSignatureCheck } from './signature-check.ts'

const fits: SignatureReader['fits'] = (publicKey, content, signature) => {
  try {
    const key = createPublicKey(Buffer.from(publicKey))
    return key.asymmetricKeyType === 'ed25519' && verify(null, content, key, signature)
  } catch {
    return false
  }
}

export const createSignatureReader = (): SignatureReader => ({
  fits,
  checkBy: createSignatureCheck,
  keysIn: readKeyRing,
})
