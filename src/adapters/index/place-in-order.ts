import type { DatabaseSync } from 'node:sqlite'

/**
 * Rows of orders grow with their time: a row is a label in the sense of the order-maintenance problem (Bender, Cole,
 * Demaine, Farach-Colton, Zito: Two Simplified Algorithms for Maintaining Order in a List, 2002). Usually it is the
 * second of the order, with room for others; where there is no room left, the labels around it are spread anew.
 */
const labelsPerSecond = 16
const firstSecond = Date.UTC(2000, 0, 1) / 1000
/** Labels stay whole numbers of JavaScript. */
const mostLabel = 2 ** 50

/** How much sparser a range of twice the size has to be, so that spreading it pays: their T, between 1 and 2. */
const sparser = 1.4

const wantedLabel = (createdAt: string): number => {
  const second = Math.floor(Date.parse(createdAt) / 1000) - firstSecond
  return Number.isFinite(second) ? Math.min(Math.max(1, second * labelsPerSecond), mostLabel - 1) : 1
}

/** The wanted label where it lies between the two, else one beside that which is in its way; null without room. */
const labelBetween = (wanted: number, before: number, after: number): number | null => {
  if (after - before < 2) return null
  const step = Math.max(1, Math.min(labelsPerSecond, Math.floor((after - before) / 2)))
  if (wanted <= before) return before + step
  return wanted >= after ? after - step : wanted
}

export interface PlaceInOrder {
  /** A row for an order, behind all that come before it by time and id. May move other orders to other rows. */
  placeFor(createdAt: string, id: string): number
}

/** `moveRow` gives all that is known of an order another row. */
export const createPlaceInOrder = (
  database: DatabaseSync,
  moveRow: (from: number, to: number) => void,
): PlaceInOrder => {
  const before = database.prepare(
    'SELECT row FROM orders WHERE (created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT 1',
  )
  const after = database.prepare(
    'SELECT row FROM orders WHERE (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT 1',
  )
  const within = database.prepare('SELECT row FROM orders WHERE row >= ? AND row < ? ORDER BY row')

  /** Spreads the rows of the smallest range around `label` that is sparse enough. */
  const makeRoom = (label: number): void => {
    let capacity = labelsPerSecond / 4
    for (let size = labelsPerSecond; ; size *= 2, capacity *= 2 / sparser) {
      const start = Math.max(1, Math.floor(label / size) * size)
      const rows = within.all(start, start + size).map(({ row }) => Number(row))
      if (rows.length > capacity && size < mostLabel) continue
      // By way of rows that nobody has, because the new ones may still be another order's.
      for (const row of rows) moveRow(row, -row)
      const gap = (size - 1) / (rows.length + 1)
      for (const [place, row] of rows.entries()) moveRow(-row, start + Math.floor((place + 1) * gap))
      return
    }
  }

  return {
    placeFor(createdAt, id) {
      for (;;) {
        const [low, high] = [before.get(createdAt, id), after.get(createdAt, id)]
        const below = low ? Number(low.row) : 0
        const label = labelBetween(wantedLabel(createdAt), below, high ? Number(high.row) : mostLabel)
        if (label !== null) return label
        makeRoom(below)
      }
    },
  }
}
