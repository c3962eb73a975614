import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createArchive } from '../../src/adapters/archive/archive.ts'
import { createSettingsStore } from '../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../src/adapters/calendar/work-calendars.ts'
import { openSearchIndex } from '../../src/adapters/index/search-index.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import { createShelf } from '../../src/adapters/resources/shelf.ts'
import { createVault } from '../../src/adapters/vault/vault.ts'
import { compactText, foldedWords } from '../../src/domain/kernel/folded-text.ts'
import { type Instant, instant } from '../../src/domain/kernel/instant.ts'
import type { Order } from '../../src/domain/order/order.ts'
import { newOrder } from '../../src/workflow/edit-order.ts'
import { createIndexKeeper } from '../../src/workflow/index/index-keeper.ts'
import type { IndexPorts } from '../../src/workflow/index/index-order.ts'
import type { IndexedOrder, OrderQuery, SearchIndex } from '../../src/workflow/ports/search-index.ts'

const now = instant('2026-11-20T12:00:00.000Z')
const sampled = { runs: 60, seed: 20261123 } as const

/** Words of several scripts, alike in their beginnings, with and without marks. */
const words =
  'lamp lampe Lampion LÁMPARA ŁÓDŹ lodz straße STRASSE café cafe Übersee ubersee лампа Лампы ёлка елка λάμπα ΛΆΜΠΑΣ लैम्प लैप مصباح 玻璃杯 玻璃 ランプ ﬁlm 램프 램 o’neill x1 2'.split(
    ' ',
  )
const word = fc.constantFrom(...words)
const sentence = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '))
const digits = fc.string({ unit: fc.constantFrom(...'0123'), minLength: 6, maxLength: 12 })
/** Few moments, so that many orders are of the same one and rows have to be spread. */
const moment = fc
  .integer({ min: 0, max: 3 })
  .map((second) => instant(new Date(Date.parse(now) + second * 400).toISOString()))

const typed = fc.oneof(
  word,
  fc.tuple(word, word).map((both) => both.join(' ')),
  fc.tuple(word, fc.integer({ min: 1, max: 4 })).map(([whole, length]) => [...whole].slice(0, length).join('')),
  digits.map((whole) => whole.slice(1, 5)),
  digits.map((whole) => `${whole.slice(0, 3)} ${whole.slice(3, 6)}`),
  fc.string({ unit: 'binary', maxLength: 6 }),
)

interface Scanned {
  readonly id: string
  readonly createdAt: string
  readonly text: string
  readonly numbers: readonly string[]
}

/** What an index has to find, by looking at everything: each word begins a word, or the whole is part of a number. */
const fits = ({ text, numbers }: Scanned, asked: string): boolean => {
  const sought = foldedWords(asked)
  if (sought.length === 0) return true
  const there = foldedWords(text).flat()
  const hasWord = (pieces: readonly string[]): boolean =>
    there.some((_, at) =>
      pieces.every((piece, place) => {
        const found = there[at + place]
        return place === pieces.length - 1 ? found?.startsWith(piece) : found === piece
      }),
    )
  const compact = compactText(asked)
  const isNumber = [...compact].length >= 3 && /[\p{N}\p{sc=Han}\p{sc=Katakana}]/u.test(compact)
  return sought.every(hasWord) || (isNumber && numbers.some((number) => compactText(number).includes(compact)))
}

const scan = (orders: readonly Scanned[], asked: string): readonly string[] =>
  orders
    .filter((order) => fits(order, asked))
    .sort((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1))
    .map(({ id }) => id)

const query = (text: string): OrderQuery => ({
  ...{ text, filters: {}, sort: 'recent', offset: 0, limit: 1000 },
  ...{ now, soonUntil: now },
})

const found = (index: SearchIndex, asked: string) => {
  const answer = index.search(query(asked))
  if (!answer.ok) throw new Error(`${asked}: ${answer.failure.detail}`)
  expect(index.total(query(asked))).toEqual({ ok: true, value: answer.value.total })
  return answer.value
}

const opened = (path = ':memory:'): SearchIndex => {
  const index = openSearchIndex(path)
  if (!index.ok) throw new Error(index.failure.detail)
  return index.value
}

const entry = (id: string, createdAt: Instant, text: string, number: string): IndexedOrder => ({
  ...{ id, mark: `${text}${number}`, createdAt, title: id, platform: '', ended: false, dueAt: null, missed: false },
  ...{ undated: false, validUntil: null, stake: [], originals: [], unread: [], trackingNumber: '' },
  ...{ text, numbers: number === '' ? [] : [number], summary: { id } },
})

const ids = Array.from({ length: 40 }, (_, number) => `o${number}`)
const put = fc.record({
  id: fc.constantFrom(...ids),
  at: moment,
  text: sentence,
  number: fc.oneof(digits, fc.constant('')),
})
const act = fc.oneof(
  { weight: 4, arbitrary: put },
  { weight: 1, arbitrary: fc.record({ gone: fc.constantFrom(...ids) }) },
)

describe('an index kept in step', () => {
  it('answers as one made anew and as looking at everything, whatever came, changed and went', () => {
    fc.assert(
      fc.property(
        fc.array(act, { minLength: 30, maxLength: 120 }),
        fc.array(typed, { minLength: 6 }),
        (acts, asked) => {
          const [index, anew] = [opened(), opened()]
          const there = new Map<string, IndexedOrder>()
          for (const one of acts) {
            if ('gone' in one) {
              index.remove([one.gone])
              there.delete(one.gone)
            } else {
              const order = entry(one.id, one.at, one.text, one.number)
              index.put([order])
              there.set(one.id, order)
            }
          }
          anew.put([...there.values()])
          for (const text of ['', ...asked]) {
            const answer = found(index, text)
            expect(answer.orders.map(({ id }) => id)).toEqual(scan([...there.values()], text))
            expect(answer).toEqual(found(anew, text))
          }
          expect(index.size()).toEqual({ ok: true, value: there.size })
          index.close()
          anew.close()
        },
      ),
      { numRuns: sampled.runs, seed: sampled.seed },
    )
  })

  it('says of the records of an archive what they say, also after it was away', async () => {
    const change = fc.record({
      number: fc.integer({ min: 0, max: 9 }),
      item: sentence,
      tracking: digits,
      away: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 4, maxLength: 16 }),
        fc.array(typed, { minLength: 4 }),
        async (changes, asked) => {
          const folder = mkdtempSync(join(tmpdir(), 'law-'))
          const [hasher, clock] = [createHasher(), { now: () => now }]
          const archive = createArchive(folder, { clock, hasher })
          const ports: IndexPorts = {
            ...{
              archive,
              clock,
              hasher,
              cache: createVault(join(folder, 'cache')),
              settings: createSettingsStore(folder),
            },
            ...{ shelf: createShelf('resources'), workCalendars: createWorkCalendars() },
          }
          const watch = { onChanged: () => undefined, onProgress: () => undefined }
          const keep = (index: SearchIndex) => createIndexKeeper(ports, index, watch)
          const there = new Map<string, Order>()
          let keeper = keep(opened(join(folder, 'index.sqlite')))
          await keeper.refresh()
          try {
            for (const { number, item, tracking, away } of changes) {
              const order = { ...newOrder(`o${number}`, now), facts: { item, trackingNumber: tracking } }
              if (away) await keeper.close()
              await (away ? archive : keeper.archive).save(order)
              there.set(order.id, order)
              if (away) {
                keeper = keep(opened(join(folder, 'index.sqlite')))
                await keeper.refresh()
              } else await keeper.settled()
            }
            const anew = opened()
            await keep(anew).refresh()
            const index = opened(join(folder, 'index.sqlite'))
            const all = [...there.values()].map(({ id, createdAt, facts: { item = '', trackingNumber = '' } }) => ({
              ...{ id, createdAt, text: `${id}\n${item}\n${trackingNumber}`, numbers: [trackingNumber] },
            }))
            for (const text of ['', ...asked]) {
              expect(found(index, text).orders.map(({ id }) => id)).toEqual(scan(all, text))
              expect(found(index, text)).toEqual(found(anew, text))
            }
            index.close()
            anew.close()
          } finally {
            await keeper.close()
            rmSync(folder, { recursive: true })
          }
        },
      ),
      { numRuns: 6, seed: sampled.seed },
    )
  }, 60_000)
})
