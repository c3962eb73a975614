import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../../src/adapters/calendar/work-calendars.ts'
import { createShelf } from '../../../src/adapters/resources/shelf.ts'
import { type OrderSummary, orderSummarySchema } from '../../../src/contract/order-summary.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import { fail, succeed } from '../../../src/domain/kernel/result.ts'
import type { StatedTime } from '../../../src/domain/kernel/stated-time.ts'
import { moneyAtStake } from '../../../src/domain/order/money-at-stake.ts'
import type { Order } from '../../../src/domain/order/order.ts'
import { emptyRefund } from '../../../src/domain/order/refund-record.ts'
import { orderSummaries } from '../../../src/workflow/order-summaries.ts'
import { adviseOf, money } from '../domain/dispute/advised-order.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-summaries-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const on = (day: string): StatedTime => ({ day, time: null, zone: 'Europe/Berlin' })
const facts = {
  platform: 'aliexpress',
  item: 'Jar',
  reason: 'damaged',
  price: money('20 EUR'),
  claimed: money('20 EUR'),
} as const
const delivered = { milestone: 'delivered', at: on('2026-05-09'), statedBy: 'order-page' } as const
const promised = { milestone: 'refund-promised', at: on('2026-05-12'), statedBy: 'order-page' } as const
const agreed = { ...emptyRefund, agreed: money('20 EUR') }

const none = () => Promise.resolve(fail({ code: 'archive.unreadable', message: 'No recording.' }))

const summaries = async (
  now: string,
  orders: readonly Order[],
  zone = 'Europe/Berlin',
): Promise<readonly OrderSummary[]> => {
  const settings = createSettingsStore(folder)
  const read = await settings.read()
  if (!read.ok) throw new Error(read.failure.message)
  const made = await orderSummaries(
    {
      shelf: createShelf('resources'),
      settings: { ...settings, read: () => Promise.resolve(succeed({ ...read.value, zone })) },
      clock: { now: () => instant(now) },
      workCalendars: createWorkCalendars(),
    },
    { list: () => Promise.resolve(succeed(orders)), state: none },
  )
  if (!made.ok) throw new Error(made.failure.message)
  return made.value.map((summary) => orderSummarySchema.parse(summary))
}

describe('the list of orders', () => {
  it('gives the next deadline of an order that was delivered, and none without a date or a receiver', async () => {
    const [known, undated, nowhere] = await summaries('2026-05-10T08:00:00Z', [
      adviseOf(facts, {}, { milestones: [delivered] }),
      adviseOf(facts),
      adviseOf({ item: 'Jar' }),
    ])
    expect(known?.standing?.next).toMatchObject({ timer: 'dispute.open.latest', state: 'running' })
    expect(known?.standing?.zone).toBe('Europe/Berlin')
    expect(undated?.standing).toMatchObject({ next: null, missed: null, receiverKnown: true })
    expect(undated?.standing?.missing).toContain('delivered')
    expect(nowhere?.standing).toMatchObject({ next: null, receiverKnown: false })
  })

  it('names what was missed and the refund that is overdue', async () => {
    const [late] = await summaries('2026-11-10T08:00:00Z', [
      adviseOf(facts, {}, { milestones: [delivered, promised], refund: agreed }),
    ])
    expect(late?.standing?.overdueSince).not.toBeNull()
    expect(late?.standing?.missed?.state).toBe('passed')
    expect(late?.stake).toMatchObject({ claimed: money('20 EUR'), offered: money('20 EUR'), overdue: money('20 EUR') })
  })

  it('counts of a closed case only what came back', async () => {
    const outcome = {
      closedAt: instant('2026-06-01T00:00:00Z'),
      result: 'partial-refund',
      amount: money('5 EUR'),
      decisive: '',
    } as const
    const listed = await summaries('2026-11-10T08:00:00Z', [
      adviseOf(facts, {}, { milestones: [delivered, promised], refund: agreed, outcome }),
    ])
    expect(listed[0]?.standing?.ended).toEqual({ result: 'partial-refund', amount: money('5 EUR') })
    expect(moneyAtStake(listed.flatMap(({ stake }) => stake ?? []))).toEqual([
      { currency: 'EUR', claimed: 0, offered: 0, refunded: 500, overdue: 0 },
    ])
  })

  it('lists an order whose deadlines cannot be worked out, as unknown', async () => {
    const listed = await summaries('2026-05-10T08:00:00Z', [adviseOf(facts)], 'Nowhere/Town')
    expect(listed[0]).toMatchObject({ title: 'Jar', stake: null, standing: null })
  })
})
