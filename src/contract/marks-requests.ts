import { z } from 'zod'
import { digestSchema, orderIdSchema } from './view.ts'

export const markViewSchema = z.object({
  source: digestSchema,
  ordinal: z.number().int().nonnegative(),
  /** Where the frame is shown, in seconds of the container's clock. */
  seconds: z.number(),
  note: z.string(),
})
export type MarkView = z.infer<typeof markViewSchema>

const frame = { orderId: orderIdSchema, source: digestSchema, ordinal: z.number().int().nonnegative() }
const marks = z.array(markViewSchema)

/** Marks of frames that the user wants to find again; each answer is the order's whole list. */
export const marksRequests = {
  'marks.list': { input: z.object({ orderId: orderIdSchema }).strict(), output: marks },
  /** Marks a frame, or replaces the note of its mark: a mark that was removed comes back the same way. */
  'marks.put': { input: z.object({ ...frame, note: z.string().max(500) }).strict(), output: marks },
  'marks.remove': { input: z.object(frame).strict(), output: marks },
} as const
