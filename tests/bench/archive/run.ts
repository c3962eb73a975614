import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createArchive } from '../../../src/adapters/archive/archive.ts'
import { createChoiceStore } from '../../../src/adapters/archive/choice-store.ts'
import { createMarkStore } from '../../../src/adapters/archive/mark-store.ts'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../../src/adapters/calendar/work-calendars.ts'
import { openSearchIndex } from '../../../src/adapters/index/search-index.ts'
import { createHasher } from '../../../src/adapters/integrity/hasher.ts'
import { createShelf } from '../../../src/adapters/resources/shelf.ts'
import { createClock } from '../../../src/adapters/system/clock.ts'
import { createVault } from '../../../src/adapters/vault/vault.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import type { DeskPorts } from '../../../src/workflow/desk-ports.ts'
import { createIndexKeeper } from '../../../src/workflow/index/index-keeper.ts'
import type { OrderQuery, SearchIndex } from '../../../src/workflow/ports/search-index.ts'
import { madeOrderOf, makeArchive } from './make-archive.ts'

/**
 * An archive of many orders: how long its index takes to make and to ask, against plain peers in the same run. Call:
 * `node tests/bench/archive/run.ts [orders…]`.
 */
const counts = process.argv.slice(2).map(Number)
const sizes = counts.length > 0 ? counts : [1000, 10_000]
const root = join(import.meta.dirname, '../../..')
const now = Date.now()

const timed = async <Value>(act: () => Promise<Value> | Value): Promise<readonly [Value, number]> => {
  const from = performance.now()
  const value = await act()
  return [value, performance.now() - from]
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const portsFor = (directory: string): DeskPorts => {
  const [clock, hasher] = [createClock(), createHasher()]
  return {
    archive: createArchive(directory, { clock, hasher }),
    cache: createVault(join(directory, 'cache')),
    clock,
    hasher,
    choices: createChoiceStore(directory, hasher),
    marks: createMarkStore(directory, hasher),
    settings: createSettingsStore(directory),
    shelf: createShelf(join(root, 'resources')),
    vault: createVault(directory),
    workCalendars: createWorkCalendars(),
  } as unknown as DeskPorts
}

const query = (text: string): OrderQuery => ({
  text,
  filters: {},
  sort: 'recent',
  offset: 0,
  limit: 100,
  now: instant(new Date(now).toISOString()),
  soonUntil: instant(new Date(now + 7 * 86_400_000).toISOString()),
})

const kinds: Readonly<Record<string, (number: number) => string>> = {
  'whole number': (number) => madeOrderOf(number, now).facts.trackingNumber ?? '',
  'part of a number': (number) => (madeOrderOf(number, now).facts.orderNumber ?? '').slice(4, 11),
  'two words': (number) => (madeOrderOf(number, now).facts.item ?? '').split(' ').slice(0, 2).join(' '),
  'one common word': () => 'broken',
}

const searchTimes = (index: SearchIndex, count: number): readonly (readonly [string, number, number, number])[] =>
  Object.entries(kinds).map(([kind, textOf]) => {
    const times = Array.from({ length: 50 }, (_, turn) => {
      const text = textOf((turn * 7907) % count)
      const from = performance.now()
      const found = index.search(query(text))
      const took = performance.now() - from
      if (!found.ok || found.value.total === 0) throw new Error(`“${text}” was not found`)
      return took
    })
    return [kind, quantile(times, 0.5), quantile(times, 0.95), times.length] as const
  })

const readAllRaw = async (directory: string): Promise<number> => {
  const folders = await readdir(join(directory, 'orders'))
  let bytes = 0
  for (let from = 0; from < folders.length; from += 16)
    for (const text of await Promise.all(
      folders.slice(from, from + 16).map((folder) => readFile(join(directory, 'orders', folder, 'order.json'), 'utf8')),
    ))
      bytes += Object.keys(JSON.parse(text) as object).length
  return bytes
}

const bareQuery = (path: string): readonly number[] => {
  const database = new DatabaseSync(path, { readOnly: true })
  const statement = database.prepare('SELECT rowid FROM words WHERE words MATCH ? LIMIT 100')
  const times = Array.from({ length: 50 }, () => {
    const from = performance.now()
    statement.all('"broken"*')
    return performance.now() - from
  })
  database.close()
  return times
}

const measure = async (count: number): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'proofbox-archive-'))
  try {
    const [, making] = await timed(() => makeArchive(directory, count, now))
    const [, raw] = await timed(() => readAllRaw(directory))
    const path = join(directory, 'index.sqlite')
    const ports = portsFor(directory)
    const opened = openSearchIndex(path)
    if (!opened.ok) throw new Error(opened.failure.message)
    const keeper = createIndexKeeper(ports, opened.value, { onChanged: () => undefined, onProgress: () => undefined })
    const [, building] = await timed(() => keeper.refresh())
    const memory = process.memoryUsage().rss / 1e6
    const [, again] = await timed(() => keeper.refresh())
    const order = madeOrderOf(Math.floor(count / 2), now)
    const saves: number[] = []
    for (let turn = 0; turn < 20; turn += 1) {
      const [, took] = await timed(async () => {
        await keeper.archive.save({ ...order, facts: { ...order.facts, notes: `turn ${turn}` } })
        await keeper.settled()
      })
      saves.push(took)
    }
    await keeper.close()
    const [reopened, cold] = await timed(() => {
      const kept = openSearchIndex(path)
      return kept.ok ? kept.value : null
    })
    if (!reopened) throw new Error('the index does not open again')
    const [page, first] = await timed(() => reopened.search(query('')))
    if (!page.ok || page.value.total !== count) throw new Error('orders are missing from the index')
    const ms = (value: number): string => (value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(2)} ms`)
    console.log(`\n## ${count} orders (written in ${ms(making)})`)
    console.log(`| what | time | against |\n|---|---|---|`)
    console.log(`| read every record, plainly | ${ms(raw)} | – |`)
    console.log(`| make the index from nothing | ${ms(building)} | ${(building / raw).toFixed(1)} × reading |`)
    console.log(
      `| start with an index that is there: compare all marks | ${ms(again)} | ${(again / raw).toFixed(2)} × reading |`,
    )
    console.log(`| open the index, checked | ${ms(cold)} | – |`)
    console.log(`| first page of 100 | ${ms(first)} | – |`)
    for (const [kind, middle, high] of searchTimes(reopened, count))
      console.log(`| search: ${kind}, p50 / p95 | ${ms(middle)} / ${ms(high)} | – |`)
    console.log(`| peer: bare FTS5 query of the common word, p95 | ${ms(quantile(bareQuery(path), 0.95))} | – |`)
    const [, counted] = await timed(() => reopened.counts(query('')))
    console.log(`| counts of all filters | ${ms(counted)} | – |`)
    console.log(
      `| save one order with its index, p50 / p95 | ${ms(quantile(saves, 0.5))} / ${ms(quantile(saves, 0.95))} | – |`,
    )
    console.log(`| memory of the process after making it | ${memory.toFixed(0)} MB | – |`)
    reopened.close()
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

for (const size of sizes) await measure(size)
