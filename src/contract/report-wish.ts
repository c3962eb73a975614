import { z } from 'zod'
import { exhibitsPerPage, paperSizes } from '../domain/report/report-layout.ts'
import { orderIdSchema } from './view.ts'

/** Which report of an order is wanted, and how it is set. */
export const reportWishSchema = z
  .object({
    orderId: orderIdSchema,
    /** Of the dispute text in it. */
    language: z.string().max(10),
    layout: z.object({ paper: z.enum(paperSizes), perPage: z.literal(exhibitsPerPage) }).strict(),
  })
  .strict()

/** The choices in it that hold for the next order too. */
export type ReportChoices = Omit<z.infer<typeof reportWishSchema>, 'orderId'> & { readonly zip: boolean }
