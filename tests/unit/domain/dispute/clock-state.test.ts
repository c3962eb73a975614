import { describe, expect, it } from 'vitest'
import { createWorkCalendars } from '../../../../src/adapters/calendar/work-calendars.ts'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { computeDeadlines } from '../../../../src/domain/dispute/compute-deadlines.ts'
import { type Deadline, type DeadlineState, mayBeMissed } from '../../../../src/domain/dispute/deadline.ts'
import type { Policy, Timer } from '../../../../src/domain/dispute/policy.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import { type DisputeRecord, emptyDispute } from '../../../../src/domain/order/dispute-record.ts'
import type { Milestone, StatedMilestone } from '../../../../src/domain/order/milestone.ts'
import type { Order, OrderFacts } from '../../../../src/domain/order/order.ts'

const [shipped] = await createShelf('resources').policies()
if (!shipped) throw new Error('no pack')
const calendars = createWorkCalendars()
const unknown = { value: null, sources: [], asOf: null, confidence: 'unknown' } as const

/** A pack with nothing but the timers under test. */
const pack = (timers: readonly Timer[], change: Partial<Policy> = {}): Policy => ({
  ...shipped,
  id: 'market',
  name: 'Market',
  kind: 'marketplace',
  zone: { ...unknown, value: 'Europe/Berlin' },
  refundTimes: [],
  refundLatest: unknown,
  timers,
  sources: {},
  ...change,
})

const timer = (change: Partial<Timer>): Timer => ({
  id: 'claim',
  anchors: ['delivered'],
  span: { ...unknown, value: { count: 10, unit: 'calendar-day' }, confidence: 'high' },
  kind: 'ends',
  actor: 'buyer',
  reasons: [],
  onMiss: null,
  rolls: false,
  metBy: [],
  ...change,
})

const on = (milestone: Milestone, day: string, time: string | null = null): StatedMilestone => ({
  milestone,
  at: { day, time, zone: 'Europe/Berlin' },
  statedBy: 'user',
})

interface Case {
  readonly policies: readonly Policy[]
  readonly now: string
  readonly dispute?: Partial<DisputeRecord>
  readonly facts?: OrderFacts
}

const deadlines = ({ policies, now, dispute = {}, facts = {} }: Case): readonly Deadline[] => {
  const order: Order = {
    schema: 1,
    id: '1',
    createdAt: instant('2026-01-01T00:00:00Z'),
    facts,
    originals: [],
    exhibits: [],
    withdrawn: [],
    dispute: { ...emptyDispute, ...dispute },
  }
  return computeDeadlines({
    order,
    policies,
    now: instant(now),
    zone: 'Europe/Berlin',
    calendars: { china: calendars.china(), bank: calendars.bank('DE'), law: calendars.law('DE') },
  })
}

const only = (one: Case, id = 'market/claim'): Deadline => {
  const found = deadlines(one).find((deadline) => deadline.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const stateOf = (one: Case, id?: string): DeadlineState => only(one, id).state

describe('two readings of what the buyer may miss', () => {
  const policies = [pack([timer({ anchors: ['delivered', 'confirmed'] })])]
  const milestones = [on('delivered', '2026-05-01'), on('confirmed', '2026-05-06')]
  const at = (now: string): DeadlineState => stateOf({ policies, now, dispute: { milestones } })

  it('keep to the first, are doubtful in between, and are over after the last', () => {
    // 11 May 23:59 and 16 May 23:59 in Berlin.
    expect(
      [
        '2026-05-08T00:00:00Z',
        '2026-05-11T21:58:00Z',
        '2026-05-11T21:59:00Z',
        '2026-05-16T21:58:00Z',
        '2026-05-16T21:59:00Z',
      ].map(at),
    ).toEqual(['running', 'soon', 'doubtful', 'doubtful', 'passed'])
  })

  it('name the start that is not known: it might end it earlier', () => {
    const one = only({ policies, now: '2026-05-08T00:00:00Z', dispute: { milestones: milestones.slice(1) } })
    expect([one.milestone, one.missing]).toEqual(['confirmed', ['delivered']])
  })

  it('are also those of two sources for one milestone', () => {
    const twice = [on('delivered', '2026-05-03'), { ...on('delivered', '2026-05-01'), statedBy: 'tracking' as const }]
    const one = only({ policies, now: '2026-05-08T00:00:00Z', dispute: { milestones: twice } })
    expect([one.statedBy, one.dueAt?.earliest]).toEqual(['tracking', instant('2026-05-11T21:59:00Z')])
    expect(one.otherwise).toEqual([{ milestone: 'delivered', at: instant('2026-05-13T21:59:00Z') }])
  })
})

describe('what others owe', () => {
  const seller = timer({
    id: 'answer',
    actor: 'seller',
    anchors: ['dispute-opened', 'dispute-changed'],
    metBy: ['seller-answered'],
  })
  const policies = [pack([seller])]
  const milestones = [on('dispute-opened', '2026-05-01'), on('dispute-changed', '2026-05-06')]

  it('is late only by the last reading', () => {
    const at = (now: string) => stateOf({ policies, now, dispute: { milestones } }, 'market/answer')
    expect([at('2026-05-12T00:00:00Z'), at('2026-05-14T00:00:00Z'), at('2026-05-16T21:59:00Z')]).toEqual([
      'running',
      'soon',
      'passed',
    ])
  })

  it('is late after the last of the working days only', () => {
    const refund = timer({
      id: 'refund',
      actor: 'platform',
      anchors: ['decided'],
      span: { ...unknown, value: { count: 20, unit: 'business-day' } },
    })
    const dispute = { milestones: [on('decided', '2026-02-06')] }
    const at = (now: string) => stateOf({ policies: [pack([refund])], now, dispute }, 'market/refund')
    // Weekdays end it on 6 March, China and Germany on 16 March 2026.
    expect([at('2026-03-10T12:00:00Z'), at('2026-03-16T22:59:00Z')]).toEqual(['soon', 'passed'])
  })

  it('is not done by an answer from before', () => {
    const at = (answered: string) =>
      stateOf(
        {
          policies,
          now: '2026-05-08T00:00:00Z',
          dispute: { milestones: [...milestones, on('seller-answered', answered)] },
        },
        'market/answer',
      )
    expect([at('2026-04-28'), at('2026-05-07')]).toEqual(['running', 'met'])
  })

  it('is not done while nobody knows that it began', () => {
    const dispute = { milestones: [on('seller-answered', '2026-05-01')] }
    expect(stateOf({ policies, now: '2026-05-08T00:00:00Z', dispute }, 'market/answer')).toBe('not-started')
  })
})

describe('a dispute at one receiver', () => {
  const claim = timer({ anchors: ['paid'], metBy: ['dispute-opened'] })
  const escalate = timer({ id: 'escalate', anchors: ['dispute-opened'] })
  const policies = [pack([claim, escalate]), pack([claim, escalate], { id: 'paypal', kind: 'payment' })]
  const paid = on('paid', '2026-05-01')
  const states = (dispute: Partial<DisputeRecord>) =>
    ['market/claim', 'market/escalate', 'paypal/claim', 'paypal/escalate'].map((id) =>
      stateOf({ policies, now: '2026-05-03T00:00:00Z', dispute }, id),
    )

  it('neither meets nor starts the clocks of another', () => {
    const opened = on('dispute-opened', '2026-05-02')
    expect(states({ milestones: [paid, opened] })).toEqual(['met', 'running', 'running', 'not-started'])
    expect(states({ milestones: [paid, { ...opened, receiver: 'paypal' }] })).toEqual([
      'running',
      'not-started',
      'met',
      'running',
    ])
  })

  it('that was opened on an unknown day has an unknown end', () => {
    expect(states({ milestones: [paid], routes: ['paypal'] })).toEqual([
      'running',
      'not-started',
      'met',
      'unknown-anchor',
    ])
  })
})

describe('what is not known', () => {
  it('is told apart: a day that nobody entered, an act that has not come, a span that nobody published', () => {
    const timers = [
      timer({ id: 'a' }),
      timer({ id: 'b', anchors: ['return-agreed'] }),
      timer({ id: 'c', span: unknown }),
    ]
    const states = (facts: OrderFacts) =>
      ['a', 'b', 'c'].map((id) =>
        stateOf({ policies: [pack(timers)], now: '2026-05-01T00:00:00Z', facts }, `market/${id}`),
      )
    expect(states({})).toEqual(['unknown-anchor', 'not-started', 'unknown-span'])
    expect(states({ reason: 'not-arrived' })).toEqual(['not-started', 'not-started', 'unknown-span'])
    expect(states({ deliveredAt: 'last Monday' })[0]).toBe('unknown-anchor')
  })

  it('is the refund of a marketplace that published nothing', () => {
    const dispute = { milestones: [on('decided', '2026-05-01')] }
    expect(stateOf({ policies: [pack([])], now: '2026-09-01T00:00:00Z', dispute }, 'market/refund.latest')).toBe(
      'unknown-span',
    )
  })

  it('is where the receiver’s days end: the date is given with a warning', () => {
    const one = only({
      policies: [pack([timer({})], { zone: unknown })],
      now: '2026-05-02T00:00:00Z',
      dispute: { milestones: [on('delivered', '2026-05-01')] },
    })
    expect([one.zone, one.warnings]).toEqual(['Europe/Berlin', ['zone-unknown']])
  })

  it('is never met, running or open without a date', () => {
    const timers = [timer({}), timer({ id: 'wait', kind: 'starts' }), timer({ id: 'bank', actor: 'issuer' })]
    const found = deadlines({ policies: [pack(timers)], now: '2026-05-02T00:00:00Z' })
    expect(found.map(({ state }) => state)).toEqual([
      'unknown-anchor',
      'unknown-anchor',
      'unknown-anchor',
      'unknown-span',
    ])
    expect(
      found
        .filter(mayBeMissed)
        .map(({ timer: id }) => id)
        .sort(),
    ).toEqual(['bank', 'claim'])
  })
})

describe('a printed date', () => {
  const printed = (name: string) => [{ timer: name, at: { day: '2026-05-20', time: null, zone: 'Europe/Berlin' } }]

  it('that no pack has a timer for stands by itself', () => {
    const dispute = { printed: printed('dispute.open.latest') }
    const one = only(
      { policies: [], now: '2026-05-19T12:00:00Z', dispute, facts: { platform: 'Joom' } },
      'order-page/dispute.open.latest',
    )
    expect(one).toMatchObject({
      policyName: 'Joom',
      printed: true,
      state: 'soon',
      statedBy: 'order-page',
      confidence: 'high',
    })
    expect(one.dueAt?.likely).toBe(instant('2026-05-20T21:59:00Z'))
  })

  it('needs no start, and is over when it is over, whatever another reading says', () => {
    const policies = [pack([timer({})])]
    const dispute = { printed: printed('claim'), milestones: [on('delivered', '2026-05-15')] }
    expect(stateOf({ policies, now: '2026-05-20T21:59:00Z', dispute })).toBe('passed')
    expect(
      only({ policies, now: '2026-05-19T00:00:00Z', dispute: { printed: printed('market/claim') } }),
    ).toMatchObject({
      state: 'soon',
      missing: [],
      sources: [],
    })
  })
})

describe('a clock from when on something can be done', () => {
  const policies = [pack([timer({ kind: 'starts' })])]
  const at = (milestone: StatedMilestone, now = '2026-05-05T00:00:00Z') =>
    only({ policies, now, dispute: { milestones: [milestone] } })

  it('opens when the last day that must pass is over', () => {
    expect(at(on('delivered', '2026-05-01')).dueAt?.earliest).toBe(instant('2026-05-11T22:00:00Z'))
    expect(at(on('delivered', '2026-05-01', '14:02')).dueAt?.earliest).toBe(instant('2026-05-11T12:02:00Z'))
    expect(at(on('delivered', '2026-05-01'), '2026-05-11T21:59:00Z').state).toBe('waiting')
    expect(at(on('delivered', '2026-05-01'), '2026-05-11T22:00:00Z').state).toBe('open')
  })
})

describe('the cap', () => {
  const capped = timer({
    anchors: ['paid', 'delivery-due'],
    actor: 'platform',
    span: { ...unknown, value: { count: 120, unit: 'calendar-day' } },
    cap: { count: 540, unit: 'calendar-day' },
  })
  const due = (paid: string) =>
    only({
      policies: [pack([capped])],
      now: '2026-01-01T00:00:00Z',
      dispute: { milestones: [on('paid', paid), on('delivery-due', '2026-06-01')] },
    }).dueAt?.latest

  it('counts from the first milestone, whichever the reading is', () => {
    // 120 days after 1 June 2026 is 29 September; 540 days after 1 January 2025 is 25 June 2026.
    expect(due('2026-01-01')).toBe(instant('2026-09-29T21:59:00Z'))
    expect(due('2025-01-01')).toBe(instant('2026-06-25T21:59:00Z'))
  })
})

describe('a closed case', () => {
  it('has no clock that still runs', () => {
    const outcome = {
      closedAt: instant('2026-05-02T00:00:00Z'),
      result: 'full-refund',
      amount: null,
      decisive: '',
    } as const
    const dispute = { outcome, milestones: [on('delivered', '2026-05-01')] }
    expect(stateOf({ policies: [pack([timer({})])], now: '2026-06-01T00:00:00Z', dispute })).toBe('met')
  })
})
