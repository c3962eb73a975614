import { z } from 'zod'

const sourced = <Value extends z.ZodType>(value: Value) =>
  z.object({
    value: value.nullable(),
    source: z.string().nullable(),
    asOf: z.string().nullable(),
    confidence: z.enum(['high', 'medium', 'low', 'unknown']),
    note: z.string().optional(),
  })

export const policySchema = z.object({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  checked: z.iso.date(),
  text: z.object({ maxCharacters: sourced(z.number().int().positive()) }),
  files: z.object({
    maxFiles: sourced(z.number().int().positive()),
    maxBytesPerFile: sourced(z.number().int().positive()),
    maxTotalBytes: sourced(z.number().int().positive()),
    formats: sourced(z.array(z.string())),
  }),
})

const phrase = z.string().min(1)

export const phrasesSchema = z
  .object({
    language: phrase,
    order: phrase,
    itemOnly: phrase,
    orderWithItem: phrase,
    onPlatform: phrase,
    delivered: phrase,
    reason: z
      .object({
        'not-arrived': phrase,
        damaged: phrase,
        'does-not-work': phrase,
        different: phrase,
        'missing-pieces': phrase,
        empty: phrase,
        counterfeit: phrase,
        'poor-quality': phrase,
        'change-of-mind': phrase,
      })
      .strict(),
    noReason: phrase,
    expected: phrase,
    received: phrase,
    trackingMatch: phrase,
    trackingDiffers: phrase,
    exhibitInVideo: phrase,
    exhibitPhoto: phrase,
    unbroken: phrase,
    remedy: z
      .object({ 'full-refund': phrase, 'partial-refund': phrase, replacement: phrase, 'return-and-refund': phrase })
      .strict(),
    amount: phrase,
    noRemedy: phrase,
    originals: phrase,
  })
  .strict()
