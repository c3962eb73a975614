import { describe, expect, it } from 'vitest'
import { type StandingView, standingSchema } from '../../../src/contract/order-summary.ts'
import { standingLines } from '../../../src/renderer/features/orders/standing-lines.ts'

const open: StandingView = {
  ended: null,
  overdueSince: null,
  next: null,
  missed: null,
  passed: 0,
  missing: [],
  receiverKnown: true,
  zone: 'Europe/Berlin',
}
const due = (state: 'running' | 'soon' | 'doubtful' | 'passed') =>
  ({ timer: 'dispute.open.latest', dueAt: '2026-05-24T21:59:00.000Z', state }) as const

const words = (more: Partial<StandingView>): readonly string[] =>
  standingLines(standingSchema.parse({ ...open, ...more })).map((line) => line.words)

describe('where an order stands, in words', () => {
  it('is the next deadline in the zone of the user', () => {
    expect(standingLines({ ...open, next: due('running') })).toEqual([
      { tone: 'plain', words: 'Open a dispute until 24 May 2026, 23:59' },
    ])
    expect(standingLines({ ...open, next: due('soon') })[0]?.tone).toBe('warn')
  })

  it('never calls a doubtful end one that is still to come', () => {
    expect(words({ next: due('doubtful') })).toEqual([
      'Open a dispute until 24 May 2026, 23:59: over by the strictest reading. Act at once',
    ])
  })

  it('names what is not known beside what is', () => {
    expect(words({ next: due('running'), missing: ['delivered', 'confirmed'], passed: 2 })).toEqual([
      'Open a dispute until 24 May 2026, 23:59',
      'A date is missing: when it was delivered or receipt confirmed',
      '2 deadlines have passed',
    ])
    expect(words({ receiverKnown: false })).toEqual(['Its deadlines are not known: say where you bought it'])
  })

  it('puts an overdue refund first and keeps the deadline that is left', () => {
    expect(words({ overdueSince: '2026-05-01T10:00:00.000Z', next: due('running') })).toEqual([
      'Refund overdue since 1 May 2026, 12:00',
      'Open a dispute until 24 May 2026, 23:59',
    ])
  })

  it('names a missed deadline where no other is left', () => {
    expect(standingLines({ ...open, missed: due('passed'), passed: 1 })).toEqual([
      { tone: 'bad', words: 'Passed: Open a dispute until 24 May 2026, 23:59' },
    ])
  })

  it('tells only how it ended once it did', () => {
    const ended = { result: 'partial-refund', amount: { minor: 500, currency: 'EUR' } } as const
    expect(words({ ended, missed: due('passed'), missing: ['paid'] })).toEqual(['Ended: Partial refund, 5.00\u00a0EUR'])
    expect(words({ ended: { result: 'lapsed', amount: null } })).toEqual(['Ended: Too late'])
  })

  it('says so when nothing could be worked out, and when nothing has a date', () => {
    expect(standingLines(null)).toEqual([{ tone: 'warn', words: 'Its deadlines could not be worked out' }])
    expect(words({})).toEqual(['No deadline with a date'])
  })
})
