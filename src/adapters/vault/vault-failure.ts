import type { VaultFailure } from '../../workflow/ports/vault.ts'

type Code = VaultFailure['code']

const sentences: Readonly<Record<string, readonly [Code, string]>> = {
  ENOSPC: ['vault.disk-full', 'The disk is full. Nothing was kept of this file. Free some space and import it again.'],
  EDQUOT: [
    'vault.disk-full',
    'Your share of the disk is used up. Nothing was kept of this file. Free some space and import it again.',
  ],
  EFBIG: [
    'vault.disk-full',
    'The file is larger than this disk or account allows. Nothing was kept of it. Keep the archive on another disk.',
  ],
  EACCES: [
    'vault.no-permission',
    'The archive folder may not be written to. Give yourself permission, or choose another.',
  ],
  EPERM: [
    'vault.no-permission',
    'The archive folder may not be written to. Give yourself permission, or choose another.',
  ],
  EROFS: ['vault.no-permission', 'The archive is on a disk that is read-only. Choose a folder on another disk.'],
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What went wrong while writing into the vault. */
export const explainWrite = (error: unknown): VaultFailure => {
  const [code, message] = sentences[codeOf(error)] ?? [
    'vault.write-failed' as const,
    'The file could not be kept in the archive. Check the disk and try again.',
  ]
  return { code, message, detail: detailOf(error) }
}

/** What went wrong while opening or reading the file that was handed over. `name` is its last part only. */
export const explainSource = (error: unknown, name: string): VaultFailure => {
  const detail = detailOf(error)
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return {
        code: 'vault.source-missing',
        message: `There is no file “${name}” at that place. Check the name and try again.`,
        detail,
      }
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'vault.source-no-permission',
        message: `“${name}” may not be read. Give yourself permission to read it, or copy it to another folder first.`,
        detail,
      }
    case 'ELOOP':
    case 'ENXIO':
    case 'EISDIR':
      return notAFile(name)
    default:
      return {
        code: 'vault.source-missing',
        message: `“${name}” could not be read to its end. Copy it to this computer’s disk and try again.`,
        detail,
      }
  }
}

export const notAFile = (name: string): VaultFailure => ({
  code: 'vault.source-not-a-file',
  message: `“${name}” is a folder, a link or a device. Choose the video or photo itself.`,
})

export const cancelled: VaultFailure = { code: 'job.cancelled', message: 'Cancelled. Nothing was kept of this file.' }
