import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { AtStake } from '../../domain/order/money-at-stake.ts'
import { type IndexedOrder, moneyParts } from '../../workflow/ports/search-index.ts'
import { indexTerms } from './index-terms.ts'
import { createPlaceInOrder } from './place-in-order.ts'

const largest = (stake: readonly AtStake[]): number => Math.max(0, ...stake.map(({ claimed }) => claimed))

/** One bit for each kind of money that the order has, in the order of `moneyParts`. */
const moneyBits = (stake: readonly AtStake[]): number =>
  moneyParts.reduce((bits, part, place) => (stake.some((sums) => sums[part] > 0) ? bits | (1 << place) : bits), 0)

const rowTables = ['orders', 'texts', 'stakes', 'originals'] as const
const termTables = ['words', 'numbers'] as const

export interface IndexWriter {
  /** Both: all of them or none. */
  put(orders: readonly IndexedOrder[]): void
  remove(ids: readonly string[]): void
}

/** Writes orders into the tables of the index. Throws what SQLite throws, after which nothing of the call was written. */
export const createIndexWriter = (database: DatabaseSync): IndexWriter => {
  const known = database.prepare('SELECT row, created_at FROM orders WHERE id = ?')
  const statements = {
    order: database.prepare(
      `INSERT INTO orders (row, id, mark, created_at, title, platform, ended, due_at, missed, undated, valid_until, most,
         money, tracking) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    texts: database.prepare('INSERT INTO texts VALUES (?, ?, ?, ?)'),
    stake: database.prepare('INSERT INTO stakes VALUES (?, ?, ?, ?, ?, ?)'),
    original: database.prepare('INSERT OR IGNORE INTO originals VALUES (?, ?, ?)'),
    words: database.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)'),
    numbers: database.prepare('INSERT INTO numbers (rowid, text) VALUES (?, ?)'),
  }
  const termRemovals = termTables.map((table) => database.prepare(`DELETE FROM ${table} WHERE rowid = ?`))
  const removals = [
    ...rowTables.map((table) => database.prepare(`DELETE FROM ${table} WHERE row = ?`)),
    ...termRemovals,
  ]
  const moves = rowTables.map((table) => database.prepare(`UPDATE ${table} SET row = ? WHERE row = ?`))
  const stored = database.prepare(
    'SELECT t.text, t.numbers, o.ended, o.undated, o.platform, o.money FROM orders AS o JOIN texts AS t USING (row) WHERE row = ?',
  )

  const putTerms = (row: number, ...order: Parameters<typeof indexTerms>): void => {
    const terms = indexTerms(...order)
    statements.words.run(row, terms.words)
    statements.numbers.run(row, terms.numbers)
  }

  /** Rows below zero are on the way to another one, and are not found meanwhile. */
  const moveRow = (from: number, to: number): void => {
    for (const move of moves) move.run(to, from)
    if (from > 0) for (const removal of termRemovals) removal.run(from)
    if (to < 0) return
    const { text, numbers, ended, undated, platform, money } = Object(stored.get(to))
    const facets = { ended: ended === 1, undated: undated === 1, platform: String(platform), money: Number(money) }
    putTerms(to, String(text), String(numbers).split('\n'), facets)
  }
  const { placeFor } = createPlaceInOrder(database, moveRow)

  const remove = (id: string): { readonly row: number; readonly createdAt: string } | null => {
    const found = known.get(id)
    if (!found) return null
    for (const removal of removals) removal.run(Number(found.row))
    return { row: Number(found.row), createdAt: String(found.created_at) }
  }

  const insert = (order: IndexedOrder): void => {
    const before = remove(order.id)
    const row = before?.createdAt === order.createdAt ? before.row : placeFor(order.createdAt, order.id)
    const money = moneyBits(order.stake)
    const values: SQLInputValue[] = [row, order.id, order.mark, order.createdAt, order.title, order.platform]
    values.push(Number(order.ended), order.dueAt, Number(order.missed), Number(order.undated), order.validUntil)
    values.push(largest(order.stake), money, order.trackingNumber)
    statements.order.run(...values)
    statements.texts.run(row, JSON.stringify(order.summary), order.text, order.numbers.join('\n'))
    for (const { currency, claimed, offered, refunded, overdue } of order.stake)
      statements.stake.run(row, currency, claimed, offered, refunded, overdue)
    for (const digest of order.originals) statements.original.run(digest, row, Number(order.unread.includes(digest)))
    putTerms(row, order.text, order.numbers, { ...order, money })
  }

  const together = (work: () => void): void => {
    database.exec('BEGIN IMMEDIATE')
    try {
      work()
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
  return {
    put: (orders) => together(() => orders.forEach(insert)),
    remove: (ids) => together(() => ids.forEach(remove)),
  }
}
