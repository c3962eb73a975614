import { z } from 'zod'
import { digestSchema, orderIdSchema } from './view.ts'

const ordinal = z.number().int().nonnegative()

const choices = z.object({
  /** Frames of suggestions that were put away. */
  putAway: z.array(z.object({ source: digestSchema, ordinal })),
  /** Frames that are shown instead of the one that led the suggestion. */
  shown: z.array(
    z.object({
      source: digestSchema,
      lead: ordinal,
      ordinal,
      /** Where the frame is shown, in seconds of the container's clock. */
      seconds: z.number(),
    }),
  ),
})
export type CandidateChoicesView = z.infer<typeof choices>

/** A suggestion: its recording, and the ordinals of its views with the one that leads it first. */
const thing = { orderId: orderIdSchema, source: digestSchema, views: z.array(ordinal).min(1).max(1000) }

/** What the user decided about suggestions, kept over restarts; each answer is all that was decided in the order. */
export const candidateRequests = {
  'candidates.choices': { input: z.object({ orderId: orderIdSchema }).strict(), output: choices },
  'candidates.reject': { input: z.object(thing).strict(), output: choices },
  'candidates.restore': { input: z.object(thing).strict(), output: choices },
  'candidates.show': { input: z.object({ ...thing, ordinal }).strict(), output: choices },
} as const
