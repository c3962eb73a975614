import { z } from 'zod'
import { shownString } from './shown-string.ts'
import { digestSchema, moneySchema } from './view.ts'

const quadSchema = z.array(z.object({ x: z.number(), y: z.number() })).length(4)

const suggestedValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), readings: z.array(moneySchema) }),
  z.object({
    kind: z.literal('date'),
    readings: z.array(z.object({ date: z.string(), time: z.string().nullable(), zone: z.string().nullable() })),
  }),
  z.object({ kind: z.literal('order-number'), number: z.string() }),
  z.object({ kind: z.literal('tracking-number'), number: z.string(), carrier: z.string().nullable() }),
  z.object({ kind: z.literal('card-ending'), digits: z.string() }),
  /** A whole card number is in the picture; only its last four digits are told. */
  z.object({ kind: z.literal('card-to-redact'), digits: z.string() }),
])

/** What an imported photo or screenshot says. Suggestions only: nothing of it is in the order's facts. */
export const photoReadingViewSchema = z.object({
  source: digestSchema,
  /** Pixels of the picture as shown; every `box` is in them. */
  width: z.number().int(),
  height: z.number().int(),
  codes: z.array(z.object({ format: z.string(), text: shownString, box: quadSchema })),
  lines: z.array(z.object({ text: shownString, confidence: z.number(), box: quadSchema })),
  searchText: z.string(),
  suggestions: z.array(
    z.object({
      value: suggestedValueSchema,
      text: shownString,
      box: quadSchema,
      confidence: z.number(),
      sure: z.boolean(),
      reason: shownString,
    }),
  ),
  /** Why no text was read; null when it was. */
  withoutText: z.string().nullable(),
})

export type PhotoReadingView = z.infer<typeof photoReadingViewSchema>
