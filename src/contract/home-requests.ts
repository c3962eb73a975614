import { z } from 'zod'
import { orderSummarySchema } from './order-summary.ts'
import { shownString } from './shown-string.ts'

export const moneyKinds = ['claimed', 'offered', 'refunded', 'overdue'] as const
export const deadlineKinds = ['soon', 'passed', 'none'] as const
export const orderOrders = ['recent', 'deadline', 'money', 'title'] as const

const filters = z
  .object({
    ended: z.boolean().optional(),
    /** As the order states it. */
    platform: z.string().max(500).optional(),
    /** `none`: something that a deadline hangs on is not known. */
    deadline: z.enum(deadlineKinds).optional(),
    money: z.enum(moneyKinds).optional(),
  })
  .strict()

/** A piece of an order's text: what stands before a hit, the hit, and what follows. */
const excerptSchema = z.object({ before: shownString, hit: shownString, after: shownString })

export const listedOrderSchema = orderSummarySchema.extend({ excerpt: excerptSchema.nullable() })

const nothing = z.object({}).strict()
const count = z.number().int()

const shownQuestion = { text: z.string().max(200), filters }

/** The orders as they are looked for. */
export const homeRequests = {
  /** One page of the orders that fit; words are looked for by their beginnings, numbers by any part of them. */
  'orders.search': {
    input: z
      .object({
        ...shownQuestion,
        sort: z.enum(orderOrders),
        offset: count.min(0),
        limit: count.min(1).max(200),
      })
      .strict(),
    /** `more`: there are more than `total`, and `orders.total` counts them. */
    output: z.object({ total: count, more: z.boolean(), offset: count, orders: z.array(listedOrderSchema) }),
  },
  /** How many orders fit, where a page said that there are more than it counted. */
  'orders.total': { input: z.object(shownQuestion).strict(), output: z.object({ total: count }) },
  /** How many orders each filter would leave of those with this text. */
  'orders.counts': {
    input: z.object({ text: z.string().max(200) }).strict(),
    output: z.object({
      open: count,
      ended: count,
      soon: count,
      passed: count,
      none: count,
      claimed: count,
      offered: count,
      refunded: count,
      overdue: count,
      platforms: z.array(z.object({ platform: z.string(), orders: count })),
    }),
  },
  /** Money at stake over all orders, in minor units, never converted. */
  'orders.stake': {
    input: nothing,
    output: z.array(
      z.object({
        currency: z.string(),
        claimed: z.number(),
        offered: z.number(),
        refunded: z.number(),
        overdue: z.number(),
      }),
    ),
  },
} as const

export type ListedOrder = z.infer<typeof listedOrderSchema>
export type OrderFilters = z.infer<typeof filters>
