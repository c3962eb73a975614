import type { CodeRead, SubjectKind } from '../kernel/reading.ts'

const captionWords: Readonly<Record<SubjectKind, string>> = {
  code: 'Machine-readable code',
  label: 'Label or print',
  marking: 'Print or marking',
  item: 'View of the parcel or the item',
  damage: 'Possible damage',
  other: 'View from the video',
}

const photoWords = 'Photo'
const damagedPhotoWords = 'Photo, part of it damaged or missing'

const codeCaption = (kind: SubjectKind, { text }: CodeRead, isTracking: boolean): string => {
  if (isTracking) return `Shipping label, tracking number ${text}`
  return `${kind === 'label' ? 'Label' : 'Code'} reading ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`
}

/** A caption that claims only what was read; the user writes what it means. `tracking`: the code that is a tracking number. */
export const plainCaption = (kind: SubjectKind, codes: readonly CodeRead[], tracking: CodeRead | null): string => {
  const [first] = codes
  if (!first) return captionWords[kind]
  return tracking ? codeCaption(kind, tracking, true) : codeCaption(kind, first, false)
}

export const photoCaption = (whole: boolean): string => (whole ? photoWords : damagedPhotoWords)

/** What a caption says when nobody wrote it: what is shown, or the code that was read; null for words of the user. */
export const unwritten = (
  caption: string,
  kind: SubjectKind,
  codes: readonly CodeRead[],
): { readonly shown: SubjectKind | 'photo' } | { readonly reading: string } | null => {
  if (caption === captionWords[kind]) return { shown: kind }
  if (caption === photoWords || caption === damagedPhotoWords) return { shown: 'photo' }
  const read = codes.find((code) => [true, false].some((tracking) => caption === codeCaption(kind, code, tracking)))
  return read ? { reading: read.text } : null
}
