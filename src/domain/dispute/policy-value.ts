import { formatMoney, type Money, parseMoney } from '../kernel/money.ts'
import { type Remedy, remedies } from '../order/order.ts'
import type { Policy, Sourced, Span, TimerUnit } from './policy.ts'

const fileLimits = [
  'maxFiles',
  'maxBytesPerFile',
  'maxTotalBytes',
  'formats',
  'maxVideoBytes',
  'maxVideoSeconds',
  'maxPixels',
  'maxNameLength',
  'maxPages',
] as const

/** Any value of a pack that a user may put in place of a published one. */
export type PolicyValue = number | string | readonly string[] | Span | Money

/** Names of all values of a pack that can be read and overridden: `files.maxFiles`, `timers.dispute.open.latest`, … */
export const valuePaths = (policy: Policy): readonly string[] => [
  'zone',
  ...policy.timers.map(({ id }) => `timers.${id}`),
  'refundLatest',
  'text.maxCharacters',
  'text.language',
  'remedies',
  ...fileLimits.map((name) => `files.${name}`),
  'fields',
  'maxClaim',
]

/** The value at a path; null where the pack has no such path. */
export const valueAt = (policy: Policy, path: string): Sourced<PolicyValue> | null => {
  if (path === 'zone') return policy.zone
  if (path === 'refundLatest') return policy.refundLatest
  if (path === 'text.maxCharacters') return policy.text.maxCharacters
  if (path === 'text.language') return policy.text.language
  if (path === 'remedies') return policy.remedies
  if (path === 'fields') return policy.fields
  if (path === 'maxClaim') return policy.maxClaim
  const limit = fileLimits.find((name) => path === `files.${name}`)
  if (limit) return policy.files[limit]
  return policy.timers.find(({ id }) => path === `timers.${id}`)?.span ?? null
}

/** The pack with another value at a path that it has. */
export const withValue = (policy: Policy, path: string, value: Sourced<PolicyValue>): Policy => {
  if (path === 'zone') return { ...policy, zone: value as Sourced<string> }
  if (path === 'refundLatest') return { ...policy, refundLatest: value as Sourced<Span> }
  if (path === 'text.maxCharacters') {
    return { ...policy, text: { ...policy.text, maxCharacters: value as Sourced<number> } }
  }
  if (path === 'text.language') return { ...policy, text: { ...policy.text, language: value as Sourced<string> } }
  if (path === 'remedies') return { ...policy, remedies: value as Sourced<readonly Remedy[]> }
  if (path === 'fields') return { ...policy, fields: value as Sourced<readonly string[]> }
  if (path === 'maxClaim') return { ...policy, maxClaim: value as Sourced<Money> }
  const limit = fileLimits.find((name) => path === `files.${name}`)
  if (limit) return { ...policy, files: { ...policy.files, [limit]: value } }
  const timers = policy.timers.map((timer) =>
    path === `timers.${timer.id}` ? { ...timer, span: value as Sourced<Span> } : timer,
  )
  return { ...policy, timers }
}

const units: readonly TimerUnit[] = ['hour', 'calendar-day', 'business-day', 'month', 'year']

const isZone = (text: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}

const parseSpan = (text: string): Span | null => {
  const match = /^(\d{1,5})\s+([a-z]+(?:-[a-z]+)?)$/.exec(text)
  const unit = units.find((one) => match?.[2] === one || match?.[2] === `${one}s`)
  return match?.[1] !== undefined && unit ? { count: Number(match[1]), unit } : null
}

const parseList = (text: string): readonly string[] | null => {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => /^[a-z0-9-]+$/.test(part)) ? parts : null
}

const parseWhole = (text: string, least: number): number | null => {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : null
  return value !== null && value >= least ? value : null
}

const parseRemedies = (text: string): readonly string[] | null => {
  const parts = parseList(text)
  return parts?.every((part) => remedies.some((remedy) => remedy === part)) ? parts : null
}

/** How a value of a path is written, for a message. */
export const valueForm = (path: string): string => {
  if (path === 'zone') return 'a time zone like “Europe/Berlin”'
  if (path === 'maxClaim') return 'an amount like “250 USD”'
  if (path === 'text.language') return 'a language like “en” or “pt-BR”'
  if (path === 'remedies') return `some of: ${remedies.join(', ')}`
  if (path === 'files.formats') return 'endings like “jpg, png”'
  if (path === 'fields') return 'field names like “reason, amount”'
  return path === 'refundLatest' || path.startsWith('timers.') ? 'a span like “15 calendar-days”' : 'a whole number'
}

/** Reads a value as a user writes it; null when it does not fit the path. */
export const parseValue = (path: string, written: string): PolicyValue | null => {
  const text = written.trim()
  if (path === 'zone') return text.includes('/') && isZone(text) ? text : null
  if (path === 'maxClaim') return parseMoney(text)
  if (path === 'text.language') return /^[a-z]{2,3}(-[A-Z]{2})?$/.test(text) ? text : null
  if (path === 'remedies') return parseRemedies(text)
  if (path === 'files.formats' || path === 'fields') return parseList(text)
  if (path === 'refundLatest' || path.startsWith('timers.')) return parseSpan(text)
  return parseWhole(text, path === 'files.maxVideoBytes' ? 0 : 1)
}

/** A value as `parseValue` reads it. */
export const writeValue = (value: PolicyValue): string => {
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  if ('unit' in value) return `${value.count} ${value.unit}`
  return 'minor' in value ? formatMoney(value) : value.join(', ')
}
