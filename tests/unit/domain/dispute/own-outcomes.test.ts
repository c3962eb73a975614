import { describe, expect, it } from 'vitest'
import { leastOwnCases, ownOutcomes } from '../../../../src/domain/dispute/own-outcomes.ts'
import { instant } from '../../../../src/domain/kernel/instant.ts'
import type { Outcome } from '../../../../src/domain/order/dispute-record.ts'
import { adviseOf, defect, money } from './advised-order.ts'

const closed = (result: Outcome['result'], amount: string | null, severity: 'cosmetic' | 'unusable' = 'cosmetic') =>
  adviseOf(
    { reason: 'damaged', price: money('20 EUR') },
    { defects: [defect(severity)] },
    {
      outcome: {
        closedAt: instant('2026-05-01T00:00:00Z'),
        result,
        amount: amount === null ? null : money(amount),
        decisive: '',
      },
    },
  )

describe('the user’s own cases', () => {
  const five = [
    closed('partial-refund', '5 EUR'),
    closed('partial-refund', '2 EUR'),
    closed('refused', null),
    closed('full-refund', '20 EUR', 'unusable'),
    closed('partial-refund', '4 EUR'),
  ]

  it('say nothing below five', () => {
    expect(leastOwnCases).toBe(5)
    expect(ownOutcomes(five.slice(1), 'damaged', null)).toMatchObject({
      cases: 4,
      enough: false,
      medianShare: null,
      results: null,
    })
  })

  it('give the middle share: 0, 0.1, 0.2, 0.25, 1', () => {
    expect(ownOutcomes(five, 'damaged', null)).toMatchObject({
      cases: 5,
      enough: true,
      medianShare: 0.2,
      results: { 'partial-refund': 3, refused: 1, 'full-refund': 1 },
    })
  })

  it('count those of one severity apart, and no open case', () => {
    expect(ownOutcomes(five, 'damaged', 'cosmetic')).toMatchObject({ cases: 4, enough: false })
    expect(ownOutcomes([...five, adviseOf({ reason: 'damaged' })], 'damaged', null).cases).toBe(5)
    expect(ownOutcomes(five, 'different', null).cases).toBe(0)
  })

  it('take no share from another currency or a replacement', () => {
    const six = [...five, closed('partial-refund', '9 USD'), closed('replacement', null)]
    expect(ownOutcomes(six, 'damaged', null)).toMatchObject({ cases: 7, shares: 5, medianShare: 0.2 })
    expect(ownOutcomes(six.slice(1), 'damaged', null)).toMatchObject({ cases: 6, shares: 4, medianShare: null })
  })
})
