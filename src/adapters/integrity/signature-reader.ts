import type { SignatureReader } from '../../workflow/ports/signer.ts'
import { readKeyRing } from './key-ring.ts'
import { createSignatureCheck } from './signature-check.ts'

export const createSignatureReader = (): SignatureReader => ({ checkBy: createSignatureCheck, keysIn: readKeyRing })
