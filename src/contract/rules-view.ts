import { z } from 'zod'

/** The rules of one receiver as the window shows them: every value in words, with where it comes from. */
export const rulesViewSchema = z.object({
  policy: z.string(),
  name: z.string(),
  checked: z.string(),
  values: z.array(
    z.object({
      path: z.string(),
      /** Null where nobody knows. */
      value: z.string().nullable(),
      source: z.string().nullable(),
      address: z.string().nullable(),
      asOf: z.string().nullable(),
      confidence: z.enum(['high', 'medium', 'low', 'unknown']),
      note: z.string().nullable(),
      /** The user set it; what was published stands beside it, null where nothing was. */
      theirs: z.object({ published: z.string().nullable() }).nullable(),
    }),
  ),
  cautions: z.array(z.string()),
  advice: z.array(z.string()),
  abuse: z.array(z.string()),
  /** Form fields in their order, as far as they are known. */
  fields: z.array(z.string()),
  /** What the packs say otherwise than when the user last acknowledged them. */
  news: z.array(z.string()),
})

export type RulesView = z.infer<typeof rulesViewSchema>
