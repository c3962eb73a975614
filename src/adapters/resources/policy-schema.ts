import { z } from 'zod'
import { milestones } from '../../domain/order/milestone.ts'
import { claimReasons, remedies } from '../../domain/order/order.ts'
import { checkSources, confidence, count, fileLimitsSchema, sourced, sourcesSchema, words } from './sourced-schema.ts'

const key = z.string().min(1)
const timerUnit = z.enum(['hour', 'calendar-day', 'business-day', 'month', 'year'])
const spanSchema = z.strictObject({ count, unit: timerUnit })
const reasons = z.array(z.enum(claimReasons))

const timer = z.strictObject({
  id: key,
  anchors: z.array(z.enum(milestones)).min(1),
  span: sourced(spanSchema),
  kind: z.enum(['ends', 'starts']),
  actor: z.enum(['buyer', 'seller', 'platform', 'issuer', 'carrier']),
  reasons,
  onMiss: words.nullable(),
  rolls: z.boolean(),
  metBy: z.array(z.enum(milestones)),
  cap: spanSchema.optional(),
})

const refundTime = z.strictObject({
  method: key,
  least: count.nullable(),
  most: count.nullable(),
  unit: timerUnit,
  sources: z.array(key).min(1),
  asOf: words.nullable(),
  confidence,
  note: words.optional(),
})

const hasNoTwins = (all: readonly { readonly id: string }[]): boolean =>
  new Set(all.map(({ id }) => id)).size === all.length

/** A rule pack (resources/policies). Refuses a source that the pack does not list, and one that nothing refers to. */
export const policySchema = z
  .strictObject({
    schema: z.literal(2),
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: words,
    kind: z.enum(['marketplace', 'payment', 'card', 'law']),
    appliesTo: words.nullable(),
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).nullable(),
    version: z.number().int().positive(),
    checked: z.iso.date(),
    zone: sourced(words),
    timers: z.array(timer).refine(hasNoTwins, { message: 'two timers of one id' }),
    refundTimes: z.array(refundTime),
    refundLatest: sourced(spanSchema),
    reasons: sourced(z.array(z.strictObject({ id: key, label: words.nullable(), reasons }))),
    remedies: sourced(z.array(z.enum(remedies))),
    text: z.strictObject({ maxCharacters: sourced(z.number().int().positive()), language: sourced(words) }),
    files: fileLimitsSchema,
    fields: sourced(z.array(key)),
    maxClaim: sourced(z.strictObject({ minor: count, currency: z.string().regex(/^[A-Z]{3}$/) })),
    returnPayer: sourced(z.strictObject({ fault: words.nullable(), changeOfMind: words.nullable() })),
    advice: sourced(z.array(words)),
    abuse: sourced(z.array(words)),
    cautions: sourced(z.array(z.strictObject({ id: key, text: words }))),
    further: z.array(z.strictObject({ id: key, pack: key.nullable(), excludes: z.array(key), note: words })),
    sources: sourcesSchema,
  })
  .superRefine(checkSources)
