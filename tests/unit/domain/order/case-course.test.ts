import { describe, expect, it } from 'vitest'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { caseCourse } from '../../../../src/domain/order/case-course.ts'
import type { Message } from '../../../../src/domain/order/correspondence.ts'
import { type DisputeRecord, emptyDispute } from '../../../../src/domain/order/dispute-record.ts'
import type { Order } from '../../../../src/domain/order/order.ts'
import { sellerFirst } from '../../../../src/domain/order/seller-first.ts'

const zone = 'Europe/Berlin'
const day = (text: string) => ({ day: text, time: null, zone })
const orderOf = (dispute: Partial<DisputeRecord>): Order => ({
  schema: 1,
  id: 'x',
  createdAt: instant('2026-11-01T00:00:00Z'),
  facts: { price: { minor: 2000, currency: 'EUR' } },
  originals: [],
  exhibits: [],
  withdrawn: [],
  dispute: { ...emptyDispute, ...dispute },
})
const opened = { milestone: 'dispute-opened', at: day('2026-11-10'), statedBy: 'user' } as const
const outcome = {
  closedAt: instant('2026-11-22T23:30:00Z'),
  result: 'partial-refund',
  amount: { minor: 500, currency: 'EUR' },
  decisive: '',
} as const
const message = (on: string, direction: Message['direction'], whom: Message['with'] = 'seller'): Message => ({
  id: on,
  at: day(on),
  direction,
  with: whom,
  channel: '',
  text: '',
  screenshots: [],
})

describe('the course of a case', () => {
  it('is counted from the first thing that the buyer did, on the user’s calendar', () => {
    expect(caseCourse(orderOf({ milestones: [opened], outcome }), zone)).toEqual({
      began: 'dispute-opened',
      days: 13,
      share: 0.25,
    })
    const asked = orderOf({ milestones: [opened], outcome, correspondence: [message('2026-11-08', 'sent')] })
    expect(caseCourse(asked, zone)).toMatchObject({ began: 'seller-asked', days: 15 })
  })

  it('stays unknown where nothing is dated, and says nothing of an open case', () => {
    expect(caseCourse(orderOf({ outcome: { ...outcome, amount: null } }), zone)).toEqual({
      began: null,
      days: null,
      share: null,
    })
    expect(caseCourse(orderOf({}), zone)).toBeNull()
  })
})

describe('asking the seller first', () => {
  const now = instant('2026-11-22T12:00:00Z')
  it('is told from the first message to the seller and the day of the dispute', () => {
    const first = sellerFirst(
      orderOf({ milestones: [opened], correspondence: [message('2026-11-08', 'sent')] }),
      now,
      zone,
    )
    expect(first).toMatchObject({ beforeDispute: true, answered: false, silentDays: 14 })
    const late = sellerFirst(
      orderOf({ milestones: [opened], correspondence: [message('2026-11-12', 'sent')] }),
      now,
      zone,
    )
    expect(late.beforeDispute).toBe(false)
  })

  it('is unknown without a message or a dispute; the support’s answer is not the seller’s', () => {
    expect(sellerFirst(orderOf({ milestones: [opened] }), now, zone)).toEqual({
      asked: null,
      beforeDispute: null,
      answered: false,
      silentDays: 0,
    })
    const correspondence = [message('2026-11-08', 'sent'), message('2026-11-09', 'received', 'platform')]
    expect(sellerFirst(orderOf({ correspondence }), now, zone)).toMatchObject({ beforeDispute: null, answered: false })
  })
})
