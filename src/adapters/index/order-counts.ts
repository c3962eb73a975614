import type { DatabaseSync } from 'node:sqlite'
import { moneyParts, type OrderCounts, type OrderQuery } from '../../workflow/ports/search-index.ts'
import { allOf, type Condition, deadlineConditions, hasMoney, hitRows, isHit } from './order-condition.ts'

/** The platforms with the most orders are offered as filters. */
const mostPlatforms = 12

/** How many of the text's hits each filter would leave. */
export const countOrders = (
  database: DatabaseSync,
  query: Pick<OrderQuery, 'text' | 'soonUntil' | 'now'>,
): OrderCounts => {
  const hits = hitRows(query.text, [])
  const { text, values } = allOf(hits ? [isHit(hits)] : [])
  const kinds: readonly Condition[] = [
    { text: 'ended = 0', values: [] },
    { text: 'ended = 1', values: [] },
    deadlineConditions.soon(query),
    deadlineConditions.passed(query),
    deadlineConditions.none(query),
    ...moneyParts.map((part) => ({ text: hasMoney(part), values: [] })),
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
    .prepare(
      `SELECT platform, count(*) AS orders FROM orders ${text} GROUP BY platform ORDER BY orders DESC, platform
         LIMIT ${mostPlatforms}`,
    )
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
