import type { BackupFailure } from '../../workflow/ports/backup-store.ts'

export const errnoOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const kept = 'The backup that was there before is as it was.'
const full = `There is not enough space for the backup. ${kept} Free some space, or choose another disk.`
const permission = 'That place may not be read or written. Give yourself permission, or choose another one.'

const writing: Readonly<Record<string, readonly [BackupFailure['code'], string]>> = {
  ENOSPC: ['backup.disk-full', full],
  EDQUOT: ['backup.disk-full', full],
  EFBIG: [
    'backup.disk-full',
    `That disk takes no file as large as this backup. ${kept} Choose a folder for it instead: that makes many small files.`,
  ],
  EACCES: ['backup.no-permission', permission],
  EPERM: ['backup.no-permission', permission],
  EROFS: ['backup.no-permission', 'That disk is read-only. Choose a place on another disk.'],
}

/** What went wrong while a backup or a restored archive was written. */
export const explainWrite = (error: unknown): BackupFailure => {
  const [code, message] = writing[errnoOf(error)] ?? [
    'backup.write-failed' as const,
    `The disk did not take what was written to it; it may have been removed. ${kept} Check it and try again.`,
  ]
  return { code, message, detail: detailOf(error) }
}

/** What went wrong while a backup was read. `name` is its last part only. */
export const explainRead = (error: unknown, name: string): BackupFailure => {
  const errno = errnoOf(error)
  const detail = detailOf(error)
  if (errno === 'ENOENT' || errno === 'ENOTDIR')
    return {
      code: 'backup.missing',
      message: `There is no backup “${name}” at that place. Connect the disk that holds it, or choose another one.`,
      detail,
    }
  if (errno === 'EACCES' || errno === 'EPERM') return { code: 'backup.no-permission', message: permission, detail }
  return {
    code: 'backup.unreadable',
    message: `The backup “${name}” could not be read to its end. Check its disk, or use another backup.`,
    detail,
  }
}

export const damaged = (name: string, detail: string): BackupFailure => ({
  code: 'backup.damaged',
  message: `The backup “${name}” is damaged. Use another one, and make a new one as soon as you can.`,
  detail,
})

export const notABackup = (name: string): BackupFailure => ({
  code: 'backup.not-a-backup',
  message: `“${name}” is no backup of Proofbox. Choose the file or the folder that was made as one.`,
})

export const cancelled: BackupFailure = {
  code: 'job.cancelled',
  message: 'Cancelled. Nothing was left behind.',
}

/** What went wrong while a file of the archive was read for a backup. */
export const sourceFailure = (error: unknown, path: string): BackupFailure => {
  const gone = ['ENOENT', 'ENOTDIR'].includes(errnoOf(error))
  return {
    code: gone ? 'backup.source-gone' : 'backup.source-unreadable',
    message: `“${path}” of the archive cannot be read, so it is not in the backup. Check the disk of the archive.`,
    detail: error instanceof Error ? error.message : String(error),
  }
}

const restoring: Readonly<Record<string, readonly [BackupFailure['code'], string]>> = {
  ENOSPC: [
    'backup.disk-full',
    'There is not enough space to restore into. Nothing was left behind. Choose a place on another disk.',
  ],
  EACCES: ['backup.no-permission', permission],
  EPERM: ['backup.no-permission', permission],
  EROFS: ['backup.no-permission', 'That disk is read-only. Choose a place on another disk.'],
}

/** What went wrong while an archive was restored. */
export const explainRestore = (error: unknown): BackupFailure => {
  const [code, message] = restoring[errnoOf(error)] ?? [
    'backup.write-failed' as const,
    'The archive could not be restored there. Nothing was left behind. Check the disk and try again.',
  ]
  return { code, message, detail: detailOf(error) }
}
