import { z } from 'zod'
import { type Sha256, sha256 } from '../../domain/kernel/digest.ts'

const text = z.string().nullable()
const check = z.enum(['fits', 'differs', 'not-checked'])

/** What a file says of where it comes from, as the record of an order holds it. */
export const hintSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('content-credentials'),
    generator: text,
    title: text,
    device: text,
    signer: text,
    issuer: text,
    claimedAt: text,
    stampedAt: text,
    actions: z.array(z.string()),
    statesPlace: z.boolean(),
    signature: check,
    assertions: check,
    content: check,
  }),
  z.object({ kind: z.literal('unreadable-credentials'), reason: z.enum(['damaged', 'too-large', 'unknown-form']) }),
  z.object({
    kind: z.literal('proof-mode'),
    fileName: z.string(),
    fileSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .transform((digits): Sha256 => sha256(digits)),
    claimedAt: text,
    device: text,
    place: z.object({ latitude: z.number(), longitude: z.number(), accuracy: z.number().nullable() }).nullable(),
    signed: z.boolean(),
  }),
])
