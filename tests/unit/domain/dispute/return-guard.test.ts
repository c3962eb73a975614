import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { confirmGuard } from '../../../../src/domain/dispute/confirm-guard.ts'
import { returnGuard } from '../../../../src/domain/dispute/return-guard.ts'
import type { Message } from '../../../../src/domain/order/correspondence.ts'
import type { DisputeRecord } from '../../../../src/domain/order/dispute-record.ts'
import type { OrderFacts } from '../../../../src/domain/order/order.ts'
import { emptyRefund } from '../../../../src/domain/order/refund-record.ts'
import { emptyReturnPlan, type ReturnPlan } from '../../../../src/domain/order/return-plan.ts'
import { adviseOf, defect, money } from './advised-order.ts'

const policies = await createShelf('resources').policies()
const aliexpress = policies.find(({ id }) => id === 'aliexpress') ?? null

const at = { day: '2026-05-09', time: '10:00', zone: 'Europe/Berlin' }
const message = (direction: Message['direction']): Message => ({
  id: 'm1',
  at,
  direction,
  with: 'seller',
  channel: 'chat',
  text: 'We pay for the return.',
  screenshots: [],
})

const guard = (plan: Partial<ReturnPlan> | null, facts: OrderFacts = {}, dispute: Partial<DisputeRecord> = {}) =>
  returnGuard(
    adviseOf(
      { reason: 'damaged', remedy: 'return-and-refund', ...facts },
      { defects: facts.reason === 'change-of-mind' ? [] : [defect('impaired')] },
      {
        ...dispute,
        returning: plan === null ? null : { ...emptyReturnPlan, address: 'x', trackingNumber: 'y', ...plan },
      },
    ),
    aliexpress,
  )
const codes = (found: ReturnType<typeof guard>): readonly string[] => found.statements.map(({ code }) => code)

describe('the return guard', () => {
  it('blocks a return at the buyer’s own cost until they chose it', () => {
    const blocked = guard({ payer: 'buyer', postage: money('9 EUR') })
    expect(blocked).toMatchObject({ shipping: 'blocked', branch: 'fault' })
    expect(codes(blocked)).toContain('return.own-cost-fault')
    expect(guard({ payer: 'buyer', chosenAtOwnCost: true }).shipping).toBe('open')
  })

  it('blocks as long as it is unclear who pays, or nothing was said', () => {
    expect(guard({ payer: 'unclear' }).shipping).toBe('blocked')
    expect(guard(null).shipping).toBe('blocked')
    expect(guard({ payer: 'unclear', chosenAtOwnCost: true }).shipping).toBe('blocked')
  })

  it('takes another’s word only from a message of theirs, or an exhibit, that is there', () => {
    const by = (agreement: ReturnPlan['agreement'], correspondence: readonly Message[] = []) =>
      guard({ payer: 'seller', agreement }, {}, { correspondence })
    expect(codes(by(null))).toContain('return.no-agreement')
    expect(by(null).shipping).toBe('blocked')
    expect(codes(by({ message: 'm1' }))).toContain('return.agreement-gone')
    expect(codes(by({ message: 'm1' }, [message('sent')]))).toContain('return.agreement-is-yours')
    expect(by({ message: 'm1' }, [message('received')]).shipping).toBe('open')
    expect(by({ exhibit: 'a' })).toMatchObject({ shipping: 'open' })
    expect(by({ exhibit: 'gone' }).shipping).toBe('blocked')
  })

  it('has two branches, each with the receiver’s word on who pays', () => {
    expect(codes(guard({ payer: 'buyer' }, { reason: 'change-of-mind' }))).toEqual(
      expect.arrayContaining(['return.own-cost-change-of-mind', 'return.change-of-mind-payer']),
    )
    expect(guard({ payer: 'buyer' }).statements).toContainEqual(
      expect.objectContaining({ code: 'return.fault-payer', facts: expect.objectContaining({ payer: 'store' }) }),
    )
  })

  it('passes on what the pack warns of', () => {
    expect(guard({ payer: 'buyer' }).statements.filter(({ code }) => code === 'pack.caution')).toHaveLength(2)
  })

  it('keeps still where no return is planned', () => {
    expect(returnGuard(adviseOf({ reason: 'damaged', remedy: 'partial-refund' }), null)).toMatchObject({
      shipping: 'not-planned',
    })
  })
})

describe('the confirm guard', () => {
  const stated = (milestone: 'confirmed' | 'delivered' | 'refund-received') =>
    ({ milestones: [{ milestone, at, statedBy: 'user' }] }) as const

  it('asks again while something is open, and says what it costs', () => {
    const guarded = confirmGuard(adviseOf({ reason: 'damaged' }, {}, stated('delivered')), aliexpress)
    expect(guarded).toMatchObject({ escrow: 'delivered', askAgain: true })
    expect(guarded.statements.map(({ code }) => code)).toEqual(['confirm.loses-leverage', 'pack.caution'])
  })

  it('does not call it safe where nothing is stated', () => {
    const guarded = confirmGuard(adviseOf({}), null)
    expect(guarded).toMatchObject({ escrow: 'unknown', askAgain: false })
    expect(guarded.statements.map(({ code }) => code)).toEqual(['confirm.check-first'])
  })

  it('has nothing to ask once it is confirmed or refunded', () => {
    expect(confirmGuard(adviseOf({ reason: 'damaged' }, {}, stated('confirmed')), null)).toMatchObject({
      escrow: 'confirmed',
      askAgain: false,
    })
    expect(confirmGuard(adviseOf({ reason: 'damaged' }, {}, stated('refund-received')), null).askAgain).toBe(false)
  })

  it('does not take a part of the refund for all of it', () => {
    const route = { method: 'card', label: 'Visa', lastFour: '1234' } as const
    const paid = (amount: string) => ({
      ...stated('refund-received'),
      refund: {
        ...emptyRefund,
        agreed: money('20 EUR'),
        credits: [{ at, amount: money(amount), route, seenOn: 'statement' as const }],
      },
    })
    expect(confirmGuard(adviseOf({ reason: 'damaged' }, {}, paid('5 EUR')), null).askAgain).toBe(true)
    expect(confirmGuard(adviseOf({ reason: 'damaged' }, {}, paid('20 EUR')), null)).toMatchObject({
      escrow: 'refunded',
      askAgain: false,
    })
  })
})
