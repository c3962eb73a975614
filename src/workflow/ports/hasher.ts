import type { Sha256 } from '../../domain/kernel/digest.ts'

export interface Hasher {
  sha256(bytes: Uint8Array | string): Sha256
}
