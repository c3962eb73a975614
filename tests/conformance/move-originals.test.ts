import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createArchive } from '../../src/adapters/archive/archive.ts'
import { createChoiceStore } from '../../src/adapters/archive/choice-store.ts'
import { createMarkStore } from '../../src/adapters/archive/mark-store.ts'
import { openSearchIndex } from '../../src/adapters/index/search-index.ts'
import { createHasher } from '../../src/adapters/integrity/hasher.ts'
import type { Original } from '../../src/domain/evidence/original.ts'
import { instant } from '../../src/domain/kernel/instant.ts'
import type { Order } from '../../src/domain/order/order.ts'
import { findTracking } from '../../src/domain/order/tracking-number.ts'
import { newOrder } from '../../src/workflow/edit-order.ts'
import { matchOrders } from '../../src/workflow/match-orders.ts'
import { moveOriginals } from '../../src/workflow/move-originals.ts'

const at = instant('2026-11-22T12:00:00.000Z')
const clock = { now: () => at }
const hasher = createHasher()
const film = hasher.sha256('film')
const original: Original = {
  sha256: film,
  byteLength: 4,
  originalName: 'unboxing.mp4',
  kind: 'video',
  mediaType: 'video/mp4',
  acquiredAt: at,
  clocks: [],
}
const number = 'LP00724622449605'

let folder = ''
let ports: Parameters<typeof moveOriginals>[0]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-move-'))
  ports = {
    archive: createArchive(folder, { clock, hasher }),
    choices: createChoiceStore(folder, hasher),
    marks: createMarkStore(folder, hasher),
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const saved = async (order: Order): Promise<Order> => {
  expect(await ports.archive.save(order)).toEqual({ ok: true, value: undefined })
  return order
}
const actions = async (id: string): Promise<readonly unknown[]> => {
  const chain = await ports.archive.custody(id)
  return chain.ok ? chain.value.map(({ action, subject }) => [action, subject]) : []
}
const read = async (id: string): Promise<Order> => {
  const found = await ports.archive.find(id)
  if (!found.ok || found.value === null) throw new Error(`no order ${id}`)
  return found.value
}

describe('files put into another order', () => {
  it('are there with marks and decisions, both chains say so, and they can go back', async () => {
    const from = await saved({ ...newOrder('dropped', at), originals: [original] })
    const to = await saved({ ...newOrder('bought', at), facts: { item: 'Lamp', trackingNumber: number } })
    const mark = { source: film, ordinal: 7, seconds: 0.2, note: 'corner' }
    await ports.marks.update(from.id, () => [mark])
    await ports.choices.update(from.id, () => ({ putAway: [{ source: film, ordinal: 3 }], shown: [] }))
    const moved = await moveOriginals(ports, from, to, [film])
    expect(moved).toMatchObject({ ok: true, value: { from: { originals: [] }, to: { originals: [original] } } })
    expect(await read('bought')).toMatchObject({ facts: { item: 'Lamp' }, originals: [original] })
    expect(await ports.marks.list('bought')).toEqual({ ok: true, value: [mark] })
    expect(await ports.marks.list('dropped')).toEqual({ ok: true, value: [] })
    expect(await ports.choices.read('bought')).toMatchObject({ value: { putAway: [{ source: film, ordinal: 3 }] } })
    expect(await actions('bought')).toMatchObject([['acquired', { sha256: film, fromOrder: 'dropped' }]])
    expect(await actions('dropped')).toMatchObject([['order-edited', { originals: [film], toOrder: 'bought' }]])

    const back = await moveOriginals(ports, await read('bought'), await read('dropped'), [film])
    expect(back.ok).toBe(true)
    expect(await read('dropped')).toEqual(from)
    expect(await read('bought')).toEqual(to)
    expect(await ports.marks.list('dropped')).toEqual({ ok: true, value: [mark] })
  })

  it('stay when the case needs them, when they are not there, and when there is no other order', async () => {
    const roles = [{ sha256: film, role: 'unboxing' }] as const
    const from = newOrder('dropped', at)
    const holding = await saved({ ...from, originals: [original], dispute: { ...from.dispute, roles } })
    const to = await saved(newOrder('bought', at))
    expect(await moveOriginals(ports, holding, to, [film])).toMatchObject({ failure: { code: 'order.files-in-use' } })
    expect(await moveOriginals(ports, to, holding, [film])).toMatchObject({
      failure: { code: 'order.no-such-original' },
    })
    expect(await moveOriginals(ports, holding, holding, [film])).toMatchObject({ failure: { code: 'order.same' } })
    expect(await actions('bought')).toEqual([])
    expect(await read('dropped')).toEqual(holding)
  })
})

describe('an order made for files', () => {
  it('is matched with those that state the number that the files surely show, until something is stated of it', () => {
    const opened = openSearchIndex(join(folder, 'index.sqlite'))
    if (!opened.ok) throw new Error(opened.failure.message)
    const index = opened.value
    const listed = (id: string, trackingNumber: string) => ({
      ...{ id, mark: '1', createdAt: at, title: id, platform: '', ended: false, dueAt: null, missed: false },
      ...{
        undated: false,
        validUntil: null,
        stake: [],
        text: '',
        numbers: [],
        trackingNumber,
        originals: [],
        unread: [],
      },
      summary: { id },
    })
    index.put([listed('bought', number), listed('dropped', ''), listed('other', 'LP00724622449699')])
    const dropped = { ...newOrder('dropped', at), originals: [original] }
    const shows = (text: string) => findTracking([{ text, from: 'code', format: 'Code128', frames: 3 }], null)
    const matches = (order: Order, text: string) => {
      const found = matchOrders(index, order, shows(text))
      return found.ok ? found.value : found.failure
    }
    expect(matches(dropped, number)).toEqual([{ orderId: 'bought', trackingNumber: number }])
    expect(matches(dropped, 'LP00724622449611')).toEqual([])
    expect(matches({ ...dropped, facts: { item: 'Lamp' } }, number)).toEqual([])
    expect(matches({ ...dropped, originals: [] }, number)).toEqual([])
    index.close()
  })
})
