import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createArchive } from '../../src/adapters/archive/archive.ts'
import { createSettingsStore } from '../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../src/adapters/calendar/work-calendars.ts'
import { openSearchIndex } from '../../src/adapters/index/search-index.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { createShelf } from '../../src/adapters/resources/shelf.ts'
import { createVault } from '../../src/adapters/vault/vault.ts'
import { type Instant, instant } from '../../src/domain/kernel/instant.ts'
import type { DeskPorts } from '../../src/workflow/desk-ports.ts'
import { newOrder } from '../../src/workflow/edit-order.ts'
import { createIndexKeeper, type IndexKeeper } from '../../src/workflow/index/index-keeper.ts'
import type { SearchIndex } from '../../src/workflow/ports/search-index.ts'
import { madeOrderOf } from '../bench/archive/make-archive.ts'

const made = Date.parse('2026-11-20T12:00:00.000Z')
let folder = ''
let now: Instant
let index: SearchIndex
let keeper: IndexKeeper
let changed: string[] = []

const portsOf = (): DeskPorts => {
  const hasher = createHasher()
  const clock = { now: () => now }
  return {
    archive: createArchive(folder, { clock, hasher }),
    cache: createVault(join(folder, 'cache')),
    clock,
    hasher,
    settings: createSettingsStore(folder),
    shelf: createShelf('resources'),
    vault: createVault(folder),
    workCalendars: createWorkCalendars(),
  } as unknown as DeskPorts
}
const start = (): void => {
  const opened = openSearchIndex(join(folder, 'index.sqlite'))
  if (!opened.ok) throw new Error(opened.failure.message)
  index = opened.value
  keeper = createIndexKeeper(portsOf(), index, {
    onChanged: (ids) => changed.push(...ids),
    onProgress: () => undefined,
  })
}
const found = (text: string): readonly string[] => {
  const query = { text, filters: {}, sort: 'recent', offset: 0, limit: 100, now, soonUntil: now } as const
  const page = index.search(query)
  if (!page.ok) throw new Error(page.failure.detail)
  return page.value.orders.map(({ id }) => id)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keeper-'))
  now = instant('2026-11-20T12:00:00.000Z')
  changed = []
  start()
})
afterEach(async () => {
  await keeper.close()
  rmSync(folder, { recursive: true })
})

describe('the keeper of the index', () => {
  it('indexes each order that is saved, and tells of it', async () => {
    const order = madeOrderOf(1, made)
    await keeper.archive.save(order)
    await keeper.settled()
    expect(found(order.facts.trackingNumber ?? '')).toEqual([order.id])
    expect(found((order.facts.trackingNumber ?? '').slice(5, 11))).toEqual([order.id])
    expect(changed).toContain(order.id)
  })

  it('lists no order that holds and states nothing', async () => {
    await keeper.archive.save(newOrder('blank', now))
    const order = madeOrderOf(1, made)
    await keeper.archive.save(order)
    await keeper.settled()
    expect(found('')).toEqual([order.id])
    await keeper.archive.save({ ...newOrder(order.id, order.createdAt) })
    await keeper.settled()
    expect(found('')).toEqual([])
  })

  it('says when the first orders are listed, also where there are none', async () => {
    await keeper.begun()
    const empty = keeper.refresh()
    await keeper.begun()
    await empty
    const before = createArchive(folder, { clock: { now: () => now }, hasher: createHasher() })
    for (let number = 1; number <= 3; number += 1) await before.save(madeOrderOf(number, made))
    const reading = keeper.refresh()
    await keeper.begun()
    expect(found('').length).toBeGreaterThan(0)
    await reading
  })

  it('finds at the next start what was written, changed and deleted without it', async () => {
    await keeper.refresh()
    const [kept, edited, gone, late] = [1, 2, 3, 4].map((number) => madeOrderOf(number, made))
    if (!kept || !edited || !gone || !late) throw new Error('four orders were made')
    for (const order of [kept, edited, gone]) await keeper.archive.save(order)
    await keeper.settled()
    await keeper.close()
    const archive = createArchive(folder, { clock: { now: () => now }, hasher: createHasher() })
    await archive.save({ ...edited, facts: { ...edited.facts, item: 'quite another thing' } })
    await archive.save(late)
    rmSync(join(folder, 'orders', `o-${gone.id}`), { recursive: true })
    changed = []
    start()
    await keeper.refresh()
    expect(changed.toSorted()).toEqual([edited.id, gone.id, late.id].toSorted())
    expect(found('').toSorted()).toEqual([kept.id, edited.id, late.id].toSorted())
    expect(found('quite another')).toEqual([edited.id])
  })

  it('works out again what time has changed', async () => {
    const order = madeOrderOf(5, made)
    const facts = { ...order.facts, platform: 'aliexpress', deliveredAt: '2026-11-18' }
    await keeper.archive.save({ ...order, facts, dispute: { ...order.dispute, outcome: null } })
    await keeper.settled()
    expect(index.dueBefore(instant('2027-01-01T00:00:00.000Z'))).toMatchObject({ value: [order.id] })
    now = instant('2027-03-01T12:00:00.000Z')
    keeper.renew()
    await keeper.settled()
    const passed = {
      text: '',
      filters: { deadline: 'passed' },
      sort: 'recent',
      offset: 0,
      limit: 9,
      now,
      soonUntil: now,
    }
    expect(index.search(passed as Parameters<SearchIndex['search']>[0])).toMatchObject({ value: { total: 1 } })
  })
})
