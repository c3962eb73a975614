import { z } from 'zod'
import type { ArchiveFiles } from '../../workflow/ports/archive-files.ts'

export const statementPath = 'keys/encryption.json'
export const archiveKeyPath = 'keys/archive.age'
export const recoveryKeyPath = 'keys/recovery.age'

const statementSchema = z.object({
  schema: z.literal(1),
  /** How the files are encrypted: https://age-encryption.org/v1 */
  format: z.literal('age-encryption.org/v1'),
  /** Of names: see docs/encryption.md. */
  names: z.literal('siv-hmac-sha256-aes-256-ctr'),
  /** Public: what files are encrypted for. It opens nothing. */
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  state: z.enum(['sealing', 'sealed', 'opening']),
  lockAfterMinutes: z
    .number()
    .nonnegative()
    .max(24 * 60),
})

export type KeyStatement = z.output<typeof statementSchema>

export const usualLockMinutes = 10

export const firstStatement = (recipient: string): KeyStatement => ({
  schema: 1,
  format: 'age-encryption.org/v1',
  names: 'siv-hmac-sha256-aes-256-ctr',
  recipient,
  state: 'sealing',
  lockAfterMinutes: usualLockMinutes,
})

/** Null where the archive has none: it is not encrypted. Throws where it cannot be understood. */
export const readStatement = async (files: ArchiveFiles): Promise<KeyStatement | null> => {
  const bytes = await files.read(statementPath)
  return bytes === null ? null : statementSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
}

export const writeStatement = (files: ArchiveFiles, statement: KeyStatement): Promise<void> =>
  files.replace(statementPath, `${JSON.stringify(statement, null, 2)}\n`)
