import { z } from 'zod'
import { checkConditions, checkRules, checkStages } from '../../domain/dispute/checks/point.ts'
import { claimReasons } from '../../domain/order/order.ts'
import { checkSources, confidence, sourcesSchema, words } from './sourced-schema.ts'

const key = z.string().regex(/^[a-z0-9-]+$/)

/** With sources it has a confidence; without, it is common sense and says so. */
const demand = z
  .strictObject({
    receiver: key.nullable(),
    sources: z.array(z.string().min(1)),
    asOf: words.nullable(),
    confidence,
    note: words.optional(),
  })
  .refine(
    ({ sources, confidence: sure, note }) =>
      sources.length > 0 ? sure !== 'unknown' : sure === 'unknown' && note !== undefined,
    { message: 'a demand has sources and a confidence, or a note that none was found' },
  )

const point = z.strictObject({
  id: key,
  stage: z.enum(checkStages),
  name: words,
  ask: words,
  check: z.enum(checkRules),
  reasons: z.array(z.enum(claimReasons)),
  receivers: z.array(key).min(1).nullable(),
  when: z.enum(checkConditions).nullable(),
  marking: z.boolean(),
  demands: z.array(demand).min(1),
})

/** The points of the checklist (resources/checklists.json). */
export const checklistSchema = z
  .strictObject({
    schema: z.literal(1),
    checked: z.iso.date(),
    points: z
      .array(point)
      .min(1)
      .refine((points) => new Set(points.map(({ id }) => id)).size === points.length, {
        message: 'two points of one id',
      }),
    sources: sourcesSchema,
  })
  .superRefine(checkSources)
