import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Result } from '../../domain/kernel/result.ts'
import type { IndexFailure, SearchIndex } from '../../workflow/ports/search-index.ts'
import { attempt } from './index-file.ts'
import { countOrders } from './order-counts.ts'
import { countAll, countFound, findOrders } from './order-query.ts'

type Answers = Omit<
  SearchIndex,
  'put' | 'remove' | 'keepNote' | 'noteStep' | 'isInStep' | 'draft' | 'close' | 'wasDamaged'
>

/** All that is asked of an index and changes nothing. `database` gives the one that is in place. */
export const createIndexAnswers = (database: () => DatabaseSync): Answers => {
  const rows = (text: string, ...values: SQLInputValue[]) =>
    database()
      .prepare(text)
      .all(...values)
  const ids = (text: string, ...values: SQLInputValue[]): Result<readonly string[], IndexFailure> =>
    attempt(() => rows(text, ...values).map((found) => String(found.id)))
  const openBefore = 'SELECT id FROM orders WHERE ended = 0 AND due_at IS NOT NULL AND due_at < ? ORDER BY due_at'
  const holders = 'SELECT o.id FROM originals AS f JOIN orders AS o USING (row) WHERE f.digest = ?'
  return {
    marks: () =>
      attempt(() => new Map(rows('SELECT id, mark FROM orders').map(({ id, mark }) => [String(id), String(mark)]))),
    search: (query) => attempt(() => findOrders(database(), query)),
    total: (query) => attempt(() => countFound(database(), query)),
    counts: (query) => attempt(() => countOrders(database(), query)),
    stake: () =>
      attempt(() =>
        rows(
          `SELECT currency, claimed, offered, refunded, overdue FROM stake_tally WHERE orders > 0
             ORDER BY claimed DESC, currency`,
        ).map(({ currency, claimed, offered, refunded, overdue }) => ({
          currency: String(currency),
          claimed: Number(claimed),
          offered: Number(offered),
          refunded: Number(refunded),
          overdue: Number(overdue),
        })),
      ),
    dueBefore: (moment: Instant) => ids(openBefore, moment),
    outdated: (now, limit) => ids('SELECT id FROM orders WHERE valid_until <= ? LIMIT ?', now, limit),
    holding: (original) => ids(holders, original),
    stating: (number) => ids("SELECT id FROM orders WHERE tracking = ? AND tracking <> ''", number),
    endedLast: (limit) => ids('SELECT id FROM orders WHERE ended = 1 ORDER BY created_at DESC LIMIT ?', limit),
    unread: () =>
      attempt(() =>
        rows('SELECT o.id, f.digest FROM originals AS f JOIN orders AS o USING (row) WHERE f.unread').map(
          ({ id, digest }) => ({ id: String(id), original: String(digest) }),
        ),
      ),
    size: () => attempt(() => countAll(database())),
    note(name) {
      const noted = attempt(() => database().prepare('SELECT value FROM notes WHERE name = ?').get(name))
      return noted.ok && noted.value ? String(noted.value.value) : null
    },
  }
}
