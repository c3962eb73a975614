import type { Sha256 } from '../kernel/digest.ts'

/** One thing that verification found wrong. Verification lists all of them, never only the first. */
export interface FixityFinding {
  /** `unreadable`: the disk gives an error, so nobody knows whether the bytes are what they were. */
  readonly kind: 'altered' | 'missing' | 'unexpected' | 'inconsistent' | 'unreadable'
  readonly path: string
  readonly expected: string | null
  readonly found: string | null
}

/** Where the vault keeps a blob: `ab/cdef…`, the digest split after two digits, so that no folder grows too large. */
export const blobPath = (digest: Sha256): string => `${digest.slice(0, 2)}/${digest.slice(2)}`

/** The digest that a path in the vault stands for; null for a path that is no blob's. */
export const blobDigest = (path: string): Sha256 | null => {
  const match = /^([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(path)
  return match ? (`${match[1]}${match[2]}` as Sha256) : null
}
