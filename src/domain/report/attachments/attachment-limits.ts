import { type FileLimits, isGrounded } from '../../dispute/policy.ts'

/** What binds the files for one form. Null: nobody knows, so nothing is held back for it. */
export interface AttachmentLimits {
  readonly maxFiles: number | null
  readonly maxBytesPerFile: number | null
  readonly maxTotalBytes: number | null
  /** Lower-case extensions. */
  readonly formats: readonly string[] | null
  /** 0 where no video is taken. */
  readonly maxVideoBytes: number | null
  readonly maxVideoSeconds: number | null
  readonly maxPixels: number | null
  /** Characters of a name with its extension. */
  readonly maxNameLength: number | null
  /** Only letters and digits before the extension. */
  readonly plainNames: boolean
}

export const noLimits: AttachmentLimits = {
  maxFiles: null,
  maxBytesPerFile: null,
  maxTotalBytes: null,
  formats: null,
  maxVideoBytes: null,
  maxVideoSeconds: null,
  maxPixels: null,
  maxNameLength: null,
  plainNames: false,
}

const names = {
  maxFiles: 'how many files',
  maxBytesPerFile: 'bytes of a file',
  maxTotalBytes: 'bytes of all files',
  formats: 'kinds of files',
  maxVideoBytes: 'bytes of a video',
  maxVideoSeconds: 'seconds of a video',
  maxPixels: 'pixels of a picture',
  maxNameLength: 'length of a name',
} as const

export interface BindingLimits {
  readonly limits: AttachmentLimits
  /** What does not bind and why, in plain sentences. */
  readonly notes: readonly string[]
}

type LimitName = keyof typeof names

/**
 * The limits that bind. Of a rule pack only well-grounded values do, and a weak one is told as a note; a size that the
 * user chose (`chosen`) binds in every value that it has.
 */
export const bindingLimits = (files: FileLimits, chosen: boolean): BindingLimits => {
  const all = Object.keys(names) as readonly LimitName[]
  const known = all.filter((name) => files[name].value !== null)
  const binding = new Set(known.filter((name) => chosen || isGrounded(files[name])))
  const weak = known.filter((name) => !binding.has(name))
  const unknown = all.filter((name) => files[name].value === null)
  const value = <Name extends LimitName>(name: Name): FileLimits[Name]['value'] =>
    binding.has(name) ? files[name].value : null
  return {
    limits: {
      maxFiles: value('maxFiles'),
      maxBytesPerFile: value('maxBytesPerFile'),
      maxTotalBytes: value('maxTotalBytes'),
      formats: value('formats'),
      maxVideoBytes: value('maxVideoBytes'),
      maxVideoSeconds: value('maxVideoSeconds'),
      maxPixels: value('maxPixels'),
      maxNameLength: value('maxNameLength'),
      plainNames: false,
    },
    notes: [
      ...weak.map(
        (name) =>
          `An old or secondary source names ${String(files[name].value)} for “${names[name]}”. It was not enforced; look at the form.`,
      ),
      ...(unknown.length > 0
        ? [`Not known and not enforced: ${unknown.map((name) => names[name]).join(', ')}. Look at the form.`]
        : []),
    ],
  }
}

/** The ending of pictures for a form: `jpg` before `jpeg` before `png`; null when it takes none of them. */
export const pictureEnding = ({ formats }: AttachmentLimits): 'jpg' | 'jpeg' | 'png' | null => {
  if (formats === null) return 'jpg'
  return (['jpg', 'jpeg', 'png'] as const).find((ending) => formats.includes(ending)) ?? null
}

/** The most bytes of a clip: a limit for videos of its own goes before the one for every file. */
export const clipBytes = ({ maxVideoBytes, maxBytesPerFile }: AttachmentLimits): number | null =>
  maxVideoBytes ?? maxBytesPerFile

/** Whether an MP4 can be handed in at all, as far as is known. */
export const takesClips = ({ maxVideoBytes, maxVideoSeconds, formats }: AttachmentLimits): boolean =>
  maxVideoBytes !== 0 &&
  maxVideoSeconds !== 0 &&
  (formats === null || maxVideoBytes !== null || formats.includes('mp4'))
