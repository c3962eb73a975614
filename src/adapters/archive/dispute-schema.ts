import { z } from 'zod'
import { sha256 } from '../../domain/kernel/digest.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { listingAspects, severities } from '../../domain/order/claim.ts'
import { correspondents } from '../../domain/order/correspondence.ts'
import { emptyDispute, originalRoles, outcomeResults } from '../../domain/order/dispute-record.ts'
import { milestones, statedBy } from '../../domain/order/milestone.ts'
import { returnPayers } from '../../domain/order/return-plan.ts'

const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform(sha256)
const moment = z.iso.datetime().transform((text) => text as Instant)
const count = z.number().int().nonnegative()
const words = z.string().max(20_000)
const id = z.string().min(1).max(200)
const ids = z.array(id)
const money = z.object({ minor: z.number().int(), currency: z.string().regex(/^[A-Z]{3}$/) })
const maybeMoney = money.nullable()
const day = z.iso.date()

const zoned = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const statedTime = z.strictObject({
  day,
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  zone: z.string().refine(zoned),
})

const claim = z.strictObject({
  defects: z.array(
    z.strictObject({ id, what: words, severity: z.enum(severities), pieces: count.nullable(), exhibits: ids }),
  ),
  mismatches: z.array(
    z.strictObject({ id, aspect: z.enum(listingAspects), expected: words, received: words, exhibits: ids }),
  ),
  measurements: z.array(z.strictObject({ id, what: words, value: words, exhibits: ids })),
  pieces: z.strictObject({ bought: count.nullable(), received: count.nullable() }),
  amounts: z.strictObject({ item: maybeMoney, shipping: maybeMoney, tax: maybeMoney }),
  lastTracking: words.nullable(),
})

const message = z.strictObject({
  id,
  at: statedTime,
  direction: z.enum(['sent', 'received']),
  with: z.enum(correspondents),
  channel: words,
  text: words,
  screenshots: z.array(digest),
  reference: words.optional(),
})

const route = z.strictObject({
  method: z.enum(['card', 'paypal', 'bank-transfer', 'wallet', 'bonus-balance', 'voucher', 'other']),
  label: words,
  // Never more than four: a longer number is refused, not cut.
  lastFour: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
})

const refund = z.strictObject({
  offers: z.array(
    z.strictObject({
      at: statedTime,
      by: z.enum(['seller', 'platform']),
      kind: z.enum(['money', 'replacement', 'return', 'coupon']),
      amount: maybeMoney,
      answer: z.enum(['open', 'accepted', 'declined']),
    }),
  ),
  agreed: maybeMoney,
  paidBy: route.nullable(),
  credits: z.array(z.strictObject({ at: statedTime, amount: money, route, seenOn: z.enum(['statement', 'platform']) })),
})

const returning = z.strictObject({
  payer: z.enum(returnPayers),
  agreement: z.union([z.strictObject({ message: id }), z.strictObject({ exhibit: id })]).nullable(),
  postage: maybeMoney,
  packaging: maybeMoney,
  duty: maybeMoney,
  chance: z.number().min(0).max(1).nullable(),
  address: words.nullable(),
  carrier: words.nullable(),
  trackingNumber: words.nullable(),
  chosenAtOwnCost: z.boolean(),
})

const outcome = z.strictObject({
  closedAt: moment,
  result: z.enum(outcomeResults),
  amount: maybeMoney,
  decisive: words,
})

const receipt = z.strictObject({
  at: moment,
  target: id,
  files: z.array(z.strictObject({ name: words, bytes: count, sha256: digest, madeOf: digest.nullable() })),
  warnings: z.array(words).optional(),
})

/** The dispute over an order, as a record holds it; what an older record does not have is empty. */
export const disputeSchema = z.strictObject({
  claim: claim.default(emptyDispute.claim as never),
  milestones: z
    .array(
      z.strictObject({
        milestone: z.enum(milestones),
        at: statedTime,
        statedBy: z.enum(statedBy),
        note: words.optional(),
        receiver: id.optional(),
      }),
    )
    .default([]),
  printed: z.array(z.strictObject({ timer: id, at: statedTime })).default([]),
  correspondence: z.array(message).default([]),
  refund: refund.default(emptyDispute.refund as never),
  returning: returning.nullable().default(null),
  replaces: id.nullable().default(null),
  roles: z.array(z.strictObject({ sha256: digest, role: z.enum(originalRoles) })).default([]),
  routes: ids.default([]),
  ticks: z.array(z.strictObject({ item: id, done: z.boolean() })).default([]),
  edits: z
    .array(
      z.strictObject({
        language: id,
        length: z.enum(['short', 'core', 'long']),
        sentence: id,
        basis: words,
        text: words,
      }),
    )
    .default([]),
  next: z.array(z.strictObject({ what: words, due: day.nullable(), done: z.boolean() })).default([]),
  outcome: outcome.nullable().default(null),
  receipts: z.array(receipt).default([]),
})

/** Some parts of a dispute, to replace those of a record. */
export const disputeChangeSchema = z.strictObject(
  Object.fromEntries(Object.entries(disputeSchema.shape).map(([name, part]) => [name, part.unwrap().optional()])),
)
