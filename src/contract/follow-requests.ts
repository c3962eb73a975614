import { z } from 'zod'
import { messageKinds } from '../domain/dispute/message-draft.ts'
import { orderIdSchema } from './view.ts'

const byOrder = z.object({ orderId: orderIdSchema }).strict()

export const messageViewSchema = z.object({
  text: z.string(),
  length: z.object({ utf16: z.number(), codePoints: z.number(), graphemes: z.number() }),
  warnings: z.array(z.string()),
})

/** Something that main kept where the user said; `notes`: what to know before it leaves. */
const savedSchema = z.object({ saved: z.boolean(), notes: z.array(z.string()) })

/** What is written and handed over after the dispute text. */
export const followRequests = {
  /** A message beside the dispute text, in one language; refused while the facts for it are missing. */
  'message.write': {
    input: z
      .object({
        orderId: orderIdSchema,
        kind: z.enum(messageKinds),
        language: z.string().max(10),
        ascii: z.boolean(),
      })
      .strict(),
    output: messageViewSchema,
  },
  /** Asks where to, then writes the deadlines of one order, or of all, as a calendar file (RFC 5545). */
  'calendar.save': { input: z.object({ orderId: orderIdSchema.nullable() }).strict(), output: savedSchema },
  /** Asks where to, then writes “Refund not received” as a PDF, with the statement covered but for its line. */
  'refund.save': { input: byOrder, output: savedSchema },
  /** A second order for the parcel that replaces this one's. */
  'order.replace': { input: byOrder, output: z.object({ orderId: orderIdSchema }) },
} as const

export type MessageView = z.infer<typeof messageViewSchema>
