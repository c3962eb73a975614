import type { AttachmentLimits } from './attachment-limits.ts'

/**
 * `01_label.jpg`: ASCII; `number` is that of the photo in the text. Shortened to the form's longest name, down to
 * `1.jpg`; null when not even that fits.
 */
export const attachmentName = (
  number: number,
  word: string,
  ending: string,
  { maxNameLength, plainNames }: Pick<AttachmentLimits, 'maxNameLength' | 'plainNames'>,
): string | null => {
  const padded = String(number).padStart(2, '0')
  const most = maxNameLength ?? Number.POSITIVE_INFINITY
  const join = plainNames ? '' : '_'
  const room = most - padded.length - join.length - ending.length - 1
  if (room >= 1) return `${padded}${join}${word.slice(0, room)}.${ending}`
  const bare = [`${padded}.${ending}`, `${number}.${ending}`].find((name) => name.length <= most)
  return bare ?? null
}
