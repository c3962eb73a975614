import { z } from 'zod'
import { claimReasons, remedies } from '../domain/order/order.ts'

/** What the window may know. Digests name bytes that `evidence://<sha256>` serves; no path ever crosses. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)
export const orderIdSchema = z.string().min(1).max(80)

export const failureSchema = z.object({ code: z.string(), message: z.string(), detail: z.string().optional() })

export const moneySchema = z.object({ minor: z.number().int(), currency: z.string().regex(/^[A-Z]{3}$/) })

const line = z.string().max(500)
export const factsSchema = z.object({
  platform: line.optional(),
  seller: line.optional(),
  orderNumber: line.optional(),
  orderLink: line.optional(),
  item: line.optional(),
  price: moneySchema.optional(),
  claimed: moneySchema.optional(),
  trackingNumber: line.optional(),
  orderedAt: line.optional(),
  shippedAt: line.optional(),
  deliveredAt: line.optional(),
  reason: z.enum(claimReasons).optional(),
  remedy: z.enum(remedies).optional(),
  expected: z.string().max(2000).optional(),
  received: z.string().max(2000).optional(),
  notes: z.string().max(5000).optional(),
})

export const candidateViewSchema = z.object({
  rank: z.number().int(),
  source: digestSchema,
  ordinal: z.number().int().nonnegative(),
  seconds: z.number(),
  pts: z.number().int(),
  timebase: z.string(),
  kind: z.enum(['code', 'label', 'marking', 'item', 'damage', 'other']),
  score: z.number(),
  reasons: z.array(z.string()),
  codes: z.array(z.object({ format: z.string(), text: z.string() })),
  /** A small JPEG; grey while the scan runs, in colour when it is done. */
  thumbnail: digestSchema,
})

export const exhibitViewSchema = z.object({
  id: z.string(),
  label: z.string(),
  caption: z.string(),
  asset: digestSchema,
  seconds: z.number().nullable(),
  ordinal: z.number().int().nullable(),
  source: digestSchema,
  pixelSha256: digestSchema.nullable(),
  codes: z.array(z.object({ format: z.string(), text: z.string() })),
})

export const originalViewSchema = z.object({
  sha256: digestSchema,
  name: z.string(),
  bytes: z.number().int(),
  kind: z.enum(['video', 'photo', 'pdf']),
  mediaType: z.string(),
  /** What was found out; null until it was probed. */
  video: z
    .object({
      durationSeconds: z.number(),
      width: z.number(),
      height: z.number(),
      codec: z.string(),
      frameRate: z.string(),
      frames: z.number(),
    })
    .nullable(),
  clocks: z.array(z.object({ kind: z.string(), value: z.string(), source: z.string() })),
})

export const trackingViewSchema = z.object({
  text: z.string(),
  carrier: z.string().nullable(),
  checkDigit: z.enum(['valid', 'invalid', 'none']),
  match: z.enum(['match', 'differs', 'unknown']),
})

export const continuityViewSchema = z.object({
  verdict: z.enum(['unbroken', 'broken', 'undecided']),
  findings: z.array(z.object({ kind: z.string(), seconds: z.number().nullable(), detail: z.string() })),
})

export const orderViewSchema = z.object({
  id: orderIdSchema,
  createdAt: z.string(),
  facts: factsSchema,
  originals: z.array(originalViewSchema),
  candidates: z.array(candidateViewSchema),
  exhibits: z.array(exhibitViewSchema),
  tracking: z.array(trackingViewSchema),
  continuity: continuityViewSchema.nullable(),
})

export const orderSummarySchema = z.object({
  id: orderIdSchema,
  createdAt: z.string(),
  title: z.string(),
  originals: z.number().int(),
  exhibits: z.number().int(),
  poster: digestSchema.nullable(),
})

export const draftViewSchema = z.object({
  language: z.string(),
  target: z.string(),
  text: z.string(),
  length: z.object({ utf16: z.number(), codePoints: z.number(), graphemes: z.number() }),
  limit: z.object({ characters: z.number().nullable(), source: z.string().nullable(), asOf: z.string().nullable() }),
  sentences: z.array(z.object({ text: z.string(), exhibits: z.array(z.string()) })),
  warnings: z.array(z.string()),
})

export const bundleViewSchema = z.object({
  directory: z.string(),
  pdf: digestSchema,
  rootSha256: digestSchema,
  files: z.number().int(),
  bytes: z.number().int(),
  verified: z.boolean(),
  findings: z.array(z.object({ kind: z.string(), path: z.string() })),
})

export type OrderFactsView = z.infer<typeof factsSchema>
export type CandidateView = z.infer<typeof candidateViewSchema>
export type ExhibitView = z.infer<typeof exhibitViewSchema>
export type OriginalView = z.infer<typeof originalViewSchema>
export type OrderView = z.infer<typeof orderViewSchema>
export type OrderSummary = z.infer<typeof orderSummarySchema>
export type DraftView = z.infer<typeof draftViewSchema>
export type BundleView = z.infer<typeof bundleViewSchema>
export type FailureView = z.infer<typeof failureSchema>
