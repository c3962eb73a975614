import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Json } from '../../domain/kernel/canonical-json.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import {
  type FoundOrders,
  hitEnd,
  hitStart,
  moneyParts,
  type OrderCounts,
  type OrderQuery,
} from '../../workflow/ports/search-index.ts'
import { matchExpressions } from './match-expression.ts'

/** A condition with the values for its question marks. */
interface Condition {
  readonly text: string
  readonly values: readonly SQLInputValue[]
}

const hits = (typed: string): Condition | null => {
  const { words, numbers } = matchExpressions(typed)
  const parts: Condition[] = []
  if (words !== null) parts.push({ text: 'SELECT rowid FROM words WHERE words MATCH ?', values: [words] })
  if (numbers !== null) parts.push({ text: 'SELECT rowid FROM numbers WHERE numbers MATCH ?', values: [numbers] })
  if (parts.length === 0) return null
  return {
    text: `row IN (${parts.map(({ text }) => text).join(' UNION ')})`,
    values: parts.flatMap(({ values }) => values),
  }
}

/** Whether an order has money of this kind: see `moneyBits`. */
const has = (part: (typeof moneyParts)[number]): string => `money & ${1 << moneyParts.indexOf(part)}`

type Moments = Pick<OrderQuery, 'now' | 'soonUntil'>

const deadlines: Readonly<Record<'soon' | 'passed' | 'none', (moments: Moments) => Condition>> = {
  soon: ({ soonUntil }) => ({ text: 'ended = 0 AND due_at IS NOT NULL AND due_at <= ?', values: [soonUntil] }),
  passed: ({ now }) => ({ text: 'ended = 0 AND (missed = 1 OR due_at <= ?)', values: [now] }),
  none: () => ({ text: 'ended = 0 AND undated = 1', values: [] }),
}

const conditionsOf = ({ text, filters, now, soonUntil }: OrderQuery): readonly Condition[] => {
  const { ended, platform, deadline, money } = filters
  const found = hits(text)
  return [
    ...(found ? [found] : []),
    ...(ended === undefined ? [] : [{ text: 'ended = ?', values: [Number(ended)] }]),
    ...(platform === undefined ? [] : [{ text: 'platform = ?', values: [platform] }]),
    ...(deadline === undefined ? [] : [deadlines[deadline]({ now, soonUntil })]),
    ...(money === undefined ? [] : [{ text: has(money), values: [] }]),
  ]
}

const where = (conditions: readonly Condition[]): Condition => ({
  text: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => `(${text})`).join(' AND ')}`,
  values: conditions.flatMap(({ values }) => values),
})

const orders: Readonly<Record<OrderQuery['sort'], string>> = {
  recent: 'created_at DESC, id DESC',
  deadline: 'due_at IS NULL OR ended, due_at, id',
  money: 'most DESC, id DESC',
  title: 'title COLLATE NOCASE, id',
}

/** Words around a hit in an excerpt. */
const excerptWords = 10

/** From so many hits on it is quicker to go along the wanted order and to ask of each whether it is a hit. */
const manyHits = 3000

/** The index that has the wanted order already, where there is one. */
const ordered: Readonly<Record<OrderQuery['sort'], string>> = {
  recent: 'INDEXED BY orders_recent',
  deadline: '',
  money: 'INDEXED BY orders_most',
  title: 'INDEXED BY orders_title',
}

const countFound = (database: DatabaseSync, query: OrderQuery): number => {
  const { words, numbers } = matchExpressions(query.text)
  const isFiltered = Object.values(query.filters).some((filter) => filter !== undefined)
  if (!isFiltered && words !== null && numbers === null)
    return Number(Object(database.prepare('SELECT count(*) AS total FROM words WHERE words MATCH ?').get(words)).total)
  const { text, values } = where(conditionsOf(query))
  return Number(Object(database.prepare(`SELECT count(*) AS total FROM orders ${text}`).get(...values)).total)
}

const rowsOf = (database: DatabaseSync, query: OrderQuery, total: number): readonly number[] => {
  const { text, values } = where(conditionsOf(query))
  const along = total > manyHits && query.filters.deadline === undefined ? ordered[query.sort] : ''
  // A unary plus keeps SQLite from starting with the hits and sorting all of them (https://sqlite.org/optoverview.html).
  const condition = along === '' ? text : text.replaceAll('row IN', '+row IN')
  return database
    .prepare(`SELECT row FROM orders ${along} ${condition} ORDER BY ${orders[query.sort]} LIMIT ? OFFSET ?`)
    .all(...values, query.limit, query.offset)
    .map(({ row }) => Number(row))
}

/** One pass over the hits: asked row by row, each question would read the lists of the words again. */
const excerptsOf = (database: DatabaseSync, text: string, rows: readonly number[]): ReadonlyMap<number, string> => {
  const { words } = matchExpressions(text)
  if (words === null || rows.length === 0) return new Map()
  const pieces = database
    .prepare(
      `SELECT rowid AS row, snippet(words, 0, '${hitStart}', '${hitEnd}', '…', ${excerptWords}) AS piece FROM words
         WHERE words MATCH ? AND +rowid IN (${rows.join(',')})`,
    )
    .all(words)
  return new Map(pieces.map(({ row, piece }) => [Number(row), String(piece)]))
}

/** The number in which the typed part stands. */
const numberHitsOf = (database: DatabaseSync, text: string, rows: readonly number[]): ReadonlyMap<number, string> => {
  const { numbers } = matchExpressions(text)
  if (numbers === null || rows.length === 0) return new Map()
  const found = database
    .prepare(
      `SELECT rowid AS row, highlight(numbers, 0, '${hitStart}', '${hitEnd}') AS marked FROM numbers
         WHERE numbers MATCH ? AND +rowid IN (${rows.join(',')})`,
    )
    .all(numbers)
  return new Map(
    found.flatMap(({ row, marked }) => {
      const number = String(marked)
        .split('\n')
        .find((line) => line.includes(hitStart))
      return number === undefined ? [] : [[Number(row), number]]
    }),
  )
}

/** One page, with how many there are in all. Excerpts are made for the page only. */
export const findOrders = (database: DatabaseSync, query: OrderQuery): FoundOrders => {
  const total = countFound(database, query)
  const rows = rowsOf(database, query, total)
  const excerpts = excerptsOf(database, query.text, rows)
  const numbers = numberHitsOf(
    database,
    query.text,
    rows.filter((row) => !excerpts.has(row)),
  )
  const shown = database.prepare(
    'SELECT o.id, o.valid_until, s.summary FROM orders AS o JOIN summaries AS s USING (row) WHERE row = ?',
  )
  return {
    total,
    orders: rows.flatMap((row) => {
      const found = shown.get(row)
      if (!found) return []
      return [
        {
          id: String(found.id),
          summary: JSON.parse(String(found.summary)) as Json,
          validUntil: found.valid_until === null ? null : (String(found.valid_until) as Instant),
          excerpt: excerpts.get(row) ?? numbers.get(row) ?? null,
        },
      ]
    }),
  }
}

/** How many of the text's hits each filter would leave. */
export const countOrders = (
  database: DatabaseSync,
  query: Pick<OrderQuery, 'text' | 'soonUntil' | 'now'>,
): OrderCounts => {
  const { text, values } = where([hits(query.text)].filter((condition) => condition !== null))
  const kinds: readonly Condition[] = [
    { text: 'ended = 0', values: [] },
    { text: 'ended = 1', values: [] },
    deadlines.soon(query),
    deadlines.passed(query),
    deadlines.none(query),
    ...moneyParts.map((part) => ({ text: has(part), values: [] })),
  ]
  // All in one pass over the orders.
  const sums = kinds.map((kind, place) => `total(CASE WHEN ${kind.text} THEN 1 ELSE 0 END) AS k${place}`)
  const counted = Object(
    database
      .prepare(`SELECT ${sums.join(', ')} FROM orders ${text}`)
      .get(...kinds.flatMap((kind) => kind.values), ...values),
  )
  const count = (place: number): number => Number(counted[`k${place}`])
  const platforms = database
    .prepare(`SELECT platform, count(*) AS orders FROM orders ${text} GROUP BY platform ORDER BY orders DESC LIMIT 12`)
    .all(...values)
  return {
    open: count(0),
    ended: count(1),
    soon: count(2),
    passed: count(3),
    none: count(4),
    claimed: count(5),
    offered: count(6),
    refunded: count(7),
    overdue: count(8),
    platforms: platforms.map(({ platform, orders: many }) => ({ platform: String(platform), orders: Number(many) })),
  }
}
