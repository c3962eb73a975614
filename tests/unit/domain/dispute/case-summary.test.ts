import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../../src/adapters/resources/shelf.ts'
import { adviseRemedy } from '../../../../src/domain/dispute/advise-remedy.ts'
import { caseSummary, type SummaryPoint } from '../../../../src/domain/dispute/case-summary.ts'
import { checklistOf } from '../../../../src/domain/dispute/checklist.ts'
import type { Deadline } from '../../../../src/domain/dispute/deadline.ts'
import { returnGuard } from '../../../../src/domain/dispute/return-guard.ts'
import type { Order } from '../../../../src/domain/order/order.ts'
import { emptyReturnPlan } from '../../../../src/domain/order/return-plan.ts'
import { adviseOf, defect, money } from './advised-order.ts'
import { caseOf } from './seen-case.ts'

const data = await createShelf('resources').checklist()

const summary = (
  order: Order,
  states: readonly Deadline['state'][] = [],
): Readonly<Record<string, SummaryPoint['state']>> => {
  const deadlines = states.map((state, index) => ({ id: `d${index}`, state, actor: 'buyer', kind: 'ends' }) as Deadline)
  const points = caseSummary({
    order,
    checklist: checklistOf(data, caseOf(order), null),
    cautions: adviseRemedy(order, null).cautions,
    returning: returnGuard(order, null),
    deadlines,
  })
  return Object.fromEntries(points.map(({ id, state }) => [id, state]))
}

describe('the six points', () => {
  it('are all there, and nothing is done by itself', () => {
    expect(summary(adviseOf({ reason: 'damaged' }))).toEqual({
      'seller-chosen': 'open',
      'markings-filmed': 'open',
      'realistic-amount': 'unknown',
      'no-own-cost': 'none',
      'break-even': 'none',
      'deadline-kept': 'unknown',
    })
  })

  it('warn of everything asked for the looks alone', () => {
    const facts = {
      reason: 'damaged',
      remedy: 'full-refund',
      price: money('20 EUR'),
      claimed: money('20 EUR'),
    } as const
    expect(summary(adviseOf(facts, { defects: [defect('cosmetic')] }))['realistic-amount']).toBe('at-risk')
    expect(summary(adviseOf(facts, { defects: [defect('unusable')] }))['realistic-amount']).toBe('done')
  })

  it('hold back a return whose payer is unclear, and want its costs', () => {
    const order = adviseOf({ reason: 'damaged' }, {}, { returning: emptyReturnPlan })
    expect(summary(order)).toMatchObject({ 'no-own-cost': 'at-risk', 'break-even': 'unknown' })
    const counted = { ...emptyReturnPlan, postage: money('9 EUR'), chance: 0.5 }
    expect(summary(adviseOf({ reason: 'damaged' }, {}, { returning: counted }))['break-even']).toBe('done')
  })

  it('never call a deadline kept whose start nobody stated', () => {
    const kept = (...states: Deadline['state'][]) => summary(adviseOf({}), states)['deadline-kept']
    expect(kept()).toBe('unknown')
    expect(kept('met', 'unknown-anchor')).toBe('unknown')
    expect(kept('running')).toBe('open')
    expect(kept('running', 'soon')).toBe('at-risk')
    expect(kept('unknown-anchor', 'passed')).toBe('at-risk')
    expect(kept('met')).toBe('done')
  })

  it('have the seller noted with the listing kept', () => {
    const order = adviseOf({
      reason: 'different',
      seller: 'Good Shop',
      sellerRating: '4.8 of 5',
      listingText: '500 ml',
    })
    expect(summary(order)['seller-chosen']).toBe('done')
  })
})
