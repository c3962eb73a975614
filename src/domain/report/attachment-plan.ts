import type { DisputeDraft } from '../dispute/draft.ts'
import type { Exhibit } from '../evidence/exhibit.ts'

/** What a form takes. A limit that nobody knows is left out, and nothing is held back for it. */
export interface TargetLimits {
  readonly maxFiles?: number | undefined
  readonly maxBytesPerFile?: number | undefined
  readonly maxTotalBytes?: number | undefined
}

export interface PlannedAttachment {
  /** `01_label.jpg`: ASCII, in the order of the argument. */
  readonly name: string
  readonly exhibit: Exhibit
}

export interface LeftOutAttachment {
  readonly exhibit: Exhibit
  readonly reason: 'too-large' | 'too-many' | 'too-much-together'
  readonly message: string
}

export interface AttachmentPlan {
  readonly attachments: readonly PlannedAttachment[]
  readonly leftOut: readonly LeftOutAttachment[]
}

/** `jpg` or `png`, as the exhibit is. */
export const pictureExtension = (exhibit: Exhibit): string => (exhibit.mediaType === 'image/png' ? 'png' : 'jpg')

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

/** In the order of the photo numbers of the dispute text. */
const inOrderOfArgument = (exhibits: readonly Exhibit[], { photos }: DisputeDraft): readonly Exhibit[] => {
  const place = (exhibit: Exhibit): number => (photos.includes(exhibit.id) ? photos.indexOf(exhibit.id) : photos.length)
  return exhibits.toSorted((a, b) => place(a) - place(b))
}

/**
 * Which exhibits go into the form's upload, under the limits of the target. One that does not fit is left out with its
 * reason, and a smaller one after it may still go in; it stays in the report and in `exhibits/` all the same.
 */
export const planAttachments = (
  exhibits: readonly Exhibit[],
  draft: DisputeDraft,
  limits: TargetLimits,
): AttachmentPlan => {
  const attachments: PlannedAttachment[] = []
  const leftOut: LeftOutAttachment[] = []
  let total = 0
  for (const [index, exhibit] of inOrderOfArgument(exhibits, draft).entries()) {
    const { label, byteLength } = exhibit
    const refuse = (reason: LeftOutAttachment['reason'], why: string): void =>
      void leftOut.push({
        exhibit,
        reason,
        message: `Exhibit ${label} is not among the attachments: ${why}. It is in the report and in the folder exhibits.`,
      })
    if (limits.maxBytesPerFile !== undefined && byteLength > limits.maxBytesPerFile) {
      const most = megabytes(limits.maxBytesPerFile)
      refuse('too-large', `it has ${megabytes(byteLength)}, and the form takes at most ${most} for one file`)
    } else if (limits.maxFiles !== undefined && attachments.length >= limits.maxFiles) {
      refuse('too-many', `the form takes at most ${limits.maxFiles} files`)
    } else if (limits.maxTotalBytes !== undefined && total + byteLength > limits.maxTotalBytes) {
      refuse('too-much-together', `the form takes at most ${megabytes(limits.maxTotalBytes)} together`)
    } else {
      // The number of the photo in the text: what was left out before it leaves a gap.
      const number = String(index + 1).padStart(2, '0')
      attachments.push({ name: `${number}_${exhibit.kind}.${pictureExtension(exhibit)}`, exhibit })
      total += byteLength
    }
  }
  return { attachments, leftOut }
}
