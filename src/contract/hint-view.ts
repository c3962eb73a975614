import { z } from 'zod'
import { shownString } from './shown-string.ts'

const text = shownString.nullable()
const check = z.enum(['fits', 'differs', 'not-checked'])

/** What a file says of where it comes from: claims of others, and what came of holding them against each other. */
export const hintViewSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('content-credentials'),
    generator: text,
    title: text,
    device: text,
    signer: text,
    issuer: text,
    claimedAt: text,
    stampedAt: text,
    actions: z.array(shownString),
    statesPlace: z.boolean(),
    signature: check,
    assertions: check,
    content: check,
  }),
  z.object({ kind: z.literal('unreadable-credentials'), reason: z.enum(['damaged', 'too-large', 'unknown-form']) }),
  z.object({
    kind: z.literal('proof-mode'),
    fileName: shownString,
    claimedAt: text,
    device: text,
    /** Degrees, and metres; the window shows them when it is asked to. */
    place: z.object({ latitude: z.number(), longitude: z.number(), accuracy: z.number().nullable() }).nullable(),
    signed: z.boolean(),
  }),
])

export type HintView = z.output<typeof hintViewSchema>
