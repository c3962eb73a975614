import { z } from 'zod'
import { draftLengths } from '../domain/dispute/draft.ts'
import { claimReasons, remedies } from '../domain/order/order.ts'
import { hintViewSchema } from './hint-view.ts'
import { shownString } from './shown-string.ts'

/** What the window may know. Digests name bytes that `evidence://<sha256>` serves; no path ever crosses. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)
export const orderIdSchema = z.string().min(1).max(80)

export const failureSchema = z.object({ code: z.string(), message: shownString, detail: shownString.optional() })

export const moneySchema = z.object({ minor: z.number().int(), currency: z.string().regex(/^[A-Z]{3}$/) })

const line = z.string().max(500)
export const factsSchema = z.object({
  platform: line.optional(),
  seller: line.optional(),
  sellerRating: line.optional(),
  listingText: z.string().max(20_000).optional(),
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

/** A frame with its small picture and what speaks for it. */
export const frameViewSchema = z.object({
  ordinal: z.number().int().nonnegative(),
  seconds: z.number(),
  reason: z.string(),
  thumbnail: digestSchema,
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
  codes: z.array(z.object({ format: z.string(), text: shownString })),
  /** Lines of print, from top to bottom; `confidence` 0 to 1. */
  text: z.array(z.object({ text: shownString, confidence: z.number() })),
  /** A small JPEG; grey while the scan runs, in colour when it is done. */
  thumbnail: digestSchema,
  /** The other views of the same thing, the one most worth taking first. */
  others: z.array(frameViewSchema),
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
  /** Kinds of what is drawn on it, in their order; empty when nothing is. */
  annotated: z.array(z.string()),
  codes: z.array(z.object({ format: z.string(), text: shownString })),
})

export const originalViewSchema = z.object({
  sha256: digestSchema,
  name: shownString,
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
  clocks: z.array(z.object({ kind: z.string(), value: shownString, source: shownString })),
  hints: z.array(hintViewSchema),
})

const placeSchema = z.object({
  place: z.number().int(),
  read: z.string().nullable(),
  expected: z.string().nullable(),
  maybeMisread: z.boolean(),
})

export const trackingViewSchema = z.object({
  text: shownString,
  carrier: z.string().nullable(),
  carriers: z.array(z.object({ carrier: z.string(), reason: z.string() })),
  checkDigit: z.enum(['valid', 'invalid', 'none']),
  match: z.enum(['match', 'differs', 'unknown']),
  relation: z.enum(['same', 'near', 'other', 'unknown']),
  /** The number of the order, normalised. */
  expected: shownString.nullable(),
  /** Two numbers of one length, `-` where one has nothing; given for a near variant. */
  difference: z.object({ read: shownString, expected: shownString, places: z.array(placeSchema) }).nullable(),
  sure: z.boolean(),
  grounds: shownString,
  /** The whole finding in one sentence. */
  sentence: shownString,
})

export const continuityViewSchema = z.object({
  verdict: z.enum(['unbroken', 'broken', 'undecided']),
  /** What was looked for, by the kinds of finding. */
  checks: z.array(z.string()),
  findings: z.array(
    z.object({
      source: digestSchema,
      kind: z.string(),
      seconds: z.number().nullable(),
      detail: z.string(),
      /** Null for what is no number, and in scans from before measures were kept. */
      measure: z
        .object({ value: z.number(), unit: z.enum(['s', 'dB', 'share', 'count']), threshold: z.number() })
        .nullable(),
    }),
  ),
})

/** What a finished scan read from one recording. */
export const scanViewSchema = z.object({
  source: digestSchema,
  codes: z.array(z.object({ format: z.string(), text: shownString, seconds: z.array(z.number()), reads: z.number() })),
  /** How many frames could not be decoded. */
  unreadable: z.number().int(),
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
  /** One for each recording that was looked through to its end. */
  scans: z.array(scanViewSchema),
  /** Why print cannot be read on this computer; null when it can. */
  textReading: failureSchema.nullable(),
})

export const draftViewSchema = z.object({
  language: z.string(),
  target: z.string(),
  text: z.string(),
  length: z.object({ utf16: z.number(), codePoints: z.number(), graphemes: z.number() }),
  limit: z.object({ characters: z.number().nullable(), source: z.string().nullable(), asOf: z.string().nullable() }),
  variant: z.enum(draftLengths),
  sentences: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      exhibits: z.array(z.string()),
      /** The user's own words: what the facts make of it now, what they did then, and whether that changed. */
      edit: z.object({ basis: z.string(), was: z.string(), changed: z.boolean() }).optional(),
    }),
  ),
  /** Sentences that the text does not hold, and why. */
  leftOut: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      exhibits: z.array(z.string()),
      why: z.enum(['limit', 'length', 'user', 'fact-gone']),
    }),
  ),
  /** Exhibits in the order of the numbers that the text gives them. */
  photos: z.array(z.string()),
  unused: z.array(z.string()),
  warnings: z.array(z.string()),
})

/** A time stamp that an authority was asked for. */
export const stampViewSchema = z.object({
  state: z.enum(['proved', 'pending', 'refused']),
  url: z.string(),
  /** When the bundle was there at the latest, as the authority says; null until it did. */
  provedAt: z.string().nullable(),
  /** By how many minutes that clock was ahead of this machine's; null for less than one. */
  minutesAhead: z.number().int().nullable(),
})

export const bundleViewSchema = z.object({
  directory: z.string(),
  pdf: digestSchema,
  rootSha256: digestSchema,
  files: z.number().int(),
  bytes: z.number().int(),
  verified: z.boolean(),
  findings: z.array(z.object({ kind: z.string(), path: z.string() })),
  /** What the sender should know of what left, in plain sentences. */
  warnings: z.array(z.string()),
  /** The certificate that signed it; null where nobody did. */
  signer: z.object({ name: shownString, isSelfMade: z.boolean() }).nullable(),
  stamps: z.array(stampViewSchema),
})

export type OrderFactsView = z.infer<typeof factsSchema>
export type CandidateView = z.infer<typeof candidateViewSchema>
export type FrameView = z.infer<typeof frameViewSchema>
export type TrackingView = z.infer<typeof trackingViewSchema>
export type ContinuityView = z.infer<typeof continuityViewSchema>
export type ScanView = z.infer<typeof scanViewSchema>
export type ExhibitView = z.infer<typeof exhibitViewSchema>
export type OriginalView = z.infer<typeof originalViewSchema>
export type OrderView = z.infer<typeof orderViewSchema>
export type DraftView = z.infer<typeof draftViewSchema>
export type StampView = z.infer<typeof stampViewSchema>
export type BundleView = z.infer<typeof bundleViewSchema>
export type FailureView = z.infer<typeof failureSchema>
