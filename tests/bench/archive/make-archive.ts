import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createArchiveFiles } from '../../../src/adapters/archive/archive-files.ts'
import { orderFolder } from '../../../src/adapters/archive/order-folder.ts'
import { createRecordStore } from '../../../src/adapters/archive/record-store.ts'
import { createHasher } from '../../../src/adapters/integrity/hasher.ts'
import { withDigest } from '../../../src/domain/evidence/checked-text.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import { emptyDispute } from '../../../src/domain/order/dispute-record.ts'
import { claimReasons, type Order, remedies } from '../../../src/domain/order/order.ts'
import type { ArchiveFiles } from '../../../src/workflow/ports/archive-files.ts'
import { type Chance, chanceFrom } from '../continuity/seeded.ts'

const items = ['lamp', 'plate', 'headphones', 'jacket', 'charger', 'drone', 'vase', 'keyboard', 'shoes', 'clock']
const colours = ['white', 'black', 'red', 'green', 'ceramic', 'wooden', 'folding', 'wireless', 'vintage', 'large']
const words =
  'box tape label torn corner glass shade broken inside foam missing cable plug scratch seal crushed wet dent open sticker manual piece screw colour size wrong small late never arrived courier door neighbour photo video seller answer refund part'.split(
    ' ',
  )
const platforms = ['AliExpress', 'eBay', 'Temu', 'Shopee', 'Amazon', 'Etsy']
const currencies = ['EUR', 'USD', 'PLN', 'BRL']

const one = <Value>(chance: Chance, values: readonly Value[]): Value =>
  values[chance.whole(0, values.length - 1)] as Value

const digits = (chance: Chance, length: number): string =>
  Array.from({ length }, () => String(chance.whole(0, 9))).join('')

const sentence = (chance: Chance, length: number): string => Array.from({ length }, () => one(chance, words)).join(' ')

const dayOf = (base: number, days: number): string => new Date(base + days * 86_400_000).toISOString().slice(0, 10)

/** The `number`-th of many orders: the same in each run, with facts, messages and an outcome here and there. */
export const madeOrderOf = (number: number, now: number): Order => {
  const chance = chanceFrom(number * 7919 + 1)
  const age = chance.whole(0, 3000)
  const createdAt = instant(new Date(now - age * 86_400_000 - chance.whole(0, 86_000_000)).toISOString())
  const base = Date.parse(createdAt)
  const currency = one(chance, currencies)
  const price = { minor: chance.whole(300, 30_000), currency }
  const zone = 'Europe/Berlin'
  const ended = age > 90 && chance.next() < 0.9
  return {
    schema: 1,
    id: `${createdAt.slice(0, 10)}-${number}`,
    createdAt,
    facts: {
      platform: one(chance, platforms),
      seller: `${one(chance, colours)} ${one(chance, items)} store ${chance.whole(1, 900)}`,
      orderNumber: digits(chance, 16),
      item: `${one(chance, colours)} ${one(chance, items)} ${chance.whole(1, 99)}`,
      price,
      claimed: { minor: Math.round(price.minor * chance.between(0.2, 1)), currency },
      trackingNumber: `LP${digits(chance, 14)}`,
      orderedAt: dayOf(base, -20),
      shippedAt: dayOf(base, -15),
      deliveredAt: dayOf(base, -1),
      reason: one(chance, claimReasons),
      remedy: one(chance, remedies),
      expected: sentence(chance, 8),
      received: sentence(chance, 12),
    },
    originals: [],
    exhibits: [],
    withdrawn: [],
    dispute: {
      ...emptyDispute,
      correspondence: Array.from({ length: chance.whole(0, 3) }, (_, index) => ({
        id: `m${index}`,
        at: { day: dayOf(base, index), time: null, zone },
        direction: index % 2 === 0 ? 'sent' : 'received',
        with: 'seller',
        channel: 'chat',
        text: sentence(chance, 14),
        screenshots: [],
      })),
      outcome: ended
        ? { closedAt: createdAt, result: 'partial-refund', amount: { minor: price.minor, currency }, decisive: '' }
        : null,
    },
  }
}

/** The archive's own small files, but without waiting for the disk after each. */
const hastyFiles = (directory: string): ArchiveFiles => {
  const hasher = createHasher()
  const placeOf = async (path: string): Promise<string> => {
    const place = join(directory, path)
    await mkdir(dirname(place), { recursive: true })
    return place
  }
  return {
    ...createArchiveFiles(directory),
    replace: async (path, content) =>
      writeFile(
        await placeOf(path),
        withDigest(path, String(content), (text) => hasher.sha256(text)),
      ),
    append: async (path, line) => appendFile(await placeOf(path), `${line}\n`),
  }
}

/** Writes `count` orders as the archive keeps them, each with its journal. */
export const makeArchive = async (directory: string, count: number, now: number): Promise<void> => {
  const [hasher, files] = [createHasher(), hastyFiles(directory)]
  const clock = { now: () => instant(new Date(now).toISOString()) }
  const records = createRecordStore(files, { clock, hasher })
  const atOnce = 64
  for (let from = 0; from < count; from += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => from + index)
    await Promise.all(
      numbers.map(async (number) => {
        const order = madeOrderOf(number, now)
        await records.write(`orders/${orderFolder(order.id, hasher)}`, order)
      }),
    )
  }
  await files.replace('archive.json', `${JSON.stringify({ schema: 1, version: 2 }, null, 2)}\n`)
}
