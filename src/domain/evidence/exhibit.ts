import type { Sha256 } from '../kernel/digest.ts'
import type { CodeRead, SubjectKind } from '../kernel/reading.ts'
import type { Provenance } from './provenance.ts'

/** A picture that the user puts before the one who decides. `asset` is the JPEG or photo in the vault. */
export interface Exhibit {
  readonly id: string
  /** `A`, `B`, … `Z`, `AA`: what text and PDF call it. */
  readonly label: string
  readonly caption: string
  readonly kind: SubjectKind
  readonly asset: Sha256
  readonly mediaType: 'image/jpeg' | 'image/png'
  readonly byteLength: number
  readonly codes: readonly CodeRead[]
  readonly provenance: Provenance
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const exhibitLabel = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : exhibitLabel(Math.floor(index / 26) - 1) + exhibitLabel(index % 26)
