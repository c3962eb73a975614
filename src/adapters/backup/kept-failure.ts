import type { KeptFailure } from '../../workflow/ports/kept-files.ts'

export const unreadable = (path: string, error: unknown): KeptFailure => ({
  code: 'archive.unreadable',
  message: `“${path}” of the archive cannot be read. Check the disk, then restore that file from a backup.`,
  detail: error instanceof Error ? error.message : String(error),
})

export const cancelled: KeptFailure = { code: 'job.cancelled', message: 'Cancelled before everything was checked.' }

export const altered = (path: string, error: unknown): KeptFailure => ({
  code: 'archive.altered',
  message: `“${path}” of the archive is not what it was. Restore that file from a backup.`,
  detail: error instanceof Error ? error.message : String(error),
})
