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

const has = (part: string): string => `row IN (SELECT row FROM stakes WHERE ${part} > 0)`

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

/** One page, with how many there are in all. Excerpts are made for the page only. */
export const findOrders = (database: DatabaseSync, query: OrderQuery): FoundOrders => {
  const { text, values } = where(conditionsOf(query))
  const total = Number(Object(database.prepare(`SELECT count(*) AS total FROM orders ${text}`).get(...values)).total)
  const page = database
    .prepare(`SELECT row, id, summary, valid_until FROM orders ${text} ORDER BY ${orders[query.sort]} LIMIT ? OFFSET ?`)
    .all(...values, query.limit, query.offset)
  const { words } = matchExpressions(query.text)
  const excerpt = database.prepare(
    `SELECT snippet(words, 0, '${hitStart}', '${hitEnd}', '…', ${excerptWords}) AS piece FROM words
       WHERE words MATCH ? AND rowid = ?`,
  )
  return {
    total,
    orders: page.map(({ row, id, summary, valid_until: validUntil }) => {
      const piece = words === null ? undefined : excerpt.get(words, Number(row))?.piece
      return {
        id: String(id),
        summary: JSON.parse(String(summary)) as Json,
        validUntil: validUntil === null ? null : (String(validUntil) as Instant),
        excerpt: piece === undefined ? null : String(piece),
      }
    }),
  }
}

/** How many of the text's hits each filter would leave. */
export const countOrders = (
  database: DatabaseSync,
  query: Pick<OrderQuery, 'text' | 'soonUntil' | 'now'>,
): OrderCounts => {
  const found = hits(query.text)
  const count = (more: Condition): number => {
    const { text, values } = where([...(found ? [found] : []), more])
    return Number(Object(database.prepare(`SELECT count(*) AS total FROM orders ${text}`).get(...values)).total)
  }
  const { text, values } = where(found ? [found] : [])
  const platforms = database
    .prepare(`SELECT platform, count(*) AS orders FROM orders ${text} GROUP BY platform ORDER BY orders DESC LIMIT 12`)
    .all(...values)
  const [claimed = 0, offered = 0, refunded = 0, overdue = 0] = moneyParts.map((part) =>
    count({ text: has(part), values: [] }),
  )
  return {
    open: count({ text: 'ended = 0', values: [] }),
    ended: count({ text: 'ended = 1', values: [] }),
    soon: count(deadlines.soon(query)),
    passed: count(deadlines.passed(query)),
    none: count(deadlines.none(query)),
    claimed,
    offered,
    refunded,
    overdue,
    platforms: platforms.map(({ platform, orders: many }) => ({ platform: String(platform), orders: Number(many) })),
  }
}
