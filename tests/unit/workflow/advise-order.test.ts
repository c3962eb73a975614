import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createArchive } from '../../../src/adapters/archive/archive.ts'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createHasher } from '../../../src/adapters/integrity/hasher.ts'
import { createShelf } from '../../../src/adapters/resources/shelf.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import type { Order } from '../../../src/domain/order/order.ts'
import { adviseOrder } from '../../../src/workflow/advise-order.ts'
import { openReplacement } from '../../../src/workflow/open-replacement.ts'
import { adviseOf, defect, money } from '../domain/dispute/advised-order.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-advice-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const taken = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value
}

const facts = {
  platform: 'AliExpress',
  orderNumber: '8166996354618451',
  item: 'Six jars',
  price: money('23.90 EUR'),
  reason: 'damaged',
  trackingNumber: 'LX123',
} as const

describe('the advice for an order', () => {
  const ports = () => ({ shelf: createShelf('resources'), settings: createSettingsStore(folder) })

  it('names the pack it was made by, and none where the marketplace is not known', async () => {
    const order = adviseOf(facts, { defects: [defect('cosmetic')] })
    expect(taken(await adviseOrder(ports(), order, [])).receiver?.id).toBe('aliexpress')
    const other = { ...order, facts: { ...facts, platform: 'A shop' } }
    expect(taken(await adviseOrder(ports(), other, [])).receiver).toBeNull()
  })

  it('counts other cases only, never the one that is advised about', async () => {
    const closed = (id: string): Order => ({
      ...adviseOf(
        facts,
        { defects: [defect('cosmetic')] },
        {
          outcome: {
            closedAt: instant('2026-05-01T00:00:00Z'),
            result: 'partial-refund',
            amount: money('5 EUR'),
            decisive: '',
          },
        },
      ),
      id,
    })
    const all = ['1', '2', '3', '4', '5'].map(closed)
    const own = taken(await adviseOrder(ports(), closed('1'), all)).own
    expect(own.map(({ severity, cases, enough }) => ({ severity, cases, enough }))).toEqual([
      { severity: null, cases: 4, enough: false },
      { severity: 'cosmetic', cases: 4, enough: false },
    ])
  })
})

describe('a replacement', () => {
  it('is an order of its own that names the one it replaces, and takes over what was bought, not what went wrong', async () => {
    const clock = { now: () => instant('2026-11-23T08:00:00Z') }
    const archive = createArchive(folder, { hasher: createHasher(), clock })
    const order = { ...adviseOf(facts), exhibits: [] }
    taken(await archive.save(order))
    const first = taken(await openReplacement({ archive, clock }, order))
    const second = taken(await openReplacement({ archive, clock }, order))
    expect([first.id, second.id]).toEqual(['1-replacement-1', '1-replacement-2'])
    const kept = taken(await archive.find(first.id))
    expect(kept).toEqual(first)
    expect(kept?.dispute.replaces).toBe('1')
    const { reason, trackingNumber, ...bought } = facts
    expect(kept?.facts).toEqual(bought)
    expect(taken(await archive.custody(first.id)).map(({ subject }) => subject['fields'])).toEqual([
      ['item', 'orderNumber', 'platform', 'price'],
      ['replaces'],
    ])
  })
})
