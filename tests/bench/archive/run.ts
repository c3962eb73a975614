import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../../src/adapters/calendar/work-calendars.ts'
import { openSearchIndex } from '../../../src/adapters/index/search-index.ts'
import { createHasher } from '../../../src/adapters/integrity/hasher.ts'
import { createShelf } from '../../../src/adapters/resources/shelf.ts'
import { createClock } from '../../../src/adapters/system/clock.ts'
import { createVault } from '../../../src/adapters/vault/vault.ts'
import { openSigned } from '../../../src/composition/compose-archive.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import type { Result } from '../../../src/domain/kernel/result.ts'
import { createIndexKeeper } from '../../../src/workflow/index/index-keeper.ts'
import type { IndexPorts } from '../../../src/workflow/index/index-order.ts'
import type { OrderQuery, SearchIndex } from '../../../src/workflow/ports/search-index.ts'
import { searchOrders } from '../../../src/workflow/search-orders.ts'
import { madeOrderOf, makeArchive } from './make-archive.ts'

/**
 * An archive of many orders, with journals, digests and signed logs: how long its index takes to make and to ask, and one
 * order to add. Call: `node tests/bench/archive/run.ts [orders…]`; with ARCHIVES=DIR the archives are kept there for the
 * next run.
 */
const counts = process.argv.slice(2).map(Number)
const sizes = counts.length > 0 ? counts : [1000, 10_000]
const root = join(import.meta.dirname, '../../..')
/** Of all runs on kept archives the same, so that the same orders are asked for. */
const now = Date.parse('2026-11-20T12:00:00.000Z')
const turns = 100

const timed = async <Value>(act: () => Promise<Value> | Value): Promise<readonly [Value, number]> => {
  const from = performance.now()
  const value = await act()
  return [value, performance.now() - from]
}

const certain = <Value>(result: Result<Value, { readonly message: string }>): Value => {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const show = (value: number): string =>
  value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`

const spread = (times: readonly number[]): string => `${show(quantile(times, 0.5))} / ${show(quantile(times, 0.95))}`

/** Milliseconds of the processor that this process has used. */
const worked = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** On the clock, and in brackets what of it this process worked: on a loaded machine the rest is waiting. */
const repeated = async (act: (turn: number) => Promise<unknown> | unknown): Promise<string> => {
  const [times, work]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < turns; turn += 1) {
    const before = worked()
    times.push((await timed(() => act(turn)))[1])
    work.push(worked() - before)
  }
  return `${spread(times)} (${spread(work)})`
}

const query = (text: string, more: Partial<OrderQuery> = {}): OrderQuery => ({
  ...{ text, filters: {}, sort: 'recent', offset: 0, limit: 100 },
  now: instant(new Date(now).toISOString()),
  soonUntil: instant(new Date(now + 7 * 86_400_000).toISOString()),
  ...more,
})

const kinds: Readonly<Record<string, (number: number) => string>> = {
  'whole number': (number) => madeOrderOf(number, now).facts.trackingNumber ?? '',
  'part of a number': (number) => (madeOrderOf(number, now).facts.orderNumber ?? '').slice(4, 11),
  'three digits': (number) => (madeOrderOf(number, now).facts.orderNumber ?? '').slice(4, 7),
  'two words': (number) => (madeOrderOf(number, now).facts.item ?? '').split(' ').slice(0, 2).join(' '),
  'a word that most orders have': () => 'broken',
  'the first letter of words': () => 'b',
}

const readAllPlainly = async (directory: string): Promise<void> => {
  const folders = await readdir(join(directory, 'orders'))
  for (let from = 0; from < folders.length; from += 16)
    for (const text of await Promise.all(
      folders.slice(from, from + 16).map((folder) => readFile(join(directory, 'orders', folder, 'order.json'), 'utf8')),
    ))
      JSON.parse(text)
}

const searches = async (index: SearchIndex, count: number, note: (what: string, value: string) => void) => {
  for (const [kind, textOf] of Object.entries(kinds)) {
    const texts = Array.from({ length: turns }, (_, turn) => textOf((turn * 7907) % count))
    const asked = (more: Partial<OrderQuery>) =>
      repeated((turn) => certain(index.search(query(texts[turn] ?? '', more))).orders.length)
    note(`search, ${kind}: first 100`, await asked({}))
    if (kind.startsWith('a word')) {
      note('the same, first 10', await asked({ limit: 10 }))
      note('the same, open orders only', await asked({ filters: { ended: false } }))
      note('the same, by title', await asked({ sort: 'title' }))
      note('the same, all counted', await repeated(() => certain(index.total(query('broken')))))
    }
  }
}

const measure = async (count: number): Promise<ReadonlyMap<string, string>> => {
  const rows = new Map<string, string>()
  const note = (what: string, value: string): void => {
    rows.set(what, value)
    process.stderr.write(`${count}: ${what}: ${value}\n`)
  }
  const kept = process.env.ARCHIVES
  const directory = kept ? join(kept, String(count)) : await mkdtemp(join(tmpdir(), 'proofbox-archive-'))
  try {
    if (!existsSync(join(directory, 'archive.json'))) {
      await mkdir(directory, { recursive: true })
      await makeArchive(directory, count, now)
    }
    note('load of the machine at the start (1 min)', (loadavg()[0] ?? 0).toFixed(1))
    note('read every record, plainly', show((await timed(() => readAllPlainly(directory)))[1]))
    const [opened, opening] = await timed(() => openSigned(directory))
    const archive = certain(opened)
    note('open the archive as its writer', show(opening))
    const path = join(directory, 'index.sqlite')
    const ports: IndexPorts = {
      ...{ archive, cache: createVault(join(directory, 'cache')), clock: createClock(), hasher: createHasher() },
      ...{ settings: createSettingsStore(directory), shelf: createShelf(join(root, 'resources')) },
      workCalendars: createWorkCalendars(),
    }
    const keep = (index: SearchIndex) =>
      createIndexKeeper(ports, index, { onChanged: () => undefined, onProgress: () => undefined })
    const making = keep(certain(openSearchIndex(path, { afresh: true })))
    note('make the index from nothing', show((await timed(() => making.refresh()))[1]))
    note('memory of the process after it', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
    await making.close()
    note('the index on the disk', `${((await stat(path)).size / 1e6).toFixed(0)} MB`)
    const [reopened, checking] = await timed(() => openSearchIndex(path))
    const index = certain(reopened)
    note('open the index, every page checked', show(checking))
    const keeper = keep(index)
    note('start where nobody wrote since', show((await timed(() => keeper.refresh('trusting')))[1]))
    note('start, every order compared', show((await timed(() => keeper.refresh()))[1]))
    note('first page of 100', await repeated(() => certain(index.search(query('')))))
    await searches(index, count, note)
    note('filters counted, nothing typed', await repeated(() => certain(index.counts(query('')))))
    note('money at stake', await repeated(() => certain(index.stake())))
    const answer = (turn: number) => searchOrders({ ...ports, index }, kinds['two words']?.(turn) ?? '', 50)
    note('`proofbox search`, 50 hits with their places', await repeated(answer))
    const added = async (turn: number): Promise<void> => {
      const order = { ...madeOrderOf(count + turn, now), id: `added-${Date.now()}-${turn}` }
      certain(await keeper.archive.save(order))
      certain(await archive.record(order.id, 'order-edited', { fields: ['item'] }))
      await keeper.settled()
    }
    note('add one order: record, journal, signed log, index', await repeated(added))
    const edited = madeOrderOf(Math.floor(count / 2), now)
    const edit = async (turn: number): Promise<void> => {
      certain(await keeper.archive.save({ ...edited, facts: { ...edited.facts, notes: `turn ${turn} ${Date.now()}` } }))
      await keeper.settled()
    }
    note('change one order: record, journal, index', await repeated(edit))
    note('load of the machine at the end (1 min)', (loadavg()[0] ?? 0).toFixed(1))
    await keeper.close()
    await archive.close()
    return rows
  } finally {
    if (!kept) await rm(directory, { recursive: true, force: true })
  }
}

const tables: ReadonlyMap<string, string>[] = []
for (const size of sizes) tables.push(await measure(size))
console.log(
  `| what (p50 / p95 of ${turns}; in brackets: work of the processor) | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
)
console.log(`|---|${sizes.map(() => '---|').join('')}`)
for (const what of tables[0]?.keys() ?? [])
  console.log(`| ${what} | ${tables.map((rows) => rows.get(what)).join(' | ')} |`)
