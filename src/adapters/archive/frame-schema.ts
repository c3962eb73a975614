import { z } from 'zod'
import { type Sha256, sha256 } from '../../domain/kernel/digest.ts'

/** How files of the archive name a frame: its recording and its ordinal. */
export const frameFields = {
  source: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .transform((text): Sha256 => sha256(text)),
  ordinal: z.number().int().nonnegative(),
} as const
