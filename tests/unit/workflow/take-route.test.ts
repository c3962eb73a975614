import { describe, expect, it } from 'vitest'
import type { Route, RouteState } from '../../../src/domain/dispute/escalation.ts'
import { takeRoute } from '../../../src/workflow/take-route.ts'

const route = (id: string, state: RouteState): Route => ({
  id,
  state,
  pack: id,
  note: '',
  deadline: null,
  excludes: ['paypal'],
  closedBy: null,
})

describe('taking a road', () => {
  it.each(['open', 'missed', 'unknown'] as const)('notes one that is %s, and what it ends', (state) => {
    expect(takeRoute([route('card-visa', state)], ['appeal'], 'card-visa')).toEqual({
      ok: true,
      value: { routes: ['appeal', 'card-visa'], ends: ['paypal'] },
    })
  })

  it.each([
    ['taken', 'refund.route-closed'],
    ['closed', 'refund.route-closed'],
    ['not-for-this', 'refund.route-closed'],
  ] as const)('refuses one that is %s', (state, code) => {
    expect(takeRoute([route('card-visa', state)], [], 'card-visa')).toMatchObject({ ok: false, failure: { code } })
  })

  it('refuses one that the pack does not know', () => {
    expect(takeRoute([], [], 'x')).toMatchObject({ ok: false, failure: { code: 'refund.no-such-route' } })
  })
})
