import { z } from 'zod'
import { milestones } from '../../domain/order/milestone.ts'
import { claimReasons, remedies } from '../../domain/order/order.ts'

const key = z.string().min(1)
const words = z.string().min(1)
const count = z.number().int().nonnegative()
const confidence = z.enum(['high', 'medium', 'low', 'unknown'])
const timerUnit = z.enum(['hour', 'calendar-day', 'business-day', 'month', 'year'])
export const spanSchema = z.strictObject({ count, unit: timerUnit })
const reasons = z.array(z.enum(claimReasons))

interface Soundness {
  readonly value?: unknown
  readonly sources: readonly string[]
  readonly confidence: string
}

const isSound = ({ value, sources, confidence: sure }: Soundness): boolean => {
  const unknown = value === null || value === undefined
  return unknown === (sure === 'unknown') && unknown === (sources.length === 0)
}

/** A value that nobody knows has no source, no date and the confidence `unknown`; any other has at least one source. */
const sourced = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({
      value: value.nullable(),
      sources: z.array(key),
      asOf: words.nullable(),
      confidence,
      note: words.optional(),
    })
    .refine((one) => isSound(one as Soundness), { message: 'a value without a source, or a source without a value' })

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

const source = z.strictObject({
  title: words,
  url: z.url().nullable(),
  tier: z.enum(['primary', 'primary-copy', 'secondary']),
  date: words.nullable(),
})

const keysIn = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(keysIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'sources' && Array.isArray(value) ? value.map(String) : keysIn(value),
  )
}

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
    timers: z.array(timer).refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
    refundTimes: z.array(refundTime),
    refundLatest: sourced(spanSchema),
    reasons: sourced(z.array(z.strictObject({ id: key, label: words.nullable(), reasons }))),
    remedies: sourced(z.array(z.enum(remedies))),
    text: z.strictObject({ maxCharacters: sourced(z.number().int().positive()), language: sourced(words) }),
    files: z.strictObject({
      maxFiles: sourced(z.number().int().positive()),
      maxBytesPerFile: sourced(z.number().int().positive()),
      maxTotalBytes: sourced(z.number().int().positive()),
      formats: sourced(z.array(z.string().regex(/^[a-z0-9]+$/))),
      maxVideoBytes: sourced(count),
      maxVideoSeconds: sourced(z.number().positive()),
      maxPixels: sourced(z.number().int().positive()),
      maxNameLength: sourced(z.number().int().positive()),
      maxPages: sourced(z.number().int().positive()),
    }),
    fields: sourced(z.array(key)),
    maxClaim: sourced(z.strictObject({ minor: count, currency: z.string().regex(/^[A-Z]{3}$/) })),
    returnPayer: sourced(z.strictObject({ fault: words.nullable(), changeOfMind: words.nullable() })),
    advice: sourced(z.array(words)),
    abuse: sourced(z.array(words)),
    cautions: sourced(z.array(z.strictObject({ id: key, text: words }))),
    further: z.array(z.strictObject({ id: key, pack: key.nullable(), excludes: z.array(key), note: words })),
    sources: z.record(key, source),
  })
  .superRefine((pack, context) => {
    const { sources, ...rest } = pack
    const used = new Set(keysIn(rest))
    for (const name of used)
      if (!(name in sources)) context.addIssue({ code: 'custom', message: `no such source: ${name}` })
    for (const name of Object.keys(sources))
      if (!used.has(name)) context.addIssue({ code: 'custom', message: `nothing refers to the source ${name}` })
  })
