import type { Sha256 } from '../kernel/digest.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Exhibit } from './exhibit.ts'
import type { Original } from './original.ts'

/** The part of a manifest that the root hash covers: what the evidence is, whatever page design it is shown with. */
export interface EvidenceStatement {
  readonly orderId: string
  readonly originals: readonly Original[]
  readonly exhibits: readonly Exhibit[]
  /** SHA-256 of the last line of the chain of custody at the time of export. */
  readonly custodyHead: Sha256 | null
}

export type BundleFileRole =
  | 'report'
  | 'text'
  | 'attachment'
  | 'exhibit'
  | 'original'
  | 'custody'
  | 'verifier'
  | 'readme'

export interface BundleFile {
  /** Relative to the bundle, with forward slashes. */
  readonly path: string
  readonly bytes: number
  readonly sha256: Sha256
  readonly role: BundleFileRole
}

/** `manifest.json`. `rootSha256` is the SHA-256 of the canonical JSON of `evidence`; page 1 of the PDF prints it. */
export interface Manifest {
  readonly format: 'proofbox-bundle'
  readonly version: 1
  readonly createdAt: Instant
  readonly evidence: EvidenceStatement
  readonly rootSha256: Sha256
  readonly software: Readonly<Record<string, string>>
  readonly files: readonly BundleFile[]
}
