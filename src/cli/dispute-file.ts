import { disputeChangeSchema } from '../adapters/archive/dispute-schema.ts'
import type { Failure } from '../domain/kernel/failure.ts'
import { parseMoney } from '../domain/kernel/money.ts'
import { fail, type Result, succeed } from '../domain/kernel/result.ts'
import { type DisputeRecord, emptyDispute } from '../domain/order/dispute-record.ts'

/** Far more than a case takes; a video named by mistake is not read to its end. */
export const mostDisputeBytes = 4_000_000

const bad = (message: string): Result<never, Failure> => fail({ code: 'dispute.bad-record', message })

const moneyNames = new Set(['item', 'shipping', 'tax', 'amount', 'agreed', 'postage', 'packaging', 'duty'])

/** Amounts may be written as people write them, "23.90 EUR"; what is no amount stays and is refused by the schema. */
const withAmounts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withAmounts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      moneyNames.has(name) && typeof part === 'string' ? (parseMoney(part) ?? part) : withAmounts(part),
    ]),
  )
}

const isPart = (name: string): name is keyof DisputeRecord => Object.hasOwn(emptyDispute, name)

interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly expected?: unknown
}

const where = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `no. ${step + 1}` : String(step))).join(', ')

const whyNot = (issue: Issue | undefined, known: readonly string[]): string => {
  if (issue === undefined) return 'The file does not hold parts of a dispute.'
  const { code, path, keys, values, expected } = issue
  const place = where(path)
  if (code === 'unrecognized_keys') {
    return path.length === 0
      ? `There is no “${keys?.[0] ?? ''}” here. Known are: ${known.join(', ')}.`
      : `There is no “${keys?.[0] ?? ''}” in “${place}”. Take it out, or check how it is written.`
  }
  const last = path.findLast((step) => typeof step === 'string')
  if (typeof last === 'string' && moneyNames.has(last)) {
    return `“${place}” is not an amount. Write it like “23.90 EUR”.`
  }
  if (code === 'invalid_value') return `“${place}” must be one of: ${(values ?? []).map(String).join(', ')}.`
  if (last === 'zone') return `“${place}” is not a time zone. Write it like “Europe/Berlin”.`
  if (last === 'day') return `“${place}” is not a day. Write it like “2026-05-09”.`
  if (last === 'time') return `“${place}” is not a time of day. Write it like “14:02”, or null.`
  if (last === 'lastFour') return `“${place}” takes the last four digits and never more, or null.`
  if (last === 'chance') return `“${place}” must be a number from 0 to 1, or null.`
  if (code === 'too_small' && (last === 'bought' || last === 'received' || last === 'pieces')) {
    return `“${place}” must be a whole number, 0 or more, or null.`
  }
  if (code === 'invalid_type') return `“${place}” is missing or no ${String(expected)}.`
  return `“${place}” cannot be used as it is written.`
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields that are laid over one by one, too; all others are replaced. */
const laidOver = new Set(['pieces', 'amounts'])

const layOver = (known: unknown, given: unknown): unknown =>
  isRecord(known) && isRecord(given)
    ? {
        ...known,
        ...Object.fromEntries(
          Object.entries(given).map(([name, part]) => [name, laidOver.has(name) ? layOver(known[name], part) : part]),
        ),
      }
    : given

export interface DisputeReading {
  /** The parts that the file may hold; all where it is left out. */
  readonly allowed?: readonly (keyof DisputeRecord)[]
  /** What a part is laid over, so that the file needs to hold only what changes; without it parts are replaced whole. */
  readonly over?: Partial<DisputeRecord>
}

/**
 * Reads parts of a dispute record from JSON; null empties a part. Unknown names are refused, not dropped. Fails with
 * `dispute.bad-record`.
 */
export const parseDisputeChange = (
  text: string,
  { allowed = Object.keys(emptyDispute) as (keyof DisputeRecord)[], over = {} }: DisputeReading = {},
): Result<Partial<DisputeRecord>, Failure> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Node's own words quote the file, which may be any file that was named by mistake.
    return bad('The file is not JSON. Look for a missing quote, comma or bracket.')
  }
  if (!isRecord(value)) {
    return bad('The file must hold one JSON object with parts of the dispute.')
  }
  const entries = Object.entries(value)
  const stranger = entries.find(([name]) => !isPart(name) || !allowed.includes(name))
  if (stranger) return bad(whyNot({ code: 'unrecognized_keys', path: [], message: '', keys: [stranger[0]] }, allowed))
  const filled = Object.fromEntries(
    entries.map(([name, part]) =>
      isPart(name) ? [name, part === null ? emptyDispute[name] : layOver(over[name], withAmounts(part))] : [name, part],
    ),
  )
  const parsed = disputeChangeSchema.safeParse(filled)
  if (parsed.success) return succeed(parsed.data as Partial<DisputeRecord>)
  const issues = parsed.error.issues as readonly Issue[]
  // A name that is written wrongly explains the part that seems to be missing.
  return bad(whyNot(issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0], allowed))
}
