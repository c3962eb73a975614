import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSearchIndex } from '../../src/adapters/index/search-index.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import type { IndexedOrder, OrderQuery, SearchIndex } from '../../src/workflow/ports/search-index.ts'
import { madeOrderOf } from '../bench/archive/make-archive.ts'
import { chanceFrom } from '../bench/continuity/seeded.ts'

const now = instant('2026-11-20T12:00:00.000Z')
const count = 150
/** Places at which a bit is turned: all over the file, its sums, and the log of one that was not closed. */
const flips = { closed: 200, open: 120 }

const orders: readonly IndexedOrder[] = Array.from({ length: count }, (_, number) => {
  const { id, createdAt, facts } = madeOrderOf(number, Date.parse(now))
  const { item = '', seller = '', platform = '', received = '', trackingNumber = '' } = facts
  return {
    ...{
      id,
      mark: `m${number}`,
      createdAt,
      title: item,
      platform,
      ended: number % 3 === 0,
      dueAt: null,
      missed: false,
    },
    ...{ undated: false, validUntil: null, stake: [], originals: [`d${number}`], unread: [], trackingNumber },
    ...{ text: `${item} ${seller} ${received}`, numbers: [trackingNumber], summary: { id, item } },
  }
})

const query = (text: string, more: Partial<OrderQuery> = {}): OrderQuery => ({
  ...{ text, filters: {}, sort: 'recent', offset: 0, limit: 200, now, soonUntil: now },
  ...more,
})

/** All that is asked of an index, as text. */
const answersOf = (index: SearchIndex): string =>
  JSON.stringify([
    ...['', 'broken', 'red', 'white lamp', 'st', 'LP', '77', '123'].map((text) => index.search(query(text))),
    index.search(query('', { sort: 'title' })),
    index.search(query('', { filters: { ended: true } })),
    index.search(query('box', { filters: { platform: 'eBay' } })),
    index.counts({ text: '', now, soonUntil: now }),
    index.holding('d7'),
  ])

/** As the keeper does: what the marks say is missing, changed or gone is put right. */
const bringUpToDate = (index: SearchIndex): void => {
  const marks = index.marks()
  const known = marks.ok ? marks.value : new Map<string, string>()
  index.put(orders.filter(({ id, mark }) => known.get(id) !== mark))
  index.remove([...known.keys()].filter((id) => !orders.some((order) => order.id === id)))
}

const opened = (path: string): SearchIndex => {
  const index = openSearchIndex(path)
  if (!index.ok) throw new Error(index.failure.detail)
  return index.value
}

const ends = ['', '.sums', '-wal', '-shm'] as const
const folder = mkdtempSync(join(tmpdir(), 'damaged-index-'))
const sound = join(folder, 'sound.sqlite')
const left = join(folder, 'left.sqlite')
let right = ''

const copy = (from: string, to: string): void => {
  for (const end of ends) {
    rmSync(`${to}${end}`, { force: true })
    if (existsSync(`${from}${end}`)) copyFileSync(`${from}${end}`, `${to}${end}`)
  }
}

beforeAll(() => {
  const index = opened(sound)
  for (let from = 0; from < count; from += 10) index.put(orders.slice(from, from + 10))
  // As a process that is killed leaves it: a file, its sums, and a log that goes on behind them.
  copy(sound, left)
  right = answersOf(index)
  index.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Turns one bit somewhere in the copies of these files; what was noticed, and whether all answers are right. */
const turnOneBit = (
  from: string,
  place: number,
  bit: number,
): { readonly noticed: boolean; readonly right: boolean } => {
  const path = join(folder, 'turned.sqlite')
  copy(from, path)
  const files = ends.map((end) => `${path}${end}`).filter((name) => existsSync(name))
  let at = place
  for (const name of files) {
    const bytes = readFileSync(name)
    if (at < bytes.length) {
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      writeFileSync(name, bytes)
      break
    }
    at -= bytes.length
  }
  const index = opened(path)
  const noticed = index.wasDamaged
  bringUpToDate(index)
  const isRight = answersOf(index) === right
  index.close()
  return { noticed, right: isRight }
}

const bytesOf = (path: string): number =>
  ends.reduce((sum, end) => sum + (existsSync(`${path}${end}`) ? readFileSync(`${path}${end}`).length : 0), 0)

describe('an index in which a bit was turned', () => {
  it('is noticed and made again wherever it was, when it was closed', () => {
    const chance = chanceFrom(20261123)
    expect(existsSync(`${sound}-wal`)).toBe(false)
    for (let turn = 0; turn < flips.closed; turn += 1) {
      const [place, bit] = [chance.whole(0, bytesOf(sound) - 1), chance.whole(0, 7)]
      const outcome = turnOneBit(sound, place, bit)
      expect(outcome.right, `byte ${place}, bit ${bit}`).toBe(true)
      expect(outcome.noticed, `byte ${place}, bit ${bit}`).toBe(true)
    }
  }, 120_000)

  it('answers right whatever was turned, when its process was killed', () => {
    const chance = chanceFrom(20261124)
    expect(existsSync(`${left}-wal`)).toBe(true)
    for (let turn = 0; turn < flips.open; turn += 1) {
      const [place, bit] = [chance.whole(0, bytesOf(left) - 1), chance.whole(0, 7)]
      expect(turnOneBit(left, place, bit).right, `byte ${place}, bit ${bit}`).toBe(true)
    }
  }, 120_000)

  it('is taken as it is when nothing was turned', () => {
    for (const path of [sound, left]) {
      const there = join(folder, 'whole.sqlite')
      copy(path, there)
      const index = opened(there)
      expect(index.wasDamaged).toBe(false)
      expect(answersOf(index)).toBe(right)
      index.close()
    }
  })
})
