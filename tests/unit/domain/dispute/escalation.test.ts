import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import type { Deadline } from '../../../../src/domain/dispute/deadline.ts'
import { escalationTasks, furtherRoutes, type RouteFacts } from '../../../../src/domain/dispute/escalation.ts'
import type { FurtherRoute, Policy } from '../../../../src/domain/dispute/policy.ts'
import { sha256 } from '../../../../src/domain/kernel/digest.ts'
import { type Instant, instant } from '../../../../src/domain/kernel/instant.ts'
import type { DisputeRecord } from '../../../../src/domain/order/dispute-record.ts'
import { adviseOf } from './advised-order.ts'

const [pack] = (await createShelf('resources').policies()).filter(({ id }) => id === 'aliexpress')
const policy = pack as Policy

const route = (id: string, excludes: readonly string[] = [], of = id): FurtherRoute => ({
  id,
  pack: of,
  excludes,
  note: '',
})

const clock = (of: string, timer: string, state: Deadline['state'], dueAt: Instant | null): Deadline => ({
  id: `${of}/${timer}`,
  policy: of,
  policyName: of,
  timer,
  kind: 'ends',
  actor: 'buyer',
  span: null,
  state,
  dueAt: dueAt && { earliest: dueAt, likely: dueAt, latest: dueAt },
  zone: 'UTC',
  milestone: null,
  statedBy: null,
  printed: false,
  otherwise: [],
  missing: [],
  sources: [],
  asOf: null,
  confidence: 'high',
  theirs: false,
  note: null,
  onMiss: null,
  warnings: [],
})

const later = instant('2027-01-01T00:00:00Z')
const earlier = instant('2026-12-01T00:00:00Z')

const states = (further: readonly FurtherRoute[], facts: Partial<RouteFacts> = {}) =>
  furtherRoutes({
    policy: { ...policy, further },
    deadlines: [],
    taken: [],
    concerning: ['aliexpress', 'paypal', 'card-visa'],
    undecided: [],
    kindOf: (id) => (id.startsWith('law') ? 'law' : id === 'paypal' ? 'payment' : 'card'),
    ...facts,
  }).map(({ id, state, closedBy }) => [id, state, closedBy])

describe('other roads', () => {
  const roads = [route('appeal', [], 'aliexpress'), route('paypal', ['card-visa']), route('card-visa', ['paypal'])]

  it('one that is taken is not offered again, and closes those that it excludes', () => {
    const deadlines = [clock('aliexpress', 'appeal.latest', 'running', later), clock('paypal', 'x', 'running', later)]
    expect(states(roads, { taken: ['appeal', 'card-visa'], deadlines })).toEqual([
      ['appeal', 'taken', null],
      ['paypal', 'closed', 'card-visa'],
      ['card-visa', 'taken', null],
    ])
  })

  it('are open only while a clock of theirs is known to run; an unknown one is not safe', () => {
    const deadlines = [
      clock('paypal', 'x', 'running', later),
      clock('card-visa', 'x', 'passed', earlier),
      clock('aliexpress', 'appeal.latest', 'unknown-anchor', null),
    ]
    expect(states(roads, { deadlines }).map(([, state]) => state)).toEqual(['unknown', 'open', 'missed'])
  })

  it('of another way of payment or country are not for this order; unknown as long as neither is stated', () => {
    const other = [route('card-amex'), route('law-uk')]
    expect(states(other).map(([, state]) => state)).toEqual(['not-for-this', 'not-for-this'])
    expect(states(other, { undecided: ['law'] }).map(([, state]) => state)).toEqual(['not-for-this', 'unknown'])
  })

  it('show the clock that ends first, and no clock of the seller', () => {
    const seller = { ...clock('paypal', 'seller', 'running', earlier), actor: 'seller' as const }
    const deadlines = [clock('paypal', 'b', 'running', later), seller]
    const [only] = furtherRoutes({
      policy: { ...policy, further: [route('paypal')] },
      deadlines: [...deadlines, clock('paypal', 'a', 'running', instant('2026-12-15T00:00:00Z'))],
      taken: [],
      concerning: ['paypal'],
      undecided: [],
      kindOf: () => 'payment',
    })
    expect(only?.deadline?.timer).toBe('a')
  })
})

describe('what to gather when the promise is over', () => {
  const picture = sha256('a'.repeat(64))
  const at = (day: string) => ({ day, time: null, zone: 'UTC' })
  const message = (day: string, screenshots = [] as readonly (typeof picture)[]) => ({
    id: day,
    at: at(day),
    direction: 'sent' as const,
    with: 'platform' as const,
    channel: '',
    text: '',
    screenshots,
  })
  const done = (dispute: Partial<DisputeRecord>, overdueSince: Instant | null, kept = false) => {
    const order = adviseOf({}, {}, dispute)
    const original = {
      sha256: picture,
      byteLength: 1,
      originalName: 'a.png',
      kind: 'photo' as const,
      mediaType: 'image/png',
      acquiredAt: later,
      clocks: [],
    }
    return escalationTasks({ ...order, originals: kept ? [original] : [] }, overdueSince).flatMap((task) =>
      task.done ? [task.id] : [],
    )
  }

  it('is ticked from what is there', () => {
    const roles = [{ sha256: picture, role: 'statement' as const }]
    expect(done({}, null)).toEqual([])
    expect(done({ roles }, null)).toEqual([])
    expect(done({ roles, correspondence: [message('2026-12-02', [picture])] }, earlier, true)).toEqual([
      'correspondence',
      'statement',
      'support-text',
    ])
  })

  it('a message from before the promise was over does not tell the support that it is', () => {
    expect(done({ correspondence: [message('2026-11-20')] }, earlier)).toEqual([])
    expect(done({ correspondence: [message('2026-12-01')] }, earlier)).toEqual(['support-text'])
  })
})
