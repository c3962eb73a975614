import type { Exhibit } from '../../evidence/exhibit.ts'
import type { ClipCandidate } from './clip-candidates.ts'
import type { RequiredElement } from './required-elements.ts'

interface PlannedFile {
  /** `01_label.jpg`: ASCII, with the number of the photo in the text. */
  readonly name: string
  /** The most bytes that it may have; null: no limit is known. */
  readonly budget: number | null
}

export interface PlannedPicture extends PlannedFile {
  readonly kind: 'picture'
  readonly number: number
  readonly exhibit: Exhibit
}

/** Several exhibits in one picture, two by two, each under its number. */
export interface PlannedSheet extends PlannedFile {
  readonly kind: 'sheet'
  readonly tiles: readonly { readonly number: number; readonly exhibit: Exhibit }[]
}

export interface PlannedClip extends PlannedFile {
  readonly kind: 'clip'
  readonly clip: ClipCandidate
}

export type PlannedAttachment = PlannedPicture | PlannedSheet | PlannedClip

export type LeftOutReason =
  | 'too-large'
  | 'too-many'
  | 'too-much-together'
  | 'format'
  | 'name'
  | 'not-legible'
  | 'not-made'

export interface LeftOutAttachment {
  readonly exhibit: Exhibit
  readonly reason: LeftOutReason
  readonly message: string
}

export interface AttachmentPlan {
  readonly files: readonly PlannedAttachment[]
  readonly leftOut: readonly LeftOutAttachment[]
  /** Required elements that no file shows. */
  readonly missing: readonly RequiredElement[]
  readonly notes: readonly string[]
}

const why: Readonly<Record<LeftOutReason, string>> = {
  'too-large': 'it cannot be made small enough for the form',
  'too-many': 'the form takes fewer files, and others weigh more',
  'too-much-together': 'the form takes no more bytes together',
  format: 'the form takes no kind of picture that can be made (JPEG, PNG)',
  name: 'the form’s file names are too short to number the files',
  'not-legible': 'it would not be legible within the form’s limits',
  'not-made': 'its picture cannot be read from the archive',
}

export const leaveOut = (exhibit: Exhibit, reason: LeftOutReason): LeftOutAttachment => ({
  exhibit,
  reason,
  message: `Exhibit ${exhibit.label} is not among the attachments: ${why[reason]}. The full bundle has it.`,
})

/** Ids of the exhibits that files show as pictures; a clip is looked at less closely and does not count. */
export const shownIn = (files: readonly PlannedAttachment[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) =>
      file.kind === 'picture'
        ? [file.exhibit.id]
        : file.kind === 'sheet'
          ? file.tiles.map(({ exhibit }) => exhibit.id)
          : [],
    ),
  )

export const missingElements = (
  required: readonly RequiredElement[],
  shown: ReadonlySet<string>,
): readonly RequiredElement[] => required.filter(({ exhibits }) => !exhibits.some((id) => shown.has(id)))
