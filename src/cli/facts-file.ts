import { z } from 'zod'
import type { Failure } from '../domain/kernel/failure.ts'
import { parseMoney } from '../domain/kernel/money.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { claimReasons, type OrderFacts, remedies } from '../domain/order/order.ts'

const moneySchema = z.union([
  z.object({ minor: z.number().int(), currency: z.string().regex(/^[A-Z]{3}$/) }).strict(),
  z.string().transform((text, context) => {
    const money = parseMoney(text)
    if (money === null) context.addIssue({ code: 'custom', message: 'an amount is written like "23.90 EUR"' })
    return money ?? z.NEVER
  }),
])

const words = z.string().max(5000)

const factsSchema = z
  .object({
    platform: words,
    seller: words,
    sellerRating: words,
    listingText: z.string().max(20_000),
    orderNumber: words,
    orderLink: words,
    item: words,
    price: moneySchema,
    claimed: moneySchema,
    trackingNumber: words,
    orderedAt: words,
    shippedAt: words,
    deliveredAt: words,
    reason: z.enum(claimReasons),
    remedy: z.enum(remedies),
    expected: words,
    received: words,
    notes: words,
  })
  .partial()
  .strict()

const withNulls = z.record(z.string(), z.unknown())

const bad = (message: string): Result<never, Failure> => fail({ code: 'order.bad-facts', message })

const whyNot = (issue: z.core.$ZodIssue | undefined): string => {
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(factsSchema.shape).join(', ')
    return `There is no fact called “${issue.keys[0] ?? ''}”. Known are: ${known}.`
  }
  const name = String(issue?.path[0] ?? '')
  if (name === 'reason') return `There is no such reason. Known are: ${claimReasons.join(', ')}.`
  if (name === 'remedy') return `There is no such remedy. Known are: ${remedies.join(', ')}.`
  if (name === 'price' || name === 'claimed') return `“${name}” is not an amount. Write it like “23.90 EUR”.`
  const most = name === 'listingText' ? 20_000 : 5000
  return `“${name}” must be a text of at most ${most} characters.`
}

/** Reads facts from JSON and lays them over `known`; null removes a fact. Unknown names are refused, not dropped. */
export const parseFacts = (text: string, known: OrderFacts): Result<OrderFacts, Failure> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Node's own words quote the file, which may be any file that was named by mistake.
    return bad('The file is not JSON. Look for a missing quote, comma or bracket.')
  }
  const record = withNulls.safeParse(value)
  if (!record.success) return bad('The file must hold one JSON object with the order’s facts.')
  const entries = Object.entries(record.data)
  const parsed = factsSchema.safeParse(Object.fromEntries(entries.filter(([, fact]) => fact !== null)))
  if (!parsed.success) {
    return bad(whyNot(parsed.error.issues[0]))
  }
  const removed = new Set(entries.filter(([, fact]) => fact === null).map(([name]) => name))
  const merged = { ...known, ...parsed.data }
  return succeed(Object.fromEntries(Object.entries(merged).filter(([name]) => !removed.has(name))) as OrderFacts)
}
