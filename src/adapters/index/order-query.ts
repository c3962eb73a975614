import type { DatabaseSync } from 'node:sqlite'
import type { Json } from '../../domain/kernel/canonical-json.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { FoundOrders, OrderQuery } from '../../workflow/ports/search-index.ts'
import { excerptOf, searchedFor } from './excerpt.ts'
import { allOf, type Condition, isHit, type Narrowing, narrowingOf } from './order-condition.ts'

const orders: Readonly<Record<OrderQuery['sort'], string>> = {
  recent: 'row DESC',
  deadline: 'due_at IS NULL OR ended, due_at, id',
  money: 'most DESC, id DESC',
  title: 'title COLLATE NOCASE, id',
}

/** The index that has the wanted order already. */
const ordered: Readonly<Record<OrderQuery['sort'], string>> = {
  recent: '',
  deadline: 'INDEXED BY orders_by_deadline',
  money: 'INDEXED BY orders_most',
  title: 'INDEXED BY orders_title',
}

/** So many hits are all taken, and counted; of more only the page is. */
const fewHits = 1000

/** Times of the two ways along another order than that of time, in microseconds, as they were measured. */
const asking = 25
const taking = 0.6

interface Page {
  readonly rows: readonly number[]
  readonly total: number
  readonly more: boolean
}

const rowsIn = (database: DatabaseSync, { text, values }: Condition): readonly number[] =>
  database
    .prepare(text)
    .all(...values)
    .map(({ row }) => Number(row))

const countIn = (database: DatabaseSync, { text, values }: Condition): number =>
  Number(Object(database.prepare(`SELECT count(*) AS total FROM ${text}`).get(...values)).total)

export const countAll = (database: DatabaseSync): number =>
  Number(Object(database.prepare('SELECT orders FROM tally').get()).orders)

const latestHits = ({ text, values }: Condition, limit: number, offset = 0): Condition => ({
  text: `${text} ORDER BY 1 DESC LIMIT ? OFFSET ?`,
  values: [...values, limit, offset],
})

/** No words: along the wanted order, stopping where the page is full. */
const pageOfAll = (database: DatabaseSync, query: OrderQuery, rest: readonly Condition[]): Page => {
  const { text, values } = allOf(rest)
  const { sort, limit, offset } = query
  const along = query.filters.deadline === undefined ? ordered[sort] : ''
  const rows = rowsIn(database, {
    text: `SELECT row FROM orders ${along} ${text} ORDER BY ${orders[sort]} LIMIT ? OFFSET ?`,
    values: [...values, limit, offset],
  })
  const total = rest.length === 0 ? countAll(database) : countIn(database, { text: `orders ${text}`, values })
  return { rows, total, more: false }
}

/** Few hits: all of them, in the wanted order. */
const pageOfFew = (
  database: DatabaseSync,
  { sort, limit, offset }: OrderQuery,
  hits: readonly number[],
  rest: readonly Condition[],
): Page => {
  const isPlain = sort === 'recent' && rest.length === 0
  const { text, values } = allOf([
    { text: 'row IN (SELECT value FROM json_each(?))', values: [JSON.stringify(hits)] },
    ...rest,
  ])
  const rows = isPlain
    ? hits
    : rowsIn(database, { text: `SELECT row FROM orders ${text} ORDER BY ${orders[sort]}`, values })
  return { rows: rows.slice(offset, offset + limit), total: rows.length, more: false }
}

/** Whether it is quicker to go along the wanted order and ask of each order whether it is a hit than to take all hits. */
const shouldAsk = (database: DatabaseSync, { limit, offset }: OrderQuery, latest: readonly number[]): boolean => {
  const passed = countIn(database, { text: 'orders WHERE row >= ?', values: [latest.at(-1) ?? 0] })
  const share = latest.length / passed
  return ((limit + offset) / share) * asking < countAll(database) * share * taking
}

/** Many hits in another order than that of time, or with a filter that only the rows know. */
const pageOfMany = (
  database: DatabaseSync,
  query: OrderQuery,
  { hits, rest }: { readonly hits: Condition; readonly rest: readonly Condition[] },
  latest: readonly number[],
): Page => {
  const { sort, limit, offset } = query
  const asks = rest.length === 0 && shouldAsk(database, query, latest)
  // A unary plus keeps SQLite from starting with the hits and sorting all of them (https://sqlite.org/optoverview.html).
  const among: Condition = asks
    ? { text: `EXISTS (SELECT 1 FROM (${hits.text}) AS hit WHERE hit.row = orders.row)`, values: hits.values }
    : { ...isHit(hits), text: `+${isHit(hits).text}` }
  const { text, values } = allOf([among, ...rest])
  const along = rest.length === 0 ? ordered[sort] : ''
  const rows = rowsIn(database, {
    text: `SELECT row FROM orders ${along} ${text} ORDER BY ${orders[sort]} LIMIT ? OFFSET ?`,
    values: [...values, limit, offset],
  })
  if (rest.length === 0) return { rows, total: fewHits, more: true }
  return { rows, total: countIn(database, { text: `orders ${text}`, values }), more: false }
}

const pageOf = (database: DatabaseSync, query: OrderQuery): Page => {
  const { hits, rest }: Narrowing = narrowingOf(query)
  if (hits === null) return pageOfAll(database, query, rest)
  const latest = rowsIn(database, latestHits(hits, fewHits + 1))
  if (latest.length <= fewHits) return pageOfFew(database, query, latest, rest)
  const { sort, limit, offset } = query
  if (sort !== 'recent' || rest.length > 0) return pageOfMany(database, query, { hits, rest }, latest)
  const isTaken = offset + limit <= latest.length
  const rows = isTaken ? latest.slice(offset, offset + limit) : rowsIn(database, latestHits(hits, limit, offset))
  return { rows, total: fewHits, more: true }
}

/** One page. Excerpts are made for the page only. */
export const findOrders = (database: DatabaseSync, query: OrderQuery): FoundOrders => {
  const { rows, total, more } = pageOf(database, query)
  const sought = searchedFor(query.text)
  const shown = database.prepare(
    'SELECT o.id, o.created_at, o.valid_until, t.summary, t.text, t.numbers FROM orders AS o JOIN texts AS t USING (row) WHERE row = ?',
  )
  return {
    total,
    more,
    orders: rows.flatMap((row) => {
      const found = shown.get(row)
      if (!found) return []
      return [
        {
          id: String(found.id),
          createdAt: String(found.created_at) as Instant,
          summary: JSON.parse(String(found.summary)) as Json,
          validUntil: found.valid_until === null ? null : (String(found.valid_until) as Instant),
          excerpt: excerptOf(sought, String(found.text), String(found.numbers).split('\n')),
        },
      ]
    }),
  }
}

/** How many orders fit, one by one. */
export const countFound = (database: DatabaseSync, query: OrderQuery): number => {
  const { hits, rest } = narrowingOf(query)
  if (hits !== null && rest.length === 0) return countIn(database, { ...hits, text: `(${hits.text})` })
  const { text, values } = allOf([...(hits ? [isHit(hits)] : []), ...rest])
  return text === '' ? countAll(database) : countIn(database, { text: `orders ${text}`, values })
}
