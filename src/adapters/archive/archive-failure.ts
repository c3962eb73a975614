import type { ArchiveFailure } from '../../workflow/ports/archive.ts'

const permission = 'The archive folder may not be read or written. Give yourself permission, or choose another folder.'

const sentences: Readonly<Record<string, readonly [ArchiveFailure['code'], string]>> = {
  ENOSPC: ['archive.disk-full', 'The disk is full. The last change was not kept. Free some space and do it again.'],
  EDQUOT: ['archive.disk-full', 'Your share of the disk is used up. The last change was not kept. Free some space.'],
  EFBIG: ['archive.disk-full', 'The record is larger than this disk or account allows. The last change was not kept.'],
  EACCES: ['archive.no-permission', permission],
  EPERM: ['archive.no-permission', permission],
  EROFS: ['archive.no-permission', 'The archive is on a disk that is read-only. Choose a folder on another disk.'],
}

export const explainWrite = (error: unknown): ArchiveFailure => {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [code, message] = sentences[errno] ?? [
    'archive.write-failed' as const,
    'The archive could not be read or written. Check the disk and try again.',
  ]
  return { code, message, detail: error instanceof Error ? error.message : String(error) }
}

/** `file` is relative to the archive, so that a person finds it and a log does not tell where the archive is. */
export const damaged = (file: string, detail: string): ArchiveFailure => ({
  code: 'archive.damaged',
  message: `The record “${file}” cannot be read. Restore that file from a backup; all other orders are not affected.`,
  detail,
})

export const badOrderId: ArchiveFailure = {
  code: 'archive.bad-order-id',
  message: 'An order needs a name of 1 to 200 characters.',
}

export const inUse = (holder: string): ArchiveFailure => ({
  code: 'archive.in-use',
  message: 'Another Proofbox is writing to this archive. Close it, or wait until it is done, and try again.',
  detail: holder,
})

export const lockedArchive: ArchiveFailure = {
  code: 'archive.locked',
  message: 'This archive is encrypted and locked. Unlock it with its passphrase first.',
}
