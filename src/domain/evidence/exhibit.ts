import type { Sha256 } from '../kernel/digest.ts'
import type { CodeRead, SubjectKind } from '../kernel/reading.ts'
import { conceals } from './annotation.ts'
import type { Provenance } from './provenance.ts'

/** The picture below an exhibit's annotations, kept so that they stay editable and can be taken away again. */
export interface UnannotatedPicture {
  readonly asset: Sha256
  readonly mediaType: 'image/jpeg' | 'image/png'
  readonly byteLength: number
  /** Codes read in it; those of the exhibit are the ones that still read when the annotations are drawn. */
  readonly codes: readonly CodeRead[]
}

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
  /** There when `provenance` is an annotation; `asset` is then made of it again whenever the operations change. */
  readonly unannotated?: UnannotatedPicture
}

/** Whether something was taken out of the picture for good, so that no other file may show it. */
export const concealsPart = ({ provenance }: Exhibit): boolean =>
  provenance.kind === 'annotation' && provenance.operations.some(conceals)

type Picture = Pick<Exhibit, 'asset' | 'mediaType'>

/** `jpg` or `png`, as the picture is. */
export const pictureExtension = ({ mediaType }: Pick<Picture, 'mediaType'>): 'png' | 'jpg' =>
  mediaType === 'image/png' ? 'png' : 'jpg'

/** The exhibit's picture as a file that stands alone; null where the one below its annotations is not there. */
export const standaloneStill = (
  exhibit: Exhibit,
  unannotated: boolean,
): { readonly asset: Sha256; readonly name: string } | null => {
  const picture: Picture | undefined = unannotated ? exhibit.unannotated : exhibit
  if (!picture) return null
  const name = `exhibit-${exhibit.label}${unannotated ? '-unannotated' : ''}.${pictureExtension(picture)}`
  return { asset: picture.asset, name }
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export const exhibitLabel = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : exhibitLabel(Math.floor(index / 26) - 1) + exhibitLabel(index % 26)
