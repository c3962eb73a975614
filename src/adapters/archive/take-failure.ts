import type { TakeFailure } from '../../workflow/ports/take-store.ts'

export const noSuchTake: TakeFailure = {
  code: 'record.no-such-take',
  message: 'That recording is not there any more. Record again.',
}

export const notOpen: TakeFailure = {
  code: 'record.not-open',
  message: 'That recording has ended. What it holds is kept; start a new one to record more.',
}

export const repeated: TakeFailure = {
  code: 'record.repeated',
  message: 'A part of the recording came twice. The second was not taken; what was written before is whole.',
}

export const gap: TakeFailure = {
  code: 'record.gap',
  message: 'A part of the recording is missing. Nothing after it was written; what was written before is whole.',
}

export const nothingWhole: TakeFailure = {
  code: 'record.nothing',
  message: 'Nothing of this recording can be kept: not one part of it is whole. Discard it and record again.',
}

const full: readonly [TakeFailure['code'], string] = [
  'record.disk-full',
  'The disk is full. What was recorded until now is whole. Free some space, then keep it.',
]
const forbidden: readonly [TakeFailure['code'], string] = [
  'record.no-permission',
  'The archive folder may not be written to. Give yourself permission, or choose another folder.',
]

const sentences: Readonly<Record<string, readonly [TakeFailure['code'], string]>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
}

export const explainTake = (error: unknown): TakeFailure => {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [code, message] = sentences[errno] ?? [
    'record.write-failed' as const,
    'The recording could not be written or read. What was written before stays. Check the disk and try again.',
  ]
  return { code, message, detail: error instanceof Error ? error.message : String(error) }
}
