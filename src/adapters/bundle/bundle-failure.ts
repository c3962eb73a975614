import type { BundleFailure } from '../../workflow/ports/bundle-store.ts'

const full = 'Nothing was left behind. Free some space, or export to another disk.'
const permission = 'That folder may not be read or written. Give yourself permission, or choose another folder.'

const sentences: Readonly<Record<string, readonly [BundleFailure['code'], string]>> = {
  ENOSPC: ['bundle.disk-full', `The disk is full. ${full}`],
  EDQUOT: ['bundle.disk-full', `Your share of the disk is used up. ${full}`],
  EFBIG: ['bundle.disk-full', `A file is larger than this disk or account allows. ${full}`],
  EACCES: ['bundle.no-permission', permission],
  EPERM: ['bundle.no-permission', permission],
  EROFS: ['bundle.no-permission', 'That disk is read-only. Choose a folder on another disk.'],
}

const errnoOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const explainWrite = (error: unknown): BundleFailure => {
  const [code, message] = sentences[errnoOf(error)] ?? [
    'bundle.write-failed' as const,
    'The bundle could not be written. Nothing was left behind. Check the disk and try again.',
  ]
  return { code, message, detail: detailOf(error) }
}

export const explainRead = (error: unknown, name: string): BundleFailure => {
  const errno = errnoOf(error)
  const detail = detailOf(error)
  if (errno === 'ENOENT' || errno === 'ENOTDIR') {
    return {
      code: 'bundle.missing',
      message: `There is no “${name}” at that place. Check the name and try again.`,
      detail,
    }
  }
  if (errno === 'EACCES' || errno === 'EPERM') return { code: 'bundle.no-permission', message: permission, detail }
  return {
    code: 'bundle.unreadable',
    message: `“${name}” could not be read to its end. Copy it to this computer’s disk and try again.`,
    detail,
  }
}

export const tooLarge = (name: string, limit: string): BundleFailure => ({
  code: 'bundle.too-large',
  message: `“${name}” is larger than a bundle can be (${limit}). It was not opened.`,
})

export const cancelledWrite: BundleFailure = {
  code: 'job.cancelled',
  message: 'Cancelled. Nothing of the bundle was left behind.',
}

export const cancelledRead: BundleFailure = {
  code: 'job.cancelled',
  message: 'Cancelled before everything was checked.',
}
