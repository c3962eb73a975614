import type { DatabaseSync } from 'node:sqlite'
import { moneyParts, type OrderCounts, type OrderQuery } from '../../workflow/ports/search-index.ts'
import { allOf, type Condition, deadlineConditions, hasMoney, hitRows, isHit } from './order-condition.ts'

/** The platforms with the most orders are offered as filters. */
const mostPlatforms = 12

interface Group {
  readonly ended: number
  readonly platform: string
  readonly money: number
  readonly undated: number
  readonly missed: number
  readonly orders: number
}

/** The same of all orders, from an index that holds what is asked and little else. */
const countAllOrders = (
  database: DatabaseSync,
  { now, soonUntil }: Pick<OrderQuery, 'soonUntil' | 'now'>,
): OrderCounts => {
  const groups = database
    .prepare(
      `SELECT ended, platform, money, undated, missed, count(*) AS orders FROM orders INDEXED BY orders_facets
         GROUP BY ended, platform, money, undated, missed`,
    )
    .all() as unknown as readonly Group[]
  const sum = (fits: (group: Group) => boolean): number =>
    groups.reduce((total, group) => total + (fits(group) ? group.orders : 0), 0)
  const due = (condition: string, moment: string): number =>
    Number(
      Object(
        database
          .prepare(`SELECT count(*) AS total FROM orders WHERE ended = 0 AND due_at IS NOT NULL AND ${condition}`)
          .get(moment),
      ).total,
    )
  const money = (part: (typeof moneyParts)[number]): number =>
    sum((group) => (group.money & (1 << moneyParts.indexOf(part))) !== 0)
  const platforms = new Map<string, number>()
  for (const { platform, orders } of groups) platforms.set(platform, (platforms.get(platform) ?? 0) + orders)
  return {
    open: sum(({ ended }) => ended === 0),
    ended: sum(({ ended }) => ended === 1),
    soon: due('due_at <= ?', soonUntil),
    passed: sum(({ ended, missed }) => ended === 0 && missed === 1) + due('missed = 0 AND due_at <= ?', now),
    none: sum(({ ended, undated }) => ended === 0 && undated === 1),
    claimed: money('claimed'),
    offered: money('offered'),
    refunded: money('refunded'),
    overdue: money('overdue'),
    platforms: [...platforms]
      .map(([platform, orders]) => ({ platform, orders }))
      .sort((a, b) => b.orders - a.orders || (a.platform < b.platform ? -1 : 1))
      .slice(0, mostPlatforms),
  }
}

/** How many of the text's hits each filter would leave. */
export const countOrders = (
  database: DatabaseSync,
  query: Pick<OrderQuery, 'text' | 'soonUntil' | 'now'>,
): OrderCounts => {
  const hits = hitRows(query.text, [])
  if (hits === null) return countAllOrders(database, query)
  const { text, values } = allOf([isHit(hits)])
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
