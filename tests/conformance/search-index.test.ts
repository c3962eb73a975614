import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSearchIndex } from '../../src/adapters/index/search-index.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import {
  hitEnd,
  hitStart,
  type IndexedOrder,
  type OrderQuery,
  type SearchIndex,
} from '../../src/workflow/ports/search-index.ts'

const now = instant('2026-11-20T12:00:00.000Z')
const soonUntil = instant('2026-11-27T12:00:00.000Z')

const order = (id: string, more: Partial<IndexedOrder> = {}): IndexedOrder => ({
  id,
  mark: '1',
  createdAt: now,
  title: id,
  platform: 'AliExpress',
  ended: false,
  dueAt: null,
  missed: false,
  undated: false,
  validUntil: null,
  stake: [],
  text: '',
  numbers: [],
  trackingNumber: '',
  originals: [],
  unread: [],
  summary: { id },
  ...more,
})

const ask = (more: Partial<OrderQuery> = {}): OrderQuery => ({
  text: '',
  filters: {},
  sort: 'recent',
  offset: 0,
  limit: 50,
  now,
  soonUntil,
  ...more,
})

let folder = ''
let index: SearchIndex
const path = (): string => join(folder, 'index.sqlite')
const open = (): SearchIndex => {
  const opened = openSearchIndex(path())
  if (!opened.ok) throw new Error(opened.failure.message)
  return opened.value
}
const ids = (more: Partial<OrderQuery>): readonly string[] => {
  const found = index.search(ask(more))
  if (!found.ok) throw new Error(found.failure.detail)
  expect(found.value.total).toBe(found.value.orders.length)
  return found.value.orders.map(({ id }) => id)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'))
  index = open()
})
afterEach(() => {
  index.close()
  rmSync(folder, { recursive: true })
})

describe('the index of orders', () => {
  it('finds words by their beginnings, whatever their accents and order, and shows where', () => {
    index.put([order('a', { text: 'Glühlampe mit Kabel, Schirm zerbrochen' }), order('b', { text: 'Teller' })])
    expect(ids({ text: 'gluh' })).toEqual(['a'])
    expect(ids({ text: 'zerbr glüh' })).toEqual(['a'])
    expect(ids({ text: 'lampe' })).toEqual([])
    const found = index.search(ask({ text: 'kabel' }))
    expect(found.ok && found.value.orders[0]?.excerpt).toContain(`${hitStart}Kabel${hitEnd}`)
  })

  it('finds numbers by any part of them, with spaces or without, and text without spaces', () => {
    index.put([order('a', { numbers: ['LP00724622449605'] }), order('b', { numbers: ['标签上的单号'] })])
    expect(ids({ text: '7246 2244' })).toEqual(['a'])
    expect(ids({ text: 'lp007' })).toEqual(['a'])
    expect(ids({ text: '上的单' })).toEqual(['b'])
    const found = index.search(ask({ text: '7246 2244' }))
    expect(found.ok && found.value.orders[0]?.excerpt).toBe(`LP00${hitStart}72462244${hitEnd}9605`)
  })

  it('takes everything that is typed as words: nothing of it is an operator', () => {
    index.put([order('a', { text: 'one two' })])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(index.search(ask({ text })).ok).toBe(true)
      }),
      { numRuns: 300 },
    )
    for (const text of ['" OR 1=1', 'one NOT two', 'a*', 'NEAR(one two)', '^one', 'text:one', '(', '""']) {
      expect(index.search(ask({ text })).ok, text).toBe(true)
    }
    expect(ids({ text: 'one NOT two' })).toEqual([])
  })

  it('filters by state, deadline and money, and counts what each filter would leave', () => {
    const stake = [{ currency: 'EUR', claimed: 500, offered: 0, refunded: 0, overdue: 300 }]
    index.put([
      order('soon', { dueAt: instant('2026-11-22T00:00:00.000Z'), stake }),
      order('later', { dueAt: instant('2026-12-22T00:00:00.000Z') }),
      order('missed', { missed: true }),
      order('unknown', { undated: true, platform: 'eBay' }),
      order('over', { ended: true, dueAt: instant('2026-11-22T00:00:00.000Z') }),
    ])
    expect(ids({ filters: { deadline: 'soon' } })).toEqual(['soon'])
    expect(ids({ filters: { deadline: 'passed' } })).toEqual(['missed'])
    expect(ids({ filters: { deadline: 'none' } })).toEqual(['unknown'])
    expect(ids({ filters: { money: 'overdue' } })).toEqual(['soon'])
    expect(ids({ filters: { ended: true } })).toEqual(['over'])
    expect(ids({ filters: { platform: 'eBay' } })).toEqual(['unknown'])
    expect(ids({ sort: 'deadline' })[0]).toBe('soon')
    const counts = index.counts({ text: '', now, soonUntil })
    expect(counts).toMatchObject({ ok: true, value: { open: 4, ended: 1, soon: 1, passed: 1, none: 1, overdue: 1 } })
    expect(index.stake()).toEqual({ ok: true, value: stake })
    expect(index.dueBefore(soonUntil)).toEqual({ ok: true, value: ['soon'] })
  })

  it('gives the same pages of few hits and of many, in every order, and counts the many when it is asked', () => {
    const many = Array.from({ length: 3200 }, (_, number) =>
      order(`o${number}`, {
        createdAt: instant(new Date(Date.parse(now) - number * 60_000).toISOString()),
        text: number % 3 === 0 ? 'broken' : 'broken seal',
        title: `t${(number * 7919) % 3200}`,
      }),
    )
    index.put(many)
    const page = (text: string, offset: number, sort: OrderQuery['sort'] = 'recent') =>
      index.search(ask({ text, offset, sort, limit: 20 }))
    const seals = many.filter(({ text }) => text.includes('seal')).map(({ id }) => id)
    expect(page('broken', 40)).toMatchObject({
      ok: true,
      value: { total: 1000, more: true, orders: many.slice(40, 60).map(({ id }) => ({ id })) },
    })
    expect(page('broken', 3000)).toMatchObject({ value: { orders: many.slice(3000, 3020).map(({ id }) => ({ id })) } })
    expect(page('seal', 40)).toMatchObject({ value: { more: true, orders: seals.slice(40, 60).map((id) => ({ id })) } })
    expect(index.total(ask({ text: 'seal' }))).toEqual({ ok: true, value: seals.length })
    const byTitle = many.toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }) => ({ id }))
    expect(page('broken', 40, 'title')).toMatchObject({ value: { orders: byTitle.slice(40, 60) } })
    const some = byTitle.filter(({ id }) => seals.includes(id))
    expect(page('seal', 2000, 'title')).toMatchObject({ value: { orders: some.slice(2000, 2020) } })
  })

  it('replaces what it knew of an order, and forgets one that is gone', () => {
    index.put([order('a', { text: 'first', originals: ['d1'], trackingNumber: 'X1' })])
    index.put([order('a', { mark: '2', text: 'second', originals: ['d2'], trackingNumber: 'X2' })])
    expect([ids({ text: 'first' }), ids({ text: 'second' })]).toEqual([[], ['a']])
    expect([index.holding('d1'), index.holding('d2')]).toMatchObject([{ value: [] }, { value: ['a'] }])
    expect(index.stating('X2')).toMatchObject({ value: ['a'] })
    expect(index.marks()).toMatchObject({ value: new Map([['a', '2']]) })
    index.remove(['a'])
    expect([ids({}), ids({ text: 'second' })]).toEqual([[], []])
  })

  it('is there again after it was closed, and is made anew when its file is damaged', () => {
    index.put([order('a', { text: 'kept' })])
    index.close()
    index = open()
    expect(ids({ text: 'kept' })).toEqual(['a'])
    index.close()
    writeFileSync(path(), 'this is no database, whatever its name says '.repeat(400))
    index = open()
    expect(ids({})).toEqual([])
    index.put([order('b')])
    expect(ids({})).toEqual(['b'])
  })
})
