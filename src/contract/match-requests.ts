import { z } from 'zod'
import { shownString } from './shown-string.ts'
import { digestSchema, orderIdSchema, orderViewSchema } from './view.ts'

/** Files that came as an order of their own and belong to another one. */
export const matchRequests = {
  /** Orders that state a tracking number which the files of this order show; none once something is stated of it. */
  'order.matches': {
    input: z.object({ orderId: orderIdSchema }).strict(),
    output: z.array(z.object({ orderId: orderIdSchema, title: shownString, trackingNumber: shownString })),
  },
  /** Other orders that hold the same bytes as originals of this one, those in the trash last. */
  'order.shared': {
    input: z.object({ orderId: orderIdSchema }).strict(),
    output: z.array(
      z.object({ sha256: digestSchema, orderId: orderIdSchema, title: shownString, inTrash: z.boolean() }),
    ),
  },
  /** Moves files with what hangs on them into another order; the answer is that order as it is now. */
  'originals.move': {
    input: z
      .object({ orderId: orderIdSchema, into: orderIdSchema, sources: z.array(digestSchema).min(1).max(1000) })
      .strict(),
    output: orderViewSchema,
  },
} as const
