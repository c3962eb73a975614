import { describe, expect, it } from 'vitest'
import { createWorkCalendars } from '../../../../src/adapters/calendar/work-calendars.ts'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { dueAlarms } from '../../../../src/domain/dispute/alarms.ts'
import { computeDeadlines } from '../../../../src/domain/dispute/compute-deadlines.ts'
import { concerningPolicies } from '../../../../src/domain/dispute/concerning-policies.ts'
import type { Deadline } from '../../../../src/domain/dispute/deadline.ts'
import { dueDate } from '../../../../src/domain/dispute/due-date.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { type DisputeRecord, emptyDispute } from '../../../../src/domain/order/dispute-record.ts'
import type { Milestone } from '../../../../src/domain/order/milestone.ts'
import type { Order, OrderFacts } from '../../../../src/domain/order/order.ts'

const shelf = createShelf('resources')
const calendars = createWorkCalendars()
const policies = await shelf.policies()

const order = (facts: OrderFacts, dispute: Partial<DisputeRecord> = {}): Order => ({
  schema: 1,
  id: '1',
  createdAt: instant('2026-01-01T00:00:00Z'),
  facts,
  originals: [],
  exhibits: [],
  withdrawn: [],
  dispute: { ...emptyDispute, ...dispute },
})

const stated = (milestone: Milestone, day: string, time: string | null = null, zone = 'America/Los_Angeles') =>
  ({ milestone, at: { day, time, zone }, statedBy: 'order-page' }) as const

const of = (one: Order, now = '2026-05-10T12:00:00Z', country: string | null = 'DE'): readonly Deadline[] =>
  computeDeadlines({
    order: one,
    policies: concerningPolicies(policies, one, country),
    now: instant(now),
    zone: 'Europe/Berlin',
    calendars: {
      china: calendars.china(),
      bank: country === null ? null : calendars.bank(country),
      law: country === null ? null : calendars.law(country),
    },
  })

const named = (deadlines: readonly Deadline[], id: string): Deadline => {
  const found = deadlines.find((deadline) => deadline.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const openLatest = 'aliexpress/dispute.open.latest'

describe('the end of the dispute window', () => {
  it('is fifteen days after delivery, when the day ends in Pacific time', () => {
    const one = named(
      of(order({ platform: 'AliExpress' }, { milestones: [stated('delivered', '2026-05-09')] })),
      openLatest,
    )
    expect(one).toMatchObject({
      state: 'running',
      zone: 'America/Los_Angeles',
      milestone: 'delivered',
      confidence: 'high',
    })
    expect(one.dueAt?.earliest).toBe(instant('2026-05-25T06:59:00Z'))
    expect(one.sources[0]).toContain('AliExpress')
  })

  it('is exact to the minute over a change of the clocks', () => {
    const one = order({ platform: 'aliexpress' }, { milestones: [stated('delivered', '2026-10-25', '14:02')] })
    // 14:02 in Los Angeles is 21:02 UTC before 1 November and 22:02 after it.
    expect(named(of(one, '2026-10-26T00:00:00Z'), openLatest).dueAt?.earliest).toBe(instant('2026-11-09T22:02:00Z'))
  })

  it('is what the order page prints, whatever was computed', () => {
    const printed = [{ timer: 'dispute.open.latest', at: { day: '2026-05-20', time: '10:00', zone: 'Europe/Berlin' } }]
    const one = named(
      of(order({ platform: 'aliexpress' }, { milestones: [stated('delivered', '2026-05-09')], printed })),
      openLatest,
    )
    expect(one).toMatchObject({ printed: true, statedBy: 'order-page' })
    expect(one.dueAt?.latest).toBe(instant('2026-05-20T08:00:00Z'))
    expect(one.otherwise).toEqual([{ milestone: 'delivered', at: instant('2026-05-25T06:59:00Z') }])
  })

  it('keeps to the reading that ends first and shows the others', () => {
    const milestones = [stated('delivered', '2026-05-09'), stated('confirmed', '2026-05-15')]
    const one = named(of(order({ platform: 'aliexpress' }, { milestones })), openLatest)
    expect(one.milestone).toBe('delivered')
    expect(one.otherwise).toEqual([{ milestone: 'confirmed', at: instant('2026-05-31T06:59:00Z') }])
  })

  it('never looks safe when nobody said when it began', () => {
    const one = named(of(order({ platform: 'aliexpress' })), openLatest)
    expect(one).toMatchObject({
      state: 'unknown-anchor',
      dueAt: null,
      missing: ['delivered', 'confirmed', 'delivery-due'],
    })
  })

  it('passes, comes soon, and is met by a dispute', () => {
    const delivered = [stated('delivered', '2026-05-09')]
    const at = (now: string) =>
      named(of(order({ platform: 'aliexpress' }, { milestones: delivered }), now), openLatest).state
    expect([at('2026-05-23T00:00:00Z'), at('2026-05-25T06:58:00Z'), at('2026-05-25T06:59:00Z')]).toEqual([
      'soon',
      'soon',
      'passed',
    ])
    const opened = order(
      { platform: 'aliexpress' },
      { milestones: [...delivered, stated('dispute-opened', '2026-05-11')] },
    )
    expect(named(of(opened, '2026-06-30T00:00:00Z'), openLatest).state).toBe('met')
  })

  it('is that of the plain facts when no milestone is stated', () => {
    const one = named(of(order({ platform: 'aliexpress', deliveredAt: '2026-05-09' })), openLatest)
    expect(one).toMatchObject({ milestone: 'delivered', statedBy: 'user' })
  })
})

describe('chained clocks', () => {
  it('start with each event: seller, platform, appeal', () => {
    const milestones = [stated('dispute-opened', '2026-05-10', '09:30'), stated('decided', '2026-05-20')]
    const deadlines = of(order({ platform: 'aliexpress' }, { milestones }), '2026-05-11T00:00:00Z')
    expect(named(deadlines, 'aliexpress/seller.respond').dueAt?.earliest).toBe(instant('2026-05-15T16:30:00Z'))
    expect(named(deadlines, 'aliexpress/seller.respond').state).toBe('met')
    expect(named(deadlines, 'aliexpress/appeal.latest').dueAt?.earliest).toBe(instant('2026-05-28T06:59:00Z'))
  })

  it('of the way of payment and of the law run beside: 180 days, 120 days, 14 days', () => {
    const paidBy = { method: 'card', label: 'Visa', lastFour: '1234' } as const
    const milestones = [
      stated('paid', '2026-04-01', null, 'Europe/Berlin'),
      stated('delivered', '2026-05-09', null, 'Europe/Berlin'),
    ]
    const one = order(
      { platform: 'aliexpress', reason: 'damaged' },
      { milestones, refund: { ...emptyDispute.refund, paidBy } },
    )
    const ids = of(one).map(({ id }) => id)
    expect(ids).toContain('card-visa/13.3.latest')
    expect(ids).toContain('law-eu/conformity')
    expect(ids).not.toContain('law-eu/withdrawal')
    expect(ids.some((id) => id.startsWith('card-amex') || id.startsWith('law-uk'))).toBe(false)
    expect(named(of(one), 'card-visa/13.3.latest').dueAt?.earliest).toBe(instant('2026-07-30T21:59:00Z'))
  })
})

describe('the clock of the refund', () => {
  const decided = order({ platform: 'aliexpress' }, { milestones: [stated('decided', '2026-02-06')] })

  it('shows twenty working days as a range: weekdays, the bank’s country, China and it', () => {
    const one = named(of(decided, '2026-02-07T00:00:00Z'), 'aliexpress/refund.latest')
    // The last minute of 6 and 16 March in Los Angeles, by then on summer time from 8 March on.
    expect(one.dueAt).toEqual({
      earliest: instant('2026-03-07T07:59:00Z'),
      likely: instant('2026-03-07T07:59:00Z'),
      latest: instant('2026-03-17T06:59:00Z'),
    })
    expect(one.warnings).toEqual([])
  })

  it('warns where China has announced nothing yet, and where no country was given', () => {
    const late = order({ platform: 'aliexpress' }, { milestones: [stated('decided', '2026-12-14')] })
    const one = named(of(late, '2026-12-15T00:00:00Z', null), 'aliexpress/refund.latest')
    expect(one.warnings).toEqual(['china-unknown', 'country-unknown'])
  })

  it('keeps the other published figures with their own sources', () => {
    const ids = of(decided).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['aliexpress/refund.card', 'aliexpress/refund.original-method']))
  })
})

// Regulation (EEC, Euratom) 1182/71, art. 3(1) and 3(4): the day of the event does not count; a last day that is a
// holiday, a Sunday or a Saturday moves to the end of the next working day.
describe('the last day by European law', () => {
  const until = (received: string): string | undefined => {
    const milestones = [stated('delivered', received, null, 'Europe/Berlin')]
    const one = order({ platform: 'aliexpress', reason: 'change-of-mind' }, { milestones })
    return named(of(one, `${received}T12:00:00Z`), 'law-eu/withdrawal').dueAt?.likely
  }

  it('is the fourteenth day when that is a day of work', () => {
    expect(until('2026-05-04')).toBe(instant('2026-05-18T21:59:00Z'))
  })

  it('moves from a Saturday to Monday', () => {
    expect(until('2026-05-02')).toBe(instant('2026-05-18T21:59:00Z'))
  })

  it('moves from Good Friday over Easter Monday to Tuesday', () => {
    // 3 April 2026 is Good Friday, 6 April Easter Monday, both holidays in Germany.
    expect(until('2026-03-20')).toBe(instant('2026-04-07T21:59:00Z'))
  })
})

describe('spans', () => {
  const common = {
    zone: 'Europe/Berlin',
    rolls: false,
    kind: 'ends' as const,
    calendars: { china: calendars.china(), bank: null, law: null },
  }

  it('in hours pass over a change of the clocks', () => {
    const start = { day: '2026-10-24', time: '12:00', zone: 'Europe/Berlin' }
    expect(dueDate(start, { ...common, span: { count: 48, unit: 'hour' } }).likely).toBe(
      instant('2026-10-26T10:00:00Z'),
    )
  })

  it('in months and years end on the last day of a shorter month', () => {
    const start = { day: '2028-02-29', time: null, zone: 'Europe/Berlin' }
    expect(dueDate(start, { ...common, span: { count: 2, unit: 'year' } }).likely).toBe(instant('2030-02-28T22:59:00Z'))
  })
})

describe('alarms', () => {
  const deadlines = of(order({ platform: 'aliexpress' }, { milestones: [stated('delivered', '2026-05-09')] }))
  const ringing = (since: string, now: string) =>
    dueAlarms(deadlines, instant(since), instant(now))
      .filter(({ deadline }) => deadline.id === openLatest)
      .map(({ lead }) => lead / 3_600_000)

  it('ring once at 7, 3 and 1 days and hours', () => {
    expect(ringing('2026-05-18T06:58:00Z', '2026-05-18T06:59:00Z')).toEqual([168])
    expect(ringing('2026-05-18T06:59:00Z', '2026-05-18T07:00:00Z')).toEqual([])
    expect(ringing('2026-05-25T05:58:00Z', '2026-05-25T06:00:00Z')).toEqual([1])
  })

  it('ring for the most pressing only after a sleep, and not for what is over', () => {
    expect(ringing('2026-05-01T00:00:00Z', '2026-05-24T08:00:00Z')).toEqual([24])
    expect(ringing('2026-05-01T00:00:00Z', '2026-05-26T00:00:00Z')).toEqual([])
  })
})
