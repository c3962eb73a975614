import { z } from 'zod'
import { stampViewSchema } from './view.ts'

const nothing = z.object({}).strict()
const url = z.string().min(1).max(500)

export const sealViewSchema = z.object({
  /** SHA-256 of the public key that signs the log; null where nobody signs. */
  keyId: z.string().nullable(),
  /** Who signs bundles; null where the key cannot be read. */
  certificate: z.object({ name: z.string(), selfMade: z.boolean() }).nullable(),
  authorities: z.array(z.string()),
  /** The latest first. */
  bundles: z.array(z.object({ orderId: z.string(), exportedAt: z.string(), stamps: z.array(stampViewSchema) })),
})

/** Who signs, and which authorities are asked for time stamps. */
export const sealRequests = {
  'seal.open': { input: nothing, output: sealViewSchema },
  'seal.add-authority': { input: z.object({ url, roots: z.string().max(64_000) }).strict(), output: sealViewSchema },
  'seal.remove-authority': { input: z.object({ url }).strict(), output: sealViewSchema },
  /** A PKCS #12 file in base64, and its password. */
  'seal.adopt-certificate': {
    input: z.object({ file: z.base64().max(200_000), password: z.string().max(1000) }).strict(),
    output: sealViewSchema,
  },
  /** Asks the authorities again for what is waited for; `elsewhere`: bundles that are not where they were written to. */
  'seal.ask-again': { input: nothing, output: z.object({ came: z.number().int(), elsewhere: z.number().int() }) },
} as const
