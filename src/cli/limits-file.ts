import { z } from 'zod'
import type { Failure } from '../domain/kernel/failure.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { type AttachmentLimits, noLimits } from '../domain/report/attachments/attachment-limits.ts'

const whole = z.number().int().positive()

const limitsSchema = z
  .object({
    maxFiles: whole.nullable(),
    maxBytesPerFile: whole.nullable(),
    maxTotalBytes: whole.nullable(),
    formats: z
      .array(z.string().regex(/^[a-z0-9]+$/))
      .min(1)
      .nullable(),
    maxVideoBytes: z.number().int().nonnegative().nullable(),
    maxVideoSeconds: z.number().nonnegative().nullable(),
    maxPixels: whole.nullable(),
    maxNameLength: whole.nullable(),
    plainNames: z.boolean(),
  })
  .partial()
  .strict()

const example = '{"maxFiles": 5, "maxBytesPerFile": 2000000, "formats": ["jpg", "mp4"], "maxVideoSeconds": 60}'

/** Reads the user's own limits from JSON; what is left out is unknown. Fails with `limits.bad-file`. */
export const parseLimits = (text: string): Result<AttachmentLimits, Failure> => {
  const bad = (message: string): Result<AttachmentLimits, Failure> => fail({ code: 'limits.bad-file', message })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return bad(`The file of limits is not JSON. Write it like ${example}.`)
  }
  const parsed = limitsSchema.safeParse(value)
  if (parsed.success) {
    const given = Object.entries(parsed.data).filter(([, limit]) => limit !== undefined)
    return succeed({ ...noLimits, ...Object.fromEntries(given) })
  }
  const [issue] = parsed.error.issues
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
  return bad(`“${String(name ?? '')}” is no limit that can be used. Write the file like ${example}.`)
}
