import { z } from 'zod'
import type { AnnotationOperation } from '../../domain/evidence/annotation.ts'
import { isAnnotationOperation } from '../../domain/evidence/parse-operations.ts'
import type { Json } from '../../domain/kernel/canonical-json.ts'
import { type Sha256, sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Pts } from '../../domain/media/presentation-time.ts'
import { emptyDispute } from '../../domain/order/dispute-record.ts'
import { claimReasons, remedies } from '../../domain/order/order.ts'
import { disputeSchema } from './dispute-schema.ts'
import { hintSchema } from './hint-schema.ts'

const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((text): Sha256 => sha256(text))
export const moment = z.iso.datetime().transform((text) => text as Instant)
const whole = z.number().int()
const count = whole.nonnegative()
const ticks = whole.transform((value) => value as Pts)
const rational = z.object({ num: whole, den: whole.positive() })
const point = z.object({ x: z.number(), y: z.number() })
const tool = z.object({ name: z.string(), version: z.string(), arguments: z.array(z.string()) })
const clock = z.object({
  kind: z.enum(['container-utc', 'quicktime-local', 'exif', 'recorded', 'file-modified', 'imported']),
  value: z.string(),
  source: z.string(),
})
const money = z.object({ minor: whole, currency: z.string() })

const original = z.object({
  sha256: digest,
  byteLength: count,
  originalName: z.string(),
  kind: z.enum(['video', 'photo', 'pdf']),
  mediaType: z.string(),
  acquiredAt: moment,
  clocks: z.array(clock),
  hints: z.array(hintSchema).optional(),
})

const base = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('original'), source: digest, originalName: z.string() }),
  z.object({
    kind: z.literal('frame'),
    source: digest,
    originalName: z.string(),
    streamIndex: count,
    at: z.object({ pts: ticks, timebase: rational }),
    ordinal: count,
    pixelSha256: digest,
    width: count,
    height: count,
    toneMapped: z.boolean(),
    tool,
  }),
  z.object({
    kind: z.literal('photo'),
    source: digest,
    originalName: z.string(),
    pixelSha256: digest,
    width: count,
    height: count,
    tool,
  }),
])

const provenance = z.union([
  base,
  z.object({
    kind: z.literal('annotation'),
    source: digest,
    base,
    operations: z.array(z.custom<AnnotationOperation>(isAnnotationOperation)),
    pixelSha256: digest,
    width: count,
    height: count,
    tool,
  }),
])

const codes = z.array(z.object({ format: z.string(), text: z.string(), box: z.tuple([point, point, point, point]) }))
const mediaType = z.enum(['image/jpeg', 'image/png'])

const exhibit = z.object({
  id: z.string().min(1),
  label: z.string(),
  caption: z.string(),
  kind: z.enum(['code', 'label', 'marking', 'item', 'damage', 'other']),
  asset: digest,
  mediaType,
  byteLength: count,
  codes,
  provenance,
  unannotated: z.object({ asset: digest, mediaType, byteLength: count, codes }).optional(),
})

const text = z.string().optional()

const facts = z.looseObject({
  platform: text,
  seller: text,
  sellerRating: text,
  listingText: text,
  orderNumber: text,
  orderLink: text,
  item: text,
  price: money.optional(),
  claimed: money.optional(),
  trackingNumber: text,
  orderedAt: text,
  shippedAt: text,
  deliveredAt: text,
  reason: z.enum(claimReasons).optional(),
  remedy: z.enum(remedies).optional(),
  expected: text,
  received: text,
  notes: text,
})

/** An order as a record holds it. `schema` decides: a record that a newer program wrote is refused, never guessed at. */
export const orderSchema = z.object({
  schema: z.literal(1),
  id: z.string().min(1),
  createdAt: moment,
  facts,
  originals: z.array(original),
  exhibits: z.array(exhibit),
  withdrawn: z.array(exhibit),
  dispute: disputeSchema.default(emptyDispute as never),
  withheld: z.array(digest).optional(),
})

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
)

export const custodySchema = z.strictObject({
  sequence: count,
  at: moment,
  actor: z.string(),
  action: z.enum([
    'acquired',
    'derived',
    'annotated',
    'designated',
    'withdrawn',
    'order-edited',
    'exported',
    'verified',
    'sealed',
    'timestamped',
    'deleted',
    'restored',
    'backed-up',
  ]),
  subject: z.record(z.string(), json),
  previous: digest.nullable(),
  key: digest.optional(),
  signature: z.string().optional(),
})
