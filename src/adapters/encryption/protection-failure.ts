import type { ProtectionFailure } from '../../workflow/ports/protection.ts'

export const wrongPassphrase: ProtectionFailure = {
  code: 'protection.wrong-passphrase',
  message: 'This passphrase does not open the archive. Type it again; capital letters count.',
}

export const wrongRecoveryKey: ProtectionFailure = {
  code: 'protection.wrong-recovery-key',
  message: 'This recovery key belongs to another archive, or to a time before it was replaced. Look for the right one.',
}

export const noRecoveryKey: ProtectionFailure = {
  code: 'protection.no-recovery-key',
  message: 'This is no whole recovery key. It begins with AGE-SECRET-KEY-1 and has 74 letters; look for a missing one.',
}

export const notEncrypted: ProtectionFailure = {
  code: 'protection.not-encrypted',
  message: 'This archive is not encrypted. Nothing was done.',
}

export const encryptedAlready: ProtectionFailure = {
  code: 'protection.encrypted-already',
  message: 'This archive is encrypted already. Nothing was done.',
}

export const cancelled: ProtectionFailure = {
  code: 'job.cancelled',
  message: 'Stopped. Every file is whole: some are encrypted and some are not. Go on, or turn it back.',
}

export const damagedKeys = (detail: string): ProtectionFailure => ({
  code: 'protection.damaged',
  message:
    'The files in “keys” that open this archive are damaged or missing. Put them back from a backup of the archive.',
  detail,
})

export const inUse = (holder: string): ProtectionFailure => ({
  code: 'protection.in-use',
  message: 'Another Proofbox is working with this archive. Close it, then start again.',
  detail: holder,
})

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** What went wrong while keys or files were written. */
export const explainProtection = (error: unknown): ProtectionFailure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const detail = error instanceof Error ? error.message : String(error)
  return full.has(code)
    ? {
        code: 'protection.disk-full',
        message: 'The disk is full. No file was lost. Free some space, then go on.',
        detail,
      }
    : {
        code: 'protection.write-failed',
        message: 'A file of the archive could not be written or read. No file was lost. Check the disk, then go on.',
        detail,
      }
}
