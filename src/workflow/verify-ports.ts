import type { BundleStore } from './ports/bundle-store.ts'
import type { Hasher } from './ports/hasher.ts'
import type { MediaEngine } from './ports/media-engine.ts'

export interface VerifyPorts {
  readonly bundles: BundleStore
  readonly hasher: Hasher
  /** When given, each exhibit's frame is taken again from the original in the bundle. */
  readonly media?: MediaEngine
}
