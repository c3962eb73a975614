import { z } from 'zod'
import { milestones } from '../domain/order/milestone.ts'
import { claimReasons, remedies } from '../domain/order/order.ts'
import { moneySchema } from './view.ts'

const units = ['hour', 'calendar-day', 'business-day', 'month', 'year'] as const

const ruleValueSchema = z.union([
  z.number(),
  z.string(),
  z.array(z.string()),
  z.object({ count: z.number(), unit: z.enum(units) }),
  moneySchema,
])

/** Where something was published; no sources where nobody published it. */
const grounds = {
  sources: z.array(z.object({ title: z.string(), address: z.string().nullable(), date: z.string().nullable() })),
  /** A day, a month or a year. */
  asOf: z.string().nullable(),
  confidence: z.enum(['high', 'medium', 'low', 'unknown']),
  note: z.string().nullable(),
}

const ruleSchema = z.object({
  ...grounds,
  path: z.string(),
  /** Null where nobody knows. */
  value: ruleValueSchema.nullable(),
  /** What starts it, for a span; any of these, where there are several. */
  from: z.array(z.enum(milestones)),
  /** A clock of the buyer’s own. */
  own: z.boolean(),
  /** The value as the user writes one of their own, and how that is written. */
  written: z.string(),
  form: z.string(),
  /** The user set it; what was published stands beside it, null where nothing was. */
  theirs: z.object({ at: z.string(), note: z.string(), published: ruleValueSchema.nullable() }).nullable(),
})

const linesSchema = z.object({ ...grounds, lines: z.array(z.string()) })

/** What the order has for a field of the form. */
const fieldContentSchema = z.discriminatedUnion('kind', [
  /** The form’s own names of what the user claims; more than one where they must choose. */
  z.object({ kind: z.literal('labels'), labels: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('reason'), reason: z.enum(claimReasons) }),
  z.object({ kind: z.literal('remedy'), remedy: z.enum(remedies) }),
  z.object({ kind: z.literal('amount'), amount: moneySchema }),
  /** `leftOut`: how many sentences do not fit the form. */
  z.object({ kind: z.literal('text'), text: z.string(), leftOut: z.number().int() }),
  z.object({ kind: z.literal('files') }),
  /** The text could not be written; why, in a sentence. */
  z.object({ kind: z.literal('refused'), message: z.string() }),
  /** The user has not stated it. */
  z.object({ kind: z.literal('unstated') }),
  z.object({ kind: z.literal('nothing') }),
])

/** The rules of one receiver as the window shows them: every value with where it comes from. */
export const rulesViewSchema = z.object({
  policy: z.string(),
  name: z.string(),
  /** The day on which the sources were last looked at, and whether they should be looked at again by now. */
  checked: z.string(),
  recheck: z.boolean(),
  rules: z.array(ruleSchema),
  refundTimes: z.array(
    z.object({
      ...grounds,
      method: z.string(),
      least: z.number().nullable(),
      most: z.number().nullable(),
      unit: z.enum(units),
    }),
  ),
  /** Who pays for sending a return; null where nobody knows. */
  returnPayer: z.object({ ...grounds, fault: z.string().nullable(), changeOfMind: z.string().nullable() }).nullable(),
  cautions: linesSchema,
  advice: linesSchema,
  abuse: linesSchema,
  further: z.array(z.object({ id: z.string(), excludes: z.array(z.string()), note: z.string() })),
  form: z.object({
    /** Whether the fields and their order are known; else it is what forms usually ask. */
    known: z.boolean(),
    fields: z.array(z.object({ id: z.string(), content: fieldContentSchema })),
  }),
  /** Whether the user ever acknowledged the packs: before that, no change can be told. */
  acknowledged: z.boolean(),
  /** What the packs say otherwise than then; this receiver’s first. Null: there was no such part, or it was unknown. */
  news: z.array(
    z.object({ policy: z.string(), path: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
})

export type RulesView = z.infer<typeof rulesViewSchema>
export type RuleView = z.infer<typeof ruleSchema>
export type RuleValueView = z.infer<typeof ruleValueSchema>
export type GroundsView = Pick<RuleView, keyof typeof grounds>
export type FieldContentView = z.infer<typeof fieldContentSchema>
