import { createHash } from 'node:crypto'
import type { Sha256 } from '../../domain/kernel/digest.ts'
import type { Hasher } from '../../workflow/ports/hasher.ts'

/** SHA-256 (FIPS 180-4) by node:crypto. Text is hashed as UTF-8. */
export const createHasher = (): Hasher => ({
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex') as Sha256,
})
