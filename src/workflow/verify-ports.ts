import type { BackupStore } from './ports/backup-store.ts'
import type { BundleStore } from './ports/bundle-store.ts'
import type { DocumentSignatures } from './ports/document-signatures.ts'
import type { Hasher } from './ports/hasher.ts'
import type { ImageCodec } from './ports/image-codec.ts'
import type { Lettering } from './ports/lettering.ts'
import type { MediaEngine } from './ports/media-engine.ts'
import type { SignatureReader } from './ports/signer.ts'
import type { TimeStamps } from './ports/time-stamps.ts'

/** What it takes to draw on a picture as the program does. */
export interface DrawingPorts {
  readonly images: ImageCodec
  readonly lettering: Lettering
}

export interface VerifyPorts extends Partial<DrawingPorts> {
  /** When given, backups are known as such. */
  readonly backups?: BackupStore
  readonly bundles: BundleStore
  readonly hasher: Hasher
  readonly signatures: SignatureReader
  readonly documentSignatures: DocumentSignatures
  readonly timeStamps: TimeStamps
  /** PEM of the roots whose time stamps are trusted here; none where nobody said. */
  readonly trustedRoots?: string
  /** Takes the frames of a whole archive again as well, which lasts. */
  readonly deep?: boolean
  /** When given, each exhibit's frame is taken again from the original in the bundle. */
  readonly media?: MediaEngine
  /** The version of this program: only what the same version drew is expected to be the same to the pixel. */
  readonly proofboxVersion?: string
}
