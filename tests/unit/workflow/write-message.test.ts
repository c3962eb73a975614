import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSettingsStore } from '../../../src/adapters/archive/settings-store.ts'
import { createWorkCalendars } from '../../../src/adapters/calendar/work-calendars.ts'
import { createShelf } from '../../../src/adapters/resources/shelf.ts'
import type { MessageKind } from '../../../src/domain/dispute/message-draft.ts'
import { sha256 } from '../../../src/domain/kernel/digest.ts'
import { instant } from '../../../src/domain/kernel/instant.ts'
import { type DisputeRecord, emptyDispute } from '../../../src/domain/order/dispute-record.ts'
import type { Order, OrderFacts } from '../../../src/domain/order/order.ts'
import { emptyRefund, type RefundRecord } from '../../../src/domain/order/refund-record.ts'
import { draftDispute } from '../../../src/workflow/draft-dispute.ts'
import { writeMessage } from '../../../src/workflow/write-message.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofbox-messages-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const portsOf = (now: string) => ({
  shelf: createShelf('resources'),
  settings: createSettingsStore(folder),
  workCalendars: createWorkCalendars(),
  clock: { now: () => instant(now) },
})

const zone = 'Europe/Berlin'
const day = (text: string) => ({ day: text, time: null, zone })
const euros = (minor: number) => ({ minor, currency: 'EUR' })
const statement = sha256('c'.repeat(64))
const chat = sha256('d'.repeat(64))

const orderOf = (dispute: Partial<DisputeRecord>, facts: OrderFacts = {}): Order => ({
  schema: 1,
  id: '8166996354618451',
  createdAt: instant('2026-05-20T10:00:00Z'),
  facts: { platform: 'aliexpress', item: 'Mug', reason: 'damaged', remedy: 'full-refund', ...facts },
  originals: [statement, chat].map((digest) => ({
    sha256: digest,
    byteLength: 1,
    originalName: 'picture.png',
    kind: 'photo',
    mediaType: 'image/png',
    acquiredAt: instant('2026-05-20T10:00:00Z'),
    clocks: [],
  })),
  exhibits: [],
  withdrawn: [],
  dispute: { ...emptyDispute, ...dispute },
})

const agreed = (minor: number, credits: RefundRecord['credits'] = []): RefundRecord => ({
  ...emptyRefund,
  agreed: euros(minor),
  credits,
})

const credit = (minor: number): RefundRecord['credits'][number] => ({
  at: day('2026-06-01'),
  amount: euros(minor),
  route: { method: 'card', label: 'Card', lastFour: null },
  seenOn: 'statement',
})

const promised: DisputeRecord['milestones'] = [
  { milestone: 'refund-promised', at: day('2026-05-20'), statedBy: 'message' },
]

const messageOf = (order: Order, kind: MessageKind, now = '2026-11-22T12:00:00Z') =>
  writeMessage(portsOf(now), order, { kind, language: 'en', ascii: false })

const taken = async (order: Order, kind: MessageKind, now?: string) => {
  const written = await messageOf(order, kind, now)
  if (!written.ok) throw new Error(JSON.stringify(written.failure))
  return written.value
}

const codeOf = async (order: Order, kind: MessageKind): Promise<string | null> => {
  const written = await messageOf(order, kind)
  return written.ok ? null : written.failure.code
}

describe('the message to the support', () => {
  it('names what was promised, when, and that it has not come', async () => {
    const { text, warnings } = await taken(orderOf({ refund: agreed(790), milestones: promised }), 'support')
    expect(text).toContain('Order 8166996354618451: Mug. A refund of EUR 7.90 was promised on 20 May 2026.')
    expect(text).toMatch(/It was due by \d+ \w+ 2026\. It has not arrived\./)
    expect(text).not.toContain('I attach')
    expect(warnings).toEqual([expect.stringContaining('does not say that anything is attached')])
  })

  it('says that something is attached once it is there', async () => {
    const { text, warnings } = await taken(
      orderOf({
        refund: agreed(790),
        milestones: promised,
        roles: [{ sha256: statement, role: 'statement' }],
        correspondence: [
          {
            id: 'm',
            at: day('2026-05-20'),
            direction: 'received',
            with: 'platform',
            channel: 'chat',
            text: 'We will refund you.',
            screenshots: [chat],
          },
        ],
      }),
      'support',
    )
    expect(text).toContain('I attach the correspondence and my bank statement.')
    expect(warnings).toEqual([])
  })

  it('names no date before it is over', async () => {
    const order = orderOf({ refund: agreed(790), milestones: promised })
    const { text, warnings } = await taken(order, 'support', '2026-05-21T12:00:00Z')
    expect(text).not.toContain('It was due')
    expect(warnings[0]).toContain('not known that the refund is overdue')
  })

  it('tells a part that came from what is missing', async () => {
    const { text } = await taken(orderOf({ refund: agreed(790, [credit(100)]), milestones: promised }), 'support')
    expect(text).toContain('So far EUR 1.00 has arrived, EUR 6.90 is outstanding.')
  })

  it('is not written when nothing is agreed, or nothing is missing', async () => {
    expect(await codeOf(orderOf({}), 'support')).toBe('refund.nothing-agreed')
    expect(await codeOf(orderOf({ refund: agreed(0) }), 'support')).toBe('refund.nothing-agreed')
    expect(await codeOf(orderOf({ refund: agreed(790, [credit(790)]) }), 'support')).toBe('refund.nothing-missing')
  })
})

describe('the message to the seller', () => {
  it('asks and does not demand', async () => {
    const { text } = await taken(orderOf({}), 'seller-first')
    expect(text).toBe(
      'Hello. Order 8166996354618451: Mug. The item arrived damaged. How can we put this right together? I would be glad of a replacement or a refund. Thank you for your answer.',
    )
  })

  it('asks where a parcel is that has not come, and for an address where the item goes back', async () => {
    const lost = await taken(orderOf({}, { reason: 'not-arrived' }), 'seller-first')
    expect(lost.text).toContain('Could you check where the parcel is?')
    const unwanted = await taken(orderOf({}, { reason: 'change-of-mind' }), 'seller-first')
    expect(unwanted.text).toContain('Would you take the item back?')
    expect(unwanted.text).not.toContain('put this right')
  })
})

describe('the dispute text', () => {
  const request = {
    language: 'en',
    target: null,
    variant: 'long',
    ascii: false,
    unbrokenSeconds: null,
    zone,
  } as const

  it('names the day until which a dispute can be opened, as long as that is ahead', async () => {
    // AliExpress: 15 days after delivery. 7 May and 15 days, on the clock of its zone.
    const order = orderOf({}, { deliveredAt: '2026-05-07' })
    const early = await draftDispute(portsOf('2026-05-10T12:00:00Z'), order, request)
    expect(early.ok && early.value.text).toMatch(/can be opened until 2\d May 2026/)
    const late = await draftDispute(portsOf('2026-11-22T12:00:00Z'), order, request)
    expect(late.ok && late.value.text).not.toContain('can be opened')
  })

  it('in ASCII names the letters that it cannot write', async () => {
    const written = await draftDispute(portsOf('2026-05-10T12:00:00Z'), orderOf({}, { item: '蓝色 Mug' }), {
      ...request,
      ascii: true,
    })
    expect(written).toMatchObject({ ok: false, failure: { code: 'dispute.not-ascii' } })
    expect(!written.ok && written.failure.message).toContain('蓝色')
  })

  it('is English where ASCII is asked for and the language has no such letters', async () => {
    const written = await draftDispute(portsOf('2026-05-10T12:00:00Z'), orderOf({}), {
      ...request,
      language: 'zh',
      ascii: true,
    })
    expect(written.ok && written.value.language).toBe('en')
    expect(written.ok && written.value.warnings[0]).toContain('this is the English text')
  })
})
