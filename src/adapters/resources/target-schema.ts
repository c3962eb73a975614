import { z } from 'zod'
import { checkSources, fileLimitsSchema, sourcesSchema, words } from './sourced-schema.ts'

const preset = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: words,
    limits: fileLimitsSchema,
    sources: sourcesSchema,
  })
  .superRefine(checkSources)

/** The sizes that files can be made to fit (resources/targets.json). */
export const targetsSchema = z.strictObject({ schema: z.literal(1), presets: z.array(preset).min(1) })

/** How the shelf itself is kept (resources/upkeep.json). */
export const upkeepSchema = z.strictObject({
  schema: z.literal(1),
  checkEvery: z.strictObject({
    count: z.number().int().positive(),
    unit: z.enum(['calendar-day', 'month', 'year']),
  }),
})
