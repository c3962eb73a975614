import { z } from 'zod'
import { outcomeResults } from '../domain/order/dispute-record.ts'
import { milestones } from '../domain/order/milestone.ts'
import { shownString } from './shown-string.ts'
import { digestSchema, moneySchema, orderIdSchema } from './view.ts'

const dueSchema = z.object({
  timer: z.string(),
  /** A moment in UTC, by the strictest reading. */
  dueAt: z.string(),
  state: z.enum(['running', 'soon', 'doubtful', 'passed']),
})

/** What the buyer has to do next, what was missed, and what is not known. */
export const standingSchema = z.object({
  /** How the case ended; null while it is open. */
  ended: z.object({ result: z.enum(outcomeResults), amount: moneySchema.nullable() }).nullable(),
  /** The last moment of a refund's promise that is over; a moment in UTC. */
  overdueSince: z.string().nullable(),
  next: dueSchema.nullable(),
  missed: dueSchema.nullable(),
  /** How many deadlines have passed. */
  passed: z.number().int(),
  /** Any of these dates a clock that has no date. */
  missing: z.array(z.enum(milestones)),
  /** Whether there are rules for the receiver that the order names. */
  receiverKnown: z.boolean(),
  /** The user's zone, in which moments are shown. */
  zone: z.string(),
})

const partSchema = moneySchema.nullable()

export const orderSummarySchema = z.object({
  id: orderIdSchema,
  createdAt: z.string(),
  title: shownString,
  platform: shownString.nullable(),
  originals: z.number().int(),
  exhibits: z.number().int(),
  poster: digestSchema.nullable(),
  /** What the order adds to the money at stake; null where it could not be worked out, like `standing`. */
  stake: z.object({ claimed: partSchema, offered: partSchema, refunded: partSchema, overdue: partSchema }).nullable(),
  standing: standingSchema.nullable(),
})

export type StandingView = z.infer<typeof standingSchema>
export type OrderSummary = z.infer<typeof orderSummarySchema>
