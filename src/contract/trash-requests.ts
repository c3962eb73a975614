import { z } from 'zod'
import { shownString } from './shown-string.ts'
import { orderIdSchema } from './view.ts'

const nothing = z.object({}).strict()
const place = z.string().min(1).max(300)

/** Orders that were deleted, and how they come back. */
export const trashRequests = {
  /** Moves an order into the trash; `place` takes it back. */
  'order.delete': {
    input: z.object({ orderId: orderIdSchema, reason: z.string().max(500) }).strict(),
    output: z.object({ place: z.string() }),
  },
  'order.take-back': { input: z.object({ place }).strict(), output: z.object({ orderId: z.string() }) },
  /** The latest first. */
  'trash.list': {
    input: nothing,
    output: z.array(
      z.object({
        place: z.string(),
        orderId: z.string(),
        /** What people call it; empty where the record says nothing. */
        title: shownString,
        deletedAt: z.string(),
        originals: z.number().int(),
        exhibits: z.number().int(),
      }),
    ),
  },
  /** Removes an order for good; `removed` counts the files that no other order names. */
  'trash.purge': { input: z.object({ place }).strict(), output: z.object({ removed: z.number().int() }) },
} as const
