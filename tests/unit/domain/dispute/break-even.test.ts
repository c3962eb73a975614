import { describe, expect, it } from 'vitest'
import { type BreakEvenInputs, breakEven, orderBreakEven } from '../../../../src/domain/dispute/break-even.ts'
import { emptyRefund } from '../../../../src/domain/order/refund-record.ts'
import { emptyReturnPlan } from '../../../../src/domain/order/return-plan.ts'
import { chanceFrom } from '../../../bench/continuity/seeded.ts'
import { adviseOf, money, offer } from './advised-order.ts'

const inputs: BreakEvenInputs = {
  partial: money('4 EUR'),
  refund: money('23.90 EUR'),
  chance: 0.8,
  postage: money('9.50 EUR'),
  packaging: money('1 EUR'),
  duty: money('0 EUR'),
}

describe('keeping with a part against sending back', () => {
  it('is 23.90 × 0.8 - 9.50 - 1.00 = 8.62 against 4.00', () => {
    const result = breakEven(inputs)
    expect(result).toMatchObject({
      keep: money('4 EUR'),
      sendBack: money('8.62 EUR'),
      better: 'send-back',
      missing: [],
    })
    // (4.00 + 10.50) / 23.90
    expect(result.evenChance).toBeCloseTo(0.6067, 4)
  })

  it('can cost more than it brings', () => {
    expect(breakEven({ ...inputs, postage: money('30 EUR') })).toMatchObject({
      sendBack: { minor: -1188, currency: 'EUR' },
      better: 'keep',
    })
  })

  it('names what is missing and computes nothing then; 0 is an answer, and unknown is none', () => {
    const result = breakEven({ ...inputs, duty: null, chance: null })
    expect(result).toMatchObject({
      missing: ['duty', 'chance'],
      keep: null,
      sendBack: null,
      better: null,
      evenChance: null,
    })
    expect(breakEven({ ...inputs, chance: null })).toMatchObject({ missing: ['chance'], better: null })
    expect(breakEven({ ...inputs, chance: null }).evenChance).toBeCloseTo(0.6067, 4)
  })

  it('compares nothing across currencies', () => {
    expect(breakEven({ ...inputs, postage: money('9.50 USD') })).toMatchObject({
      currencies: ['EUR', 'USD'],
      better: null,
    })
  })

  it('works without decimals', () => {
    const yen = (minor: number) => ({ minor, currency: 'JPY' })
    expect(
      breakEven({
        partial: yen(500),
        refund: yen(3001),
        chance: 0.5,
        postage: yen(900),
        packaging: yen(0),
        duty: yen(0),
      }),
    ).toMatchObject({ sendBack: yen(601), better: 'send-back' })
  })

  it('never gets better by dearer postage or a smaller chance, and turns at the even chance', () => {
    const random = chanceFrom(20_261_122)
    const euro = (minor: number) => ({ minor, currency: 'EUR' })
    for (let turn = 0; turn < 500; turn++) {
      const some: BreakEvenInputs = {
        partial: euro(random.whole(0, 10_000)),
        refund: euro(random.whole(1, 50_000)),
        chance: random.next(),
        postage: euro(random.whole(0, 5000)),
        packaging: euro(random.whole(0, 500)),
        duty: euro(random.whole(0, 500)),
      }
      const net = (change: Partial<BreakEvenInputs>): number =>
        breakEven({ ...some, ...change }).sendBack?.minor ?? Number.NaN
      const dearer = random.whole(1, 3000)
      expect(net({ postage: euro((some.postage?.minor ?? 0) + dearer) })).toBe(net({}) - dearer)
      expect(net({ chance: (some.chance ?? 0) / 2 })).toBeLessThanOrEqual(net({}))
      const { evenChance } = breakEven(some)
      if (evenChance === null) throw new Error('a refund above 0 has an even chance')
      if (evenChance <= 1)
        expect(Math.abs(net({ chance: evenChance }) - (some.partial?.minor ?? 0))).toBeLessThanOrEqual(1)
      else expect(breakEven({ ...some, chance: 1 }).better).toBe('keep')
    }
  })
})

describe('the comparison for an order', () => {
  const pieces = { bought: 6, received: 5 }
  const facts = { price: money('23.90 EUR'), reason: 'missing-pieces' } as const
  const refundOf = (amount: string) => ({ refund: { ...emptyRefund, offers: [offer('money', amount)] } })

  it('keeps with an offer above 0, else with what is asked for, else with what the facts give', () => {
    expect(orderBreakEven(adviseOf(facts, { pieces }), null)).toMatchObject({
      keepBasis: 'facts',
      inputs: { partial: money('3.98 EUR') },
    })
    const asking = { ...facts, remedy: 'partial-refund', claimed: money('6 EUR') } as const
    expect(orderBreakEven(adviseOf(asking, { pieces }, refundOf('0 EUR')), null).keepBasis).toBe('asked')
    expect(orderBreakEven(adviseOf(asking, { pieces }, refundOf('2 EUR')), null)).toMatchObject({
      keepBasis: 'offer',
      inputs: { partial: money('2 EUR') },
    })
  })

  it('counts no postage that somebody else pays', () => {
    const returning = { ...emptyReturnPlan, payer: 'seller', postage: money('9 EUR') } as const
    expect(orderBreakEven(adviseOf(facts, { pieces }, { returning }), null).inputs.postage).toEqual(money('0 EUR'))
    expect(orderBreakEven(adviseOf(facts, { pieces }), null).result.missing).toEqual([
      'postage',
      'packaging',
      'duty',
      'chance',
    ])
  })
})
