import type { SQLInputValue } from 'node:sqlite'
import { moneyParts, type OrderFilters, type OrderQuery } from '../../workflow/ports/search-index.ts'
import { filterTerms } from './index-terms.ts'
import { matchExpressions } from './match-expression.ts'

/** A piece of SQL with the values for its question marks. */
export interface Condition {
  readonly text: string
  readonly values: readonly SQLInputValue[]
}

/**
 * The hits of what was typed and of `terms` as a SELECT of their rows; null where nothing is asked. With
 * `ORDER BY 1 DESC` behind it SQLite merges the two lists as it goes, and stops where its reader stops.
 */
export const hitRows = (typed: string, terms: readonly string[]): Condition | null => {
  const { words, numbers } = matchExpressions(typed, terms)
  const parts: Condition[] = []
  if (words !== null) parts.push({ text: 'SELECT rowid AS row FROM words WHERE words MATCH ?', values: [words] })
  if (numbers !== null)
    parts.push({ text: 'SELECT rowid AS row FROM numbers WHERE numbers MATCH ?', values: [numbers] })
  if (parts.length === 0) return null
  return { text: parts.map(({ text }) => text).join(' UNION '), values: parts.flatMap(({ values }) => values) }
}

type Moments = Pick<OrderQuery, 'now' | 'soonUntil'>

/** Whether an order has money of this kind: see `moneyBits`. */
export const hasMoney = (part: (typeof moneyParts)[number]): string => `money & ${1 << moneyParts.indexOf(part)}`

export const deadlineConditions: Readonly<Record<'soon' | 'passed' | 'none', (moments: Moments) => Condition>> = {
  soon: ({ soonUntil }) => ({ text: 'ended = 0 AND due_at IS NOT NULL AND due_at <= ?', values: [soonUntil] }),
  passed: ({ now }) => ({ text: 'ended = 0 AND (missed = 1 OR due_at <= ?)', values: [now] }),
  none: () => ({ text: 'ended = 0 AND undated = 1', values: [] }),
}

const filterConditions = (filters: OrderFilters, moments: Moments): readonly Condition[] => {
  const { ended, platform, deadline, money } = filters
  return [
    ...(ended === undefined ? [] : [{ text: 'ended = ?', values: [Number(ended)] }]),
    ...(platform === undefined ? [] : [{ text: 'platform = ?', values: [platform] }]),
    ...(deadline === undefined ? [] : [deadlineConditions[deadline](moments)]),
    ...(money === undefined ? [] : [{ text: hasMoney(money), values: [] }]),
  ]
}

/** A query as what the full-text tables can tell, and as what the rows of the orders must tell. */
export interface Narrowing {
  /** Rows of orders, no others; null where the full-text tables tell nothing. */
  readonly hits: Condition | null
  /** What has to be asked of each row of the hits; nothing where they are what was asked for. */
  readonly rest: readonly Condition[]
}

export const narrowingOf = ({ text, filters, now, soonUntil }: OrderQuery): Narrowing => {
  const terms = filterTerms(filters)
  return { hits: hitRows(text, terms ?? []), rest: terms === null ? filterConditions(filters, { now, soonUntil }) : [] }
}

export const allOf = (conditions: readonly Condition[]): Condition => ({
  text: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => `(${text})`).join(' AND ')}`,
  values: conditions.flatMap(({ values }) => values),
})

/** The hits as a condition on the rows of the orders. */
export const isHit = ({ text, values }: Condition): Condition => ({ text: `row IN (${text})`, values })
